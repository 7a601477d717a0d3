package vn.ocop.registry.drift;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Drops comparisons with the national database that were made long ago; the import that brought the file stays. */
@ApplicationScoped
class DriftRetention {

    private static final Logger LOG = Logger.getLogger(DriftRetention.class);

    /** How long comparisons are kept. */
    @ConfigMapping(prefix = "registry.drift.retention")
    interface Settings {

        /** Days after a comparison, 1 or more; two yearly reports stand beside each other. */
        @WithDefault("800")
        int reportDays();
    }

    private final DriftReports reports;
    private final Settings settings;
    private final Clock clock;

    DriftRetention(DriftReports reports, Settings settings, Clock clock) {
        if (settings.reportDays() < 1) {
            throw new IllegalArgumentException("registry.drift.retention.report-days must be 1 or more");
        }
        this.reports = reports;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        for (var report : reports.madeBefore(clock.instant().minus(Duration.ofDays(settings.reportDays())))) {
            reports.forget(report);
            LOG.infof("comparison %s was kept for %d days", report, settings.reportDays());
        }
    }
}
