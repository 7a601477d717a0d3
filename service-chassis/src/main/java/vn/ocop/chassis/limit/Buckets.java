package vn.ocop.chassis.limit;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One bucket per caller and kind of request. Only the most recent callers are remembered; a forgotten one comes back
 * with a full bucket, so nobody can fill the memory and nobody can drain another's bucket.
 */
@ApplicationScoped
class Buckets {

    static final int MOST = 10_000;

    private final Map<String, Bucket> recent = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    /** Seconds to wait before this request may come again; 0 when it may pass now. */
    long take(String caller, int perSecond, int burstSeconds) {
        var probe = bucket(caller, perSecond, burstSeconds).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : Math.max(1, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
    }

    private synchronized Bucket bucket(String caller, int perSecond, int burstSeconds) {
        return recent.computeIfAbsent(
                caller,
                c -> Bucket.builder()
                        .addLimit(limit -> limit.capacity((long) perSecond * burstSeconds)
                                .refillGreedy(perSecond, Duration.ofSeconds(1)))
                        .build());
    }

    synchronized int remembered() {
        return recent.size();
    }
}
