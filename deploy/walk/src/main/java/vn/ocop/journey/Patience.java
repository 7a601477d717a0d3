package vn.ocop.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** What a fact brings about comes a moment later. */
final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 100;

    private Patience() {}

    /** Asks until there is an answer. */
    static <T> T until(String what, Supplier<Optional<T>> question) {
        Instant end = Instant.now().plus(LONGEST);
        while (true) {
            Optional<T> answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            if (Instant.now().isAfter(end)) {
                throw new Surprise("chờ đợi | expected: " + what + "\n  không có sau | not there after "
                        + LONGEST.toSeconds() + " s");
            }
            pause(PAUSE_MILLIS);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new Surprise("Bị ngắt | Interrupted", hurried);
        }
    }
}
