package vn.ocop.journey;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** As an office does it: no answer means the same request again, under the same Idempotency-Key. */
final class StubbornWire implements Wire {

    private static final Duration LONGEST = Duration.ofSeconds(150);

    private final Wire wire = new HttpWire();
    private final AtomicInteger unanswered = new AtomicInteger();

    @Override
    public Reply send(URI service, String token, Ask ask) {
        Instant end = Instant.now().plus(LONGEST);
        while (true) {
            try {
                Reply reply = wire.send(service, token, ask);
                if (reply.status() != 503 && !reply.isRefusal("request-in-progress")) {
                    return reply;
                }
            } catch (UncheckedIOException noAnswer) {
                unanswered.incrementAndGet();
                if (Instant.now().isAfter(end)) {
                    throw noAnswer;
                }
            }
            Patience.pause(250);
        }
    }

    /** Requests that got no answer at all. */
    int unanswered() {
        return unanswered.get();
    }
}
