package vn.ocop.chassis.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Leaves the processors to work that says facts by the ten thousand: meanwhile the relay sends a batch every half second, so
 * that nobody waits for ever; what a fast import has said follows when it has ended.
 */
@ApplicationScoped
public class Pace {

    static final int PAUSE_MILLIS = 500;

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
