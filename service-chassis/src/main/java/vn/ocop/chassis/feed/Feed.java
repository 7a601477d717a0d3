package vn.ocop.chassis.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.ocop.chassis.time.Legal;

/** Reads the feed. */
@ApplicationScoped
class Feed {

    /** A relay that took the hour just before midnight has committed by then. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private static final String ITEMS = """
            select position, fact_id, type, subject, sequence, removed, said_at, at, body, hash
            from feed_item where position > ? order by position limit ?""";

    private final DataSource database;
    private final Clock clock;

    Feed(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Head(long position, long purgedTo, LocalDate keptFrom) {}

    /** @param after 0 for the beginning */
    ChangePage after(long after, int limit) {
        try (var connection = database.getConnection()) {
            var head = head(connection);
            if (after > head.position()) {
                throw FeedReason.POSITION_BEYOND_END.at("/query/after", head.position());
            }
            var items = items(connection, after, limit);
            // What was purged between the two looks is not left out silently.
            var missing =
                    items.isEmpty() ? after < head.position() : items.get(0).position() != after + 1;
            if (missing) {
                throw FeedReason.POSITION_TOO_OLD.at(
                        "/query/after", head(connection).purgedTo());
            }
            var next = items.isEmpty() ? after : items.get(items.size() - 1).position();
            return new ChangePage(items, next, Math.max(next, head.position()));
        } catch (SQLException e) {
            throw new IllegalStateException("the feed could not be read", e);
        }
    }

    long end() {
        try (var connection = database.getConnection()) {
            return head(connection).position();
        } catch (SQLException e) {
            throw new IllegalStateException("the feed could not be read", e);
        }
    }

    /** Refuses when the first day is no longer kept. */
    ChangeDays days(LocalDate from, LocalDate to) {
        return days(from, to, true);
    }

    /** Those of the days that are still kept. */
    ChangeDays daysKept(LocalDate from, LocalDate to) {
        return days(from, to, false);
    }

    private ChangeDays days(LocalDate from, LocalDate to, boolean all) {
        try (var connection = database.getConnection()) {
            var kept = head(connection).keptFrom();
            if (all && kept != null && from.isBefore(kept)) {
                throw FeedReason.DAY_TOO_OLD.at("/query/from", kept);
            }
            connection.setAutoCommit(false);
            try {
                return new ChangeDays(days(connection, kept != null && from.isBefore(kept) ? kept : from, to));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the feed could not be read", e);
        }
    }

    private List<ChangeDay> days(Connection connection, LocalDate from, LocalDate to) throws SQLException {
        var open = LocalDate.ofInstant(clock.instant().minus(GRACE), Legal.ZONE);
        var sum = new DaySum(open);
        var sql = "select day, position, hash from feed_item where day between ? and ? order by position";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, from);
            statement.setObject(2, to);
            statement.setFetchSize(1_000);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    sum.add(rows.getObject(1, LocalDate.class), rows.getLong(2), rows.getString(3));
                }
            }
        }
        return sum.days();
    }

    private static Head head(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select position, purged_to, kept_from from feed_head");
                var row = statement.executeQuery()) {
            row.next();
            Date kept = row.getDate(3);
            return new Head(row.getLong(1), row.getLong(2), kept == null ? null : kept.toLocalDate());
        }
    }

    private static List<Change> items(Connection connection, long after, int limit) throws SQLException {
        var items = new ArrayList<Change>();
        try (var statement = connection.prepareStatement(ITEMS)) {
            statement.setLong(1, after);
            statement.setInt(2, limit);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    items.add(change(rows));
                }
            }
        }
        return items;
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getLong("position"),
                row.getObject("fact_id", UUID.class),
                row.getString("type"),
                row.getObject("subject", UUID.class),
                row.getLong("sequence"),
                row.getBoolean("removed"),
                row.getTimestamp("said_at").toInstant(),
                row.getTimestamp("at").toInstant(),
                Canonical.read(row.getString("body")),
                row.getString("hash"));
    }
}
