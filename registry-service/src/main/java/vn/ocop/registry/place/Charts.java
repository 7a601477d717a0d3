package vn.ocop.registry.place;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the chart of places fresh: read again when the generation has moved on, which is looked up now and then. */
@ApplicationScoped
class Charts {

    private record Kept(Chart chart, long generation, Instant lookedAt) {}

    private final EntityManager db;
    private final Clock clock;
    private final Duration lookEvery;
    private volatile Kept kept = new Kept(null, -1, Instant.MIN);

    Charts(EntityManager db, Clock clock, @ConfigProperty(name = "registry.places.look-every") Duration lookEvery) {
        this.db = db;
        this.clock = clock;
        this.lookEvery = lookEvery;
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) Generation.Moved event) {
        kept = new Kept(kept.chart(), kept.generation(), Instant.MIN);
    }

    Chart chart() {
        var now = kept;
        if (now.lookedAt().isBefore(clock.instant().minus(lookEvery))) {
            return look();
        }
        return now.chart();
    }

    /** A unit that the copy does not know may have been added a moment ago. */
    Chart chartWith(UUID unit) {
        var chart = chart();
        return chart.knows(unit) ? chart : read(clock.instant()).chart();
    }

    /** What is not committed is not read, so that nobody sees what may still be undone. */
    private synchronized Chart look() {
        var now = clock.instant();
        var generation = QuarkusTransaction.requiringNew().call(this::generation);
        if (kept.chart() != null && kept.generation() == generation) {
            kept = new Kept(kept.chart(), generation, now);
            return kept.chart();
        }
        return read(now).chart();
    }

    private synchronized Kept read(Instant now) {
        kept = QuarkusTransaction.requiringNew().call(() -> {
            var generation = generation();
            return new Kept(chartOf(units(), names(), links()), generation, now);
        });
        return kept;
    }

    private static Chart chartOf(List<?> units, List<?> names, List<?> links) {
        var chart = new Chart();
        for (var row : units) {
            var cell = (Object[]) row;
            var place = new Place((UUID) cell[0], (String) cell[1], (String) cell[2], (String) cell[3]);
            chart.add(new Chart.Unit(place, (LocalDate) cell[4], (LocalDate) cell[5]));
        }
        for (var row : names) {
            var cell = (Object[]) row;
            chart.called((UUID) cell[0], (LocalDate) cell[1], (String) cell[2]);
        }
        for (var row : links) {
            var cell = (Object[]) row;
            chart.add(new Chart.Link(
                    (UUID) cell[0], (UUID) cell[1], Coverage.valueOf((String) cell[2]), (LocalDate) cell[3]));
        }
        return chart;
    }

    private long generation() {
        return ((Number) db.createNativeQuery("select number from place_generation")
                        .getSingleResult())
                .longValue();
    }

    private List<?> units() {
        return db.createNativeQuery("select id, code, full_name, province_code, valid_from, valid_to from commune")
                .getResultList();
    }

    private List<?> names() {
        return db.createNativeQuery("select commune_id, until, full_name from commune_former_name order by until")
                .getResultList();
    }

    private List<?> links() {
        return db.createNativeQuery("select predecessor_id, successor_id, coverage, effective_date from succession")
                .getResultList();
    }
}
