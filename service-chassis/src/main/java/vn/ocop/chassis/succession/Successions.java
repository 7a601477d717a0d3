package vn.ocop.chassis.succession;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.ocop.chassis.time.Legal;

/**
 * What became of units as somebody else tells it, read from memory. What another instance has heard is seen here within
 * the time of {@code chassis.succession.look-every}.
 */
@ApplicationScoped
public class Successions {

    private record Moved() {}

    private record Kept(UnitChart chart, String mark, Instant lookedAt) {}

    private final SuccessionTable table;
    private final Event<Moved> moved;
    private final Clock clock;
    private final Duration lookEvery;
    private volatile Kept kept = new Kept(new UnitChart(List.of()), "", Instant.MIN);

    Successions(
            SuccessionTable table,
            Event<Moved> moved,
            Clock clock,
            @ConfigProperty(name = "chassis.succession.look-every") Duration lookEvery) {
        this.table = table;
        this.moved = moved;
        this.clock = clock;
        this.lookEvery = lookEvery;
    }

    /** What somebody reaches today whose token names these codes. */
    public Reached reached(Collection<String> codes) {
        return chart().reached(codes, today());
    }

    LocalDate today() {
        return Legal.today(clock);
    }

    /** In the listener's transaction; false for what is not newer. */
    public boolean keep(UnitChange change) {
        var isNew = table.keep(change);
        if (isNew) {
            moved.fire(new Moved());
        }
        return isNew;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Moved event) {
        kept = new Kept(kept.chart(), kept.mark(), Instant.MIN);
    }

    private UnitChart chart() {
        var now = kept;
        return now.lookedAt().isBefore(clock.instant().minus(lookEvery)) ? look() : now.chart();
    }

    /** What is not committed is not read, so that nobody sees what may still be undone. */
    private synchronized UnitChart look() {
        var now = clock.instant();
        kept = QuarkusTransaction.requiringNew().call(() -> {
            var news = table.since(kept.mark());
            return news.map(read -> new Kept(new UnitChart(read.changes()), read.mark(), now))
                    .orElseGet(() -> new Kept(kept.chart(), kept.mark(), now));
        });
        return kept.chart();
    }
}
