package vn.ocop.chassis.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import vn.ocop.chassis.hearing.Envelope;
import vn.ocop.chassis.hearing.Heard;
import vn.ocop.chassis.outbox.Topics;
import vn.ocop.chassis.trace.Trace;

/**
 * The one entrance for facts, whatever topic they come from. While the database is away the same record is tried again
 * for ever, 1 s to 30 s apart; a record that can never be applied is set aside at once and the rest flows on.
 */
@ApplicationScoped
class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final long FIRST_PAUSE_MILLIS = 1_000;
    private static final long LONGEST_PAUSE_MILLIS = 30_000;

    private final Taking taking;
    private final DeadLetters deadLetters;
    private final Topics topics;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Inbox(Taking taking, DeadLetters deadLetters, Topics topics) {
        this.taking = taking;
        this.deadLetters = deadLetters;
        this.topics = topics;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    @Incoming("facts")
    @Blocking
    public void hear(ConsumerRecord<String, String> message) throws InterruptedException {
        var headers = Envelope.headers(message);
        Trace.after(headers.get("traceparent")).enter();
        try {
            hear(message, headers);
        } finally {
            Trace.leave();
        }
    }

    private void hear(ConsumerRecord<String, String> message, Map<String, String> headers) throws InterruptedException {
        var pause = FIRST_PAUSE_MILLIS;
        while (true) {
            try {
                takeOrSetAside(message, headers);
                return;
            } catch (RuntimeException e) {
                if (pause == FIRST_PAUSE_MILLIS) {
                    LOG.warnf("fact %s waits: %s", headers.get("ce_id"), e.getMessage());
                }
            }
            if (stopping.await(pause, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("stopping: the record will come again");
            }
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        }
    }

    /** Leaves with an exception only when the failure passes by itself. */
    private void takeOrSetAside(ConsumerRecord<String, String> message, Map<String, String> headers) {
        try {
            var fact = Envelope.open(headers, message.value());
            tell(fact, taking.take(fact, topics.speaker(message.topic())));
        } catch (RuntimeException e) {
            if (Failure.passes(e)) {
                throw e;
            }
            deadLetters.setAside(message, headers, e);
        }
    }

    /** The effect is committed; who repeats himself or comes late is heard by those who debug. */
    private static void tell(Heard fact, Taken taken) {
        var level = taken == Taken.APPLIED ? Logger.Level.INFO : Logger.Level.DEBUG;
        LOG.logf(
                level,
                "%s %s of %s, sequence %d",
                taken.name().toLowerCase(Locale.ROOT),
                fact.type(),
                fact.subject(),
                fact.sequence());
    }
}
