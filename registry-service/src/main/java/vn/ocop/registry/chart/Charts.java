package vn.ocop.registry.chart;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.ocop.chassis.page.StatementCount;
import vn.ocop.registry.place.Coverage;
import vn.ocop.registry.place.Generation;
import vn.ocop.registry.place.Place;

/** Keeps the chart of places fresh: read again when the generation has moved on, which is looked up now and then. */
@ApplicationScoped
class Charts {

    private static final long UNKNOWN = -1;

    private static final String NEWS = StatementCount.SHARED + """
            with news as (select number from place_generation where number <> :known)
            select 1 as kind, cast(null as uuid) as a, cast(null as uuid) as b, cast(number as text) as c,
                   cast(null as text) as d, cast(null as text) as e, cast(null as date) as f, cast(null as date) as g
            from news
            union all select 2, id, null, code, full_name, province_code, valid_from, valid_to from commune, news
            union all select 3, commune_id, null, null, full_name, null, until, null from commune_former_name, news
            union all select 4, predecessor_id, successor_id, coverage, null, null, effective_date, null
            from succession, news
            order by 1, 7""";

    private record Kept(Chart chart, long generation, Instant lookedAt) {}

    private final EntityManager db;
    private final Clock clock;
    private final Duration lookEvery;
    private final ReentrantLock looking = new ReentrantLock();
    private final AtomicInteger moves = new AtomicInteger();
    private volatile Kept kept = new Kept(null, UNKNOWN, Instant.MIN);

    Charts(EntityManager db, Clock clock, @ConfigProperty(name = "registry.places.look-every") Duration lookEvery) {
        this.db = db;
        this.clock = clock;
        this.lookEvery = lookEvery;
    }

    /** Nobody finds it empty, however many come first. */
    void begin(@Observes StartupEvent event) {
        look(UNKNOWN);
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) Generation.Moved event) {
        moves.incrementAndGet();
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
        return chart.knows(unit) ? chart : look(UNKNOWN);
    }

    /**
     * One looks, the others go on with what is kept: each of them has a connection, and one more is needed for looking,
     * so if all waited for it the pool would stand still.
     */
    private Chart look() {
        if (!looking.tryLock()) {
            return kept.chart();
        }
        try {
            return look(kept.generation());
        } finally {
            looking.unlock();
        }
    }

    /** In one statement, so of one moment. What is not committed is not read: nobody sees what may still be undone. */
    private Chart look(long known) {
        looking.lock();
        try {
            var before = moves.get();
            var now = clock.instant();
            List<?> rows = QuarkusTransaction.requiringNew()
                    .call(() -> db.createNativeQuery(NEWS)
                            .setParameter("known", known)
                            .getResultList());
            var lookedAt = moves.get() == before ? now : Instant.MIN;
            kept = rows.isEmpty() ? new Kept(kept.chart(), kept.generation(), lookedAt) : drawn(rows, lookedAt);
            return kept.chart();
        } finally {
            looking.unlock();
        }
    }

    /** The rows are sorted: units before what refers to them. */
    private static Kept drawn(List<?> rows, Instant now) {
        var chart = new Chart();
        var generation = UNKNOWN;
        for (var row : rows) {
            var cell = (Object[]) row;
            switch (((Number) cell[0]).intValue()) {
                case 1 -> generation = Long.parseLong((String) cell[3]);
                case 2 -> chart.add(unit(cell));
                case 3 -> chart.called((UUID) cell[1], (LocalDate) cell[6], (String) cell[4]);
                default ->
                    chart.add(new Chart.Link(
                            (UUID) cell[1], (UUID) cell[2], Coverage.valueOf((String) cell[3]), (LocalDate) cell[6]));
            }
        }
        return new Kept(chart, generation, now);
    }

    private static Chart.Unit unit(Object[] cell) {
        var place = new Place((UUID) cell[1], (String) cell[3], (String) cell[4], (String) cell[5]);
        return new Chart.Unit(place, (LocalDate) cell[6], (LocalDate) cell[7]);
    }
}
