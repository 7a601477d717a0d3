package vn.ocop.chassis.feed;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import vn.ocop.chassis.time.Legal;

/** Forgets whole days that are older than what is kept, the oldest first, a batch to a transaction. */
@ApplicationScoped
class FeedPurge {

    private static final int BATCH = 1_000;
    private static final String HEAD = "select purged_to from feed_head for update";
    private static final String TARGET = "select coalesce(max(position), 0) from feed_item where day < ?";
    private static final String MOVE = "update feed_head set purged_to = ?, kept_from = ?";
    private static final String DROP = "delete from feed_item where position <= ?";

    private final DataSource database;
    private final FeedSettings settings;
    private final Clock clock;

    FeedPurge(DataSource database, FeedSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "7m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void purge() throws SQLException {
        var days = settings.keepDays();
        if (days.isPresent()) {
            forgetBefore(Legal.today(clock).minusDays(days.get()));
        }
    }

    void forgetBefore(LocalDate day) throws SQLException {
        boolean more;
        do {
            try (var connection = database.getConnection()) {
                connection.setAutoCommit(false);
                try {
                    more = forgetSome(connection, day);
                    connection.commit();
                } catch (SQLException | RuntimeException e) {
                    connection.rollback();
                    throw e;
                } finally {
                    connection.setAutoCommit(true);
                }
            }
        } while (more);
    }

    private static boolean forgetSome(Connection connection, LocalDate day) throws SQLException {
        var target = number(connection, TARGET, day);
        var purged = number(connection, HEAD, null);
        if (target <= purged) {
            return false;
        }
        // Ever so many at a time: the relay waits for the head meanwhile.
        var until = Math.min(target, Math.max(purged, lowest(connection) - 1) + BATCH);
        try (var drop = connection.prepareStatement(DROP);
                var move = connection.prepareStatement(MOVE)) {
            drop.setLong(1, until);
            drop.executeUpdate();
            move.setLong(1, until);
            move.setObject(2, day);
            move.executeUpdate();
        }
        return until < target;
    }

    private static long lowest(Connection connection) throws SQLException {
        return number(connection, "select coalesce(min(position), 1) from feed_item", null);
    }

    private static long number(Connection connection, String sql, LocalDate day) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            if (day != null) {
                statement.setObject(1, day);
            }
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
