package vn.ocop.chassis.succession;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
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
    private final ReentrantLock looking = new ReentrantLock();
    private final AtomicInteger moves = new AtomicInteger();
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
        moves.incrementAndGet();
        kept = new Kept(kept.chart(), kept.mark(), Instant.MIN);
    }

    /** Nobody finds it empty, however many come first. */
    void begin(@Observes StartupEvent event) {
        look();
    }

    private UnitChart chart() {
        var now = kept;
        return now.lookedAt().isBefore(clock.instant().minus(lookEvery)) ? look() : now.chart();
    }

    /**
     * One looks, the others go on with what is kept: each of them has a connection, and one more is needed for looking,
     * so if all waited for it the pool would stand still. What is not committed is not read, so that nobody sees what may
     * still be undone.
     */
    private UnitChart look() {
        if (!looking.tryLock()) {
            return kept.chart();
        }
        try {
            var now = clock.instant();
            var before = moves.get();
            var news = QuarkusTransaction.requiringNew().call(() -> table.since(kept.mark()));
            var chart = news.map(read -> new UnitChart(read.changes())).orElse(kept.chart());
            var mark = news.map(SuccessionTable.Read::mark).orElse(kept.mark());
            kept = new Kept(chart, mark, moves.get() == before ? now : Instant.MIN);
            return chart;
        } finally {
            looking.unlock();
        }
    }
}
