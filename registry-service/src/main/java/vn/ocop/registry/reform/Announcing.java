package vn.ocop.registry.reform;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jboss.logging.Logger;
import vn.ocop.chassis.outbox.Outbox;
import vn.ocop.chassis.time.Legal;

/**
 * Tells the other services of acts: at once when their day has come, otherwise on that day. Here nothing waits for it,
 * as every read goes by the day. It may be stopped anywhere or run twice at once; a week off is caught up by one run.
 */
@ApplicationScoped
public class Announcing {

    private static final Logger LOG = Logger.getLogger(Announcing.class);
    private static final int BATCH = 100;

    private final Reforms reforms;
    private final Outbox outbox;
    private final Clock clock;

    Announcing(Reforms reforms, Outbox outbox, Clock clock) {
        this.reforms = reforms;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What is stored or changed in this transaction and already holds. */
    public void atOnce(Collection<Reform> news) {
        var today = Legal.today(clock);
        var now = clock.instant();
        var due = news.stream().filter(reform -> reform.isInForce(today)).toList();
        due.forEach(reform -> reform.announce(now));
        reforms.flush();
        tell(due);
    }

    /** Many at once without a flush for each, which took most of the time of a country's file. */
    private void tell(List<Reform> stored) {
        var facts = stored.stream().map(Reform::fact).toList();
        if (facts.size() == 1) {
            outbox.say(facts.get(0));
        } else {
            outbox.sayAll(facts);
        }
    }

    @Scheduled(
            every = "{registry.reform.every}",
            delayed = "{registry.reform.delayed}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyNowAndThen() {
        var told = allDue(Legal.today(clock));
        if (told > 0) {
            LOG.infof("%d changes of places announced on their day", told);
        }
    }

    /** @return how many were told */
    int allDue(LocalDate today) {
        var told = 0;
        int batch;
        do {
            batch = QuarkusTransaction.requiringNew().call(() -> someDue(today));
            told += batch;
        } while (batch == BATCH);
        return told;
    }

    private int someDue(LocalDate today) {
        var due = reforms.due(today, BATCH);
        var now = clock.instant();
        due.forEach(reform -> reform.announce(now));
        reforms.flush();
        tell(due);
        return due.size();
    }
}
