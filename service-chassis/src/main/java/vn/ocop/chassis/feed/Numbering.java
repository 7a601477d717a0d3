package vn.ocop.chassis.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.ocop.chassis.outbox.Shelf;

/**
 * Gives each fact its position as it leaves. The head row is locked until the commit and one relay works at a time, so
 * positions have no gaps and none becomes visible after a higher one; the hour never goes back, so that a day's items
 * are one run of positions and a day that is over gets no more.
 */
@ApplicationScoped
class Numbering implements Shelf {

    private static final String INSERT = """
            insert into feed_item (position, fact_id, type, subject, sequence, removed, said_at, at, day, body, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Clock clock;

    Numbering(Clock clock) {
        this.clock = clock;
    }

    private record End(long position, Instant at) {}

    @Override
    public void keep(Connection connection, List<Sent> facts) throws SQLException {
        var before = lockedEnd(connection);
        var known = known(connection, facts);
        var end = before;
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var fact : facts) {
                if (known.add(fact.id())) {
                    end = new End(end.position() + 1, later(clock.instant(), end.at()));
                    set(insert, Change.of(end.position(), end.at(), fact), fact.body());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
        if (end.position() > before.position()) {
            moveEnd(connection, end);
        }
    }

    private static void set(java.sql.PreparedStatement insert, Change change, String body) throws SQLException {
        insert.setLong(1, change.position());
        insert.setObject(2, change.id());
        insert.setString(3, change.type());
        insert.setObject(4, change.subject());
        insert.setLong(5, change.sequence());
        insert.setBoolean(6, change.removed());
        insert.setTimestamp(7, Timestamp.from(change.saidAt()));
        insert.setTimestamp(8, Timestamp.from(change.at()));
        insert.setObject(9, change.day(), Types.DATE);
        insert.setString(10, body);
        insert.setString(11, change.hash());
    }

    private static End lockedEnd(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select position, at from feed_head for update");
                var head = statement.executeQuery()) {
            head.next();
            return new End(head.getLong("position"), head.getTimestamp("at").toInstant());
        }
    }

    private static void moveEnd(Connection connection, End end) throws SQLException {
        try (var statement = connection.prepareStatement("update feed_head set position = ?, at = ?")) {
            statement.setLong(1, end.position());
            statement.setTimestamp(2, Timestamp.from(end.at()));
            statement.executeUpdate();
        }
    }

    /** Those that stand in the feed already, because an operator has them sent again. */
    private static Set<UUID> known(Connection connection, List<Sent> facts) throws SQLException {
        var known = new HashSet<UUID>();
        try (var statement = connection.prepareStatement("select fact_id from feed_item where fact_id = any(?)")) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", facts.stream().map(Sent::id).toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    known.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return known;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
