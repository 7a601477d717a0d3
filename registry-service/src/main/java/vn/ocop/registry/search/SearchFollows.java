package vn.ocop.registry.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.ocop.chassis.kind.Alongside;

/**
 * Makes the search rows of products that an import has brought, while it brings the next ones. Several may be at work on
 * several machines: each takes what nobody else has taken. What a crash has left is found within seconds.
 */
@ApplicationScoped
class SearchFollows implements Alongside {

    private static final Logger LOG = Logger.getLogger(SearchFollows.class);
    private static final int MOST = 1_000;
    private static final int LOOK_SECONDS = 5;
    private static final int TROUBLED_SECONDS = 1;
    private static final int MOMENT_MILLIS = 10;

    private final EntityManager database;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean running;
    private Thread thread;

    SearchFollows(EntityManager database) {
        this.database = database;
    }

    void start(@Observes StartupEvent event) {
        running = true;
        thread = new Thread(this::run, "search-follows");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        thread.interrupt();
        thread.join(TimeUnit.SECONDS.toMillis(LOOK_SECONDS));
    }

    @Override
    public void wake() {
        news.release();
    }

    @Override
    public void settle() {
        work();
        while (anyWaits()) {
            pause();
            work();
        }
    }

    private void run() {
        var troubled = false;
        while (running) {
            try {
                news.tryAcquire(troubled ? TROUBLED_SECONDS : LOOK_SECONDS, TimeUnit.SECONDS);
                news.drainPermits();
                work();
                troubled = false;
            } catch (InterruptedException e) {
                running = false;
            } catch (RuntimeException e) {
                if (!troubled && running) {
                    LOG.warnf("search rows wait: %s", e.getMessage());
                }
                troubled = true;
            }
        }
    }

    private void work() {
        while (QuarkusTransaction.requiringNew().call(this::some) == MOST) {
            // The next ones.
        }
    }

    private int some() {
        return (Integer) database.createNativeQuery("select product_search_follow(:most)")
                .setParameter("most", MOST)
                .getSingleResult();
    }

    private boolean anyWaits() {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Boolean) database.createNativeQuery("select exists (select from product_search_waiting)")
                        .getSingleResult());
    }

    private static void pause() {
        try {
            Thread.sleep(MOMENT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopping", e);
        }
    }
}
