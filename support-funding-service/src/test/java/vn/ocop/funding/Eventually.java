package vn.ocop.funding;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Waits for what the broker brings: at most 20 s. */
public final class Eventually {

    private Eventually() {}

    /** The first answer that is not null. */
    public static <T> T get(Supplier<T> question) {
        var until = Instant.now().plus(Duration.ofSeconds(20));
        while (Instant.now().isBefore(until)) {
            var answer = question.get();
            if (answer != null) {
                return answer;
            }
            pause();
        }
        throw new AssertionError("did not come true within 20 s");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
