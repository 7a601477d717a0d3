package vn.ocop.registry.granting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.logging.Logger;
import vn.ocop.chassis.outbox.Outbox;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.recognition.Recognition;
import vn.ocop.registry.recognition.RecognitionFact;
import vn.ocop.registry.recognition.Recognitions;

/**
 * Ends the recognitions whose certificate is over. It may be stopped anywhere, run again or run twice at once: it asks
 * only for what is still granted, a batch to a transaction, and a week off is caught up by one run.
 */
@ApplicationScoped
class Expiry {

    private static final Logger LOG = Logger.getLogger(Expiry.class);
    private static final int BATCH = 200;

    private final Recognitions recognitions;
    private final Outbox outbox;
    private final Clock clock;

    Expiry(Recognitions recognitions, Outbox outbox, Clock clock) {
        this.recognitions = recognitions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(
            every = "{registry.expiry.every}",
            delayed = "{registry.expiry.delayed}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyNowAndThen() {
        var ended = endAllOver(Legal.today(clock));
        if (ended > 0) {
            LOG.infof("%d recognitions expired", ended);
        }
    }

    /** @return how many ended */
    int endAllOver(LocalDate today) {
        var ended = 0;
        int batch;
        do {
            batch = QuarkusTransaction.requiringNew().call(() -> endSome(today));
            ended += batch;
        } while (batch == BATCH);
        return ended;
    }

    private int endSome(LocalDate today) {
        var over = recognitions.overOn(today, BATCH);
        over.forEach(Recognition::expire);
        recognitions.flush();
        over.forEach(recognition -> outbox.say(RecognitionFact.ended(recognition)));
        return over.size();
    }
}
