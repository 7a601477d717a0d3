package vn.ocop.chassis.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Reads the whole chain once, in order, with constant memory, and compares it with the anchors kept elsewhere. */
@ApplicationScoped
class ChainWalk {

    private static final String START = "0".repeat(64);

    private final DataSource database;

    ChainWalk(DataSource database) {
        this.database = database;
    }

    /** Anchors are entry number to hash, as they were published. */
    Verification verify(Map<Long, String> anchors) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return walk(connection, new TreeMap<>(anchors));
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the audit chain could not be read", e);
        }
    }

    private Verification walk(Connection connection, NavigableMap<Long, String> anchors) throws SQLException {
        var hash = START;
        var seq = 0L;
        var compared = 0L;
        try (var statement = connection.prepareStatement("select * from audit_entry order by seq")) {
            statement.setFetchSize(1_000);
            var rows = statement.executeQuery();
            while (rows.next()) {
                var entry = Entry.from(rows);
                var fault = fault(entry, seq, hash, anchors.get(entry.seq()));
                if (fault != null) {
                    return new Verification(false, seq, compared, hash, seq + 1, fault);
                }
                seq = entry.seq();
                hash = entry.hash();
                compared += anchors.containsKey(seq) ? 1 : 0;
            }
        }
        var fault = endFault(connection, seq, hash, anchors);
        return new Verification(fault == null, seq, compared, hash, fault == null ? null : seq + 1, fault);
    }

    private static String fault(Entry entry, long before, String hash, String anchor) {
        if (entry.seq() != before + 1) {
            return "entry is missing";
        }
        if (!entry.prevHash().equals(hash)) {
            return "entry does not follow the one before it";
        }
        if (!entry.hash().equals(entry.rightHash())) {
            return "entry was changed";
        }
        return anchor == null || anchor.equals(entry.hash()) ? null : "entry differs from its published anchor";
    }

    private static String endFault(Connection connection, long seq, String hash, NavigableMap<Long, String> anchors)
            throws SQLException {
        try (var statement = connection.prepareStatement("select seq, hash from audit_head")) {
            var head = statement.executeQuery();
            if (!head.next() || head.getLong(1) != seq || !head.getString(2).equals(hash)) {
                return "the last entries are missing: the head is further";
            }
        }
        return anchors.isEmpty() || anchors.lastKey() <= seq
                ? null
                : "the last entries are missing: a published anchor is further";
    }
}
