package vn.ocop.chassis.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Leaves the processors to work that says facts by the ten thousand: meanwhile the relay sends a batch every fifth of a
 * second, which is as fast as a slow import speaks; what a fast one has said follows when it has ended.
 */
@ApplicationScoped
public class Pace {

    static final int PAUSE_MILLIS = 200;

    private final AtomicInteger heavy = new AtomicInteger();

    /** Work whose own end somebody waits for, sooner than for its facts. */
    public void easyDuring(Runnable work) {
        heavy.incrementAndGet();
        try {
            work.run();
        } finally {
            heavy.decrementAndGet();
        }
    }

    boolean isEasy() {
        return heavy.get() > 0;
    }
}
