package vn.ocop.registry.person;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jboss.logging.Logger;
import vn.ocop.chassis.time.Legal;

/** Drops the counts of who read personal data how often on days long past; each reading stays in the audit chain. */
@ApplicationScoped
class ReadingRetention {

    private static final Logger LOG = Logger.getLogger(ReadingRetention.class);

    /** How long counts are kept. */
    @ConfigMapping(prefix = "registry.person.retention")
    interface Settings {

        /** Days after the day that was counted, 2 or more. */
        @WithDefault("90")
        int readingDays();
    }

    private final EntityManager database;
    private final Settings settings;
    private final Clock clock;

    ReadingRetention(EntityManager database, Settings settings, Clock clock) {
        if (settings.readingDays() < 2) {
            throw new IllegalArgumentException("registry.person.retention.reading-days must be 2 or more");
        }
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        var gone = database.createNativeQuery("delete from identity_reading where day < :day")
                .setParameter("day", Legal.today(clock).minusDays(settings.readingDays()))
                .executeUpdate();
        if (gone > 0) {
            LOG.infof("%d counts of readings were kept for %d days", gone, settings.readingDays());
        }
    }
}
