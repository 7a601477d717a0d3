package vn.ocop.bench;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.HdrHistogram.Histogram;

/**
 * Many clients that ask at fixed moments.
 *
 * @param door where they ask
 * @param clients how many can wait at the same time
 */
record Load(Door door, int clients) {

    /**
     * What came of it.
     *
     * @param times from the intended beginning to the last byte, in microseconds
     * @param failed answers that were not 200, and calls that broke
     * @param seconds from the first intended beginning to the last answer
     */
    record Outcome(Histogram times, long failed, double seconds) {

        double perSecond() {
            return times.getTotalCount() / seconds;
        }

        double millis(double percentile) {
            return times.getValueAtPercentile(percentile) / 1000.0;
        }
    }

    private record Share(Histogram times, long failed) {}

    Outcome run(int rate, int seconds, LongFunction<Shot> shots) throws InterruptedException {
        Pace pace = new Pace(System.nanoTime() + 50_000_000, rate);
        AtomicLong next = new AtomicLong();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Future<Share>> shares = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                shares.add(threads.submit(() -> client(pace, pace.requestsIn(seconds), next, shots)));
            }
            return together(shares, pace);
        } finally {
            threads.shutdownNow();
        }
    }

    private Share client(Pace pace, long end, AtomicLong next, LongFunction<Shot> shots) throws InterruptedException {
        Histogram times = new Histogram(3);
        long failed = 0;
        for (long number = next.getAndIncrement(); number < end; number = next.getAndIncrement()) {
            Shot shot = shots.apply(number);
            long early = pace.intended(number) - System.nanoTime();
            if (early > 0) {
                TimeUnit.NANOSECONDS.sleep(early);
            }
            failed += answered(shot) ? 0 : 1;
            times.recordValue((System.nanoTime() - pace.intended(number)) / 1000);
        }
        return new Share(times, failed);
    }

    private boolean answered(Shot shot) {
        try {
            return door.ask(shot).status() == 200;
        } catch (UncheckedIOException broken) {
            return false;
        }
    }

    private static Outcome together(List<Future<Share>> shares, Pace pace) throws InterruptedException {
        Histogram times = new Histogram(3);
        long failed = 0;
        try {
            for (Future<Share> share : shares) {
                times.add(share.get().times());
                failed += share.get().failed();
            }
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
        return new Outcome(times, failed, (System.nanoTime() - pace.intended(0)) / 1e9);
    }
}
