package vn.ocop.registry.publishing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.opendata.FileShelf;
import vn.ocop.registry.opendata.OpenDataSettings;

/**
 * Sees to it that every day has its files. It looks now and then instead of waiting for an hour, so a night on which
 * nothing ran is made up as soon as something runs; a day that went by as a whole has no files, and the next changes
 * reach back over it. Run twice, or by several instances, it makes them once.
 */
@ApplicationScoped
class NightWatch {

    private static final Logger LOG = Logger.getLogger(NightWatch.class);
    private static final Duration BEFORE_NEXT_TRY = Duration.ofMinutes(2);
    private static final int LONGEST = 366;

    private final String owner = "registry-" + UUID.randomUUID();
    private final OpenDataSettings settings;
    private final Nights nights;
    private final MakeFiles makeFiles;
    private final FileShelf shelf;
    private final Clock clock;

    NightWatch(OpenDataSettings settings, Nights nights, MakeFiles makeFiles, FileShelf shelf, Clock clock) {
        within("keep-full-days", settings.keepFullDays());
        within("keep-changes-days", settings.keepChangesDays());
        this.settings = settings;
        this.nights = nights;
        this.makeFiles = makeFiles;
        this.shelf = shelf;
        this.clock = clock;
    }

    private static void within(String name, int days) {
        if (days < 1 || days > LONGEST) {
            throw new IllegalArgumentException("registry.open-data." + name + " must be 1 to " + LONGEST);
        }
    }

    @Scheduled(
            every = "{registry.open-data.every}",
            delayed = "{registry.open-data.delayed}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everyNowAndThen() throws SQLException {
        var today = Legal.today(clock);
        if (!LocalTime.now(clock.withZone(Legal.ZONE)).isBefore(settings.at())) {
            make(today, owner);
            forget(today);
        }
    }

    /** False when there was nothing to do here. */
    boolean make(LocalDate day, String instance) throws SQLException {
        if (!nights.take(day, instance, settings.lease())) {
            return false;
        }
        try {
            for (var file : makeFiles.of(day, instance)) {
                LOG.infof(
                        "open data of %s: %s with %d rows, %d bytes, SHA-256 %s",
                        day, file.name(), file.counts().rows(), file.bytes(), file.sha256());
            }
            return true;
        } catch (SQLException | IOException | RuntimeException e) {
            LOG.warnf("the open data of %s will be tried again: %s", day, e);
            nights.giveBack(day, instance, BEFORE_NEXT_TRY);
            return false;
        }
    }

    void forget(LocalDate today) throws SQLException {
        var files = shelf.forget(
                today.minusDays(settings.keepFullDays() - 1L), today.minusDays(settings.keepChangesDays() - 1L), today);
        if (files > 0) {
            LOG.infof("open data: %d files are kept no longer", files);
        }
    }
}
