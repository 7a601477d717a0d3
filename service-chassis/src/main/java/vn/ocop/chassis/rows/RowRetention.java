package vn.ocop.chassis.rows;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;
import vn.ocop.chassis.job.Jobs;

/** Drops the row reports of imports that ended long ago; the job itself with its counts and its chunks stays. */
@ApplicationScoped
class RowRetention {

    private static final Logger LOG = Logger.getLogger(RowRetention.class);

    /** How long reports are kept. */
    @ConfigMapping(prefix = "chassis.intake.retention")
    interface Settings {

        /** Days after the end of an import, 1 or more. */
        @WithDefault("90")
        int rowDays();
    }

    private final Jobs jobs;
    private final Rows rows;
    private final Settings settings;
    private final Clock clock;

    RowRetention(Jobs jobs, Rows rows, Settings settings, Clock clock) {
        if (settings.rowDays() < 1) {
            throw new IllegalArgumentException("chassis.intake.retention.row-days must be 1 or more");
        }
        this.jobs = jobs;
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        for (var job : jobs.reportedBefore(clock.instant().minus(Duration.ofDays(settings.rowDays())))) {
            rows.forgetReport(job.id());
            LOG.infof("import %s: its rows were kept for %d days", job.id(), settings.rowDays());
        }
    }
}
