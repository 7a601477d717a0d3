package vn.ocop.chassis.feed;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets a reader at the end of the feed wait for the next change, so many of them at once; more are answered at once. */
@ApplicationScoped
class Patience {

    private static final int PLACES = 16;
    private static final long LOOK_EVERY_MILLIS = 250;

    private final Feed feed;
    private final Semaphore places = new Semaphore(PLACES);
    private final CountDownLatch stopping = new CountDownLatch(1);

    Patience(Feed feed) {
        this.feed = feed;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    /** Changes after the position, at once when there are any, else at the latest after so many seconds. */
    ChangePage after(long after, int limit, int seconds) throws InterruptedException {
        var page = feed.after(after, limit);
        if (seconds == 0 || !page.items().isEmpty() || !places.tryAcquire()) {
            return page;
        }
        try {
            var looks = TimeUnit.SECONDS.toMillis(seconds) / LOOK_EVERY_MILLIS;
            while (looks-- > 0 && !stopping.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                if (feed.end() > after) {
                    return feed.after(after, limit);
                }
            }
            return page;
        } finally {
            places.release();
        }
    }
}
