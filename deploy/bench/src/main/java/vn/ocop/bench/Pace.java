package vn.ocop.bench;

/**
 * Fixed moments at which requests are meant to begin. What a request waits because others are late counts as its own
 * time, as it does for the person who waits: nothing is hidden by asking later (coordinated omission).
 *
 * @param start nanoseconds of the first
 * @param rate requests in a second
 */
record Pace(long start, int rate) {

    private static final long SECOND = 1_000_000_000L;

    /** When the request with this number, from 0, is meant to begin. */
    long intended(long number) {
        return start + number / rate * SECOND + number % rate * SECOND / rate;
    }

    long requestsIn(int seconds) {
        return (long) rate * seconds;
    }
}
