package vn.ocop.chassis.work;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.ocop.chassis.job.Jobs;
import vn.ocop.chassis.job.Lease;
import vn.ocop.chassis.kind.ImportKinds;

/** The thread that works off imports, one after the other; instances share the work through leases. */
@ApplicationScoped
public class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final long LOOK_EVERY_MILLIS = 1_000;
    private static final long END_MILLIS = 10_000;

    /** How imports are worked off. */
    @ConfigMapping(prefix = "chassis.intake.worker")
    interface Settings {

        /** Whether this instance works on imports at all. */
        @WithDefault("true")
        boolean enabled();

        /** Seconds after which a silent worker is taken for dead. */
        @WithDefault("30")
        long leaseSeconds();
    }

    private final Jobs jobs;
    private final ImportKinds kinds;
    private final ImportRun run;
    private final Settings settings;
    private final Semaphore arrivals = new Semaphore(0);
    private volatile boolean running;
    private Thread thread;

    ImportWorker(Jobs jobs, ImportKinds kinds, ImportRun run, Settings settings) {
        this.jobs = jobs;
        this.kinds = kinds;
        this.run = run;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled() && !kinds.names().isEmpty()) {
            running = true;
            thread = new Thread(this::loop, "import-worker");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        arrivals.release();
        if (thread != null) {
            thread.join(END_MILLIS);
        }
    }

    /** Somebody has uploaded something. */
    public void wake() {
        arrivals.release();
    }

    private void loop() {
        var lease = new Lease("worker-" + UUID.randomUUID(), settings.leaseSeconds(), () -> !running);
        var swept = false;
        while (running) {
            try {
                if (!swept) {
                    jobs.unforgotten().forEach(run::forget);
                    swept = true;
                }
                if (!workOnce(lease)) {
                    arrivals.tryAcquire(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
                    arrivals.drainPermits();
                }
            } catch (InterruptedException e) {
                running = false;
            } catch (RuntimeException e) {
                LOG.warnf("the import worker waits: %s", e);
                pause();
            } catch (Error e) {
                // As after a crash: the job stays leased and is taken up again when the lease has run out.
                LOG.error("the import worker broke off", e);
                pause();
            }
        }
    }

    /** False when there was nothing to do. */
    boolean workOnce(Lease lease) {
        var job = QuarkusTransaction.requiringNew().call(() -> jobs.take(kinds.names(), lease));
        job.ifPresent(taken -> run.work(taken, lease));
        return job.isPresent();
    }

    private void pause() {
        try {
            Thread.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
