package vn.ocop.chassis.rows;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import vn.ocop.chassis.job.DatabaseTrouble;
import vn.ocop.chassis.kind.Accepted;
import vn.ocop.chassis.kind.Alongside;
import vn.ocop.chassis.refusal.Fault;

/** The staged rows of a job and what is to be reported of each. */
@ApplicationScoped
public class Rows {

    private static final int STEP = 5_000;
    private static final String ROW_COPY = "copy import_row (import_id, ordinal, record, row, outcome, reason, "
            + "column_name, message_vi, message_en, canonical) from stdin";
    private static final String VALUE_COPY = "copy import_value (import_id, ordinal, value) from stdin";

    private final DataSource database;

    Rows(DataSource database) {
        this.database = database;
    }

    /** A good row on its way to being applied. */
    public record Staged(int ordinal, int record, long row, String value) {

        Accepted accepted() {
            return new Accepted(record, row, Written.map(value));
        }

        /** A record whose report shows everything has no value of its own. */
        Staged withValue(String own) {
            return own == null ? this : new Staged(ordinal, record, row, own);
        }
    }

    /** A row that applying refused. */
    public record Refusal(int ordinal, Fault fault) {}

    /** A row as the report shows it; the record is null for rows that are no records. */
    public record Reported(int ordinal, Integer record, long row, Outcome outcome, Fault fault, String canonical) {}

    /** What became of a row. */
    public enum Outcome {
        ACCEPTED,
        REJECTED,
        SKIPPED
    }

    /** Everything staged of a job, before it is read again. */
    public void clear(UUID id) {
        run(connection -> {
            deleteInSteps(connection, "import_row", "ordinal", id);
            deleteInSteps(connection, "import_value", "ordinal", id);
            deleteInSteps(connection, "import_note", "ordinal", id);
            deleteInSteps(connection, "import_chunk", "chunk", id);
        });
    }

    /** What applying needed beyond the report. */
    public void forgetValues(UUID id) {
        run(connection -> deleteInSteps(connection, "import_value", "ordinal", id));
    }

    /** What is reported of each row. */
    void forgetReport(UUID id) {
        run(connection -> {
            deleteInSteps(connection, "import_note", "ordinal", id);
            deleteInSteps(connection, "import_row", "ordinal", id);
        });
    }

    /** No statement may take long, however large the file was. */
    private static void deleteInSteps(Connection connection, String table, String number, UUID id) throws SQLException {
        try (var delete = connection.prepareStatement(
                "delete from %s where import_id = ? and %s <= coalesce((select %s".formatted(table, number, number)
                        + " from %s where import_id = ? order by %s offset %d limit 1), %d)"
                                .formatted(table, number, STEP, Integer.MAX_VALUE))) {
            delete.setObject(1, id);
            delete.setObject(2, id);
            while (delete.executeUpdate() > STEP) {
                // The next step.
            }
        }
    }

    /** Both texts in COPY's own form, see {@link Batch}. */
    void stage(CharSequence rows, CharSequence values) {
        run(connection -> {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            try {
                copy.copyIn(ROW_COPY, new StringReader(rows.toString()));
                if (!values.isEmpty()) {
                    copy.copyIn(VALUE_COPY, new StringReader(values.toString()));
                }
            } catch (IOException e) {
                throw new SQLException(e);
            }
        });
    }

    /** Until the transaction ends, no table is read from end to end where an index leads to the rows. */
    public void goByKeys() {
        set("set local enable_seqscan = off; set local enable_bitmapscan = off");
    }

    /** Until the transaction ends, {@link Alongside} work is left for later. */
    public void letFollow() {
        set("set local ocop.alongside = 'on'");
    }

    private void set(String settings) {
        run(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(settings);
            }
        });
    }

    /** The next good rows. Two plain reads by key: fresh tables have no statistics that a join could go by. */
    public List<Staged> next(UUID id, int after, int most) {
        var staged = new ArrayList<Staged>();
        run(connection -> {
            try (var query = connection.prepareStatement("select ordinal, record, row, canonical from import_row "
                    + "where import_id = ? and ordinal > ? and outcome = 'ACCEPTED' order by ordinal limit ?")) {
                query.setObject(1, id);
                query.setInt(2, after);
                query.setInt(3, most);
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        staged.add(new Staged(rows.getInt(1), rows.getInt(2), rows.getLong(3), rows.getString(4)));
                    }
                }
            }
            if (!staged.isEmpty()) {
                var values = values(
                        connection, id, after, staged.get(staged.size() - 1).ordinal());
                staged.replaceAll(row -> row.withValue(values.get(row.ordinal())));
            }
        });
        return staged;
    }

    private static Map<Integer, String> values(Connection connection, UUID id, int after, int last)
            throws SQLException {
        var values = new HashMap<Integer, String>();
        try (var query = connection.prepareStatement(
                "select ordinal, value from import_value where import_id = ? and ordinal > ? and ordinal <= ?")) {
            query.setObject(1, id);
            query.setInt(2, after);
            query.setInt(3, last);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    values.put(rows.getInt(1), rows.getString(2));
                }
            }
        }
        return values;
    }

    /** Marks a chunk as applied; a second time it breaks the key. */
    public void markChunk(UUID id, Chunk chunk) {
        run(connection -> {
            try (var insert = connection.prepareStatement("""
                    insert into import_chunk (import_id, chunk, first, last, records, hash, applied_at)
                    values (?, ?, ?, ?, ?, ?, now())""")) {
                insert.setObject(1, id);
                insert.setInt(2, chunk.number());
                insert.setInt(3, chunk.rows().get(0).ordinal());
                insert.setInt(4, chunk.last());
                insert.setInt(5, chunk.rows().size());
                insert.setString(6, chunk.hash());
                insert.executeUpdate();
            }
        });
    }

    public void reject(UUID id, List<Refusal> refusals) {
        if (refusals.isEmpty()) {
            return;
        }
        run(connection -> {
            try (var update = connection.prepareStatement("""
                    update import_row set outcome = 'REJECTED', reason = ?, column_name = ?, message_vi = ?,
                                          message_en = ?, canonical = null
                    where import_id = ? and ordinal = ?""")) {
                for (var refusal : refusals) {
                    var fault = refusal.fault();
                    update.setString(1, fault.reason());
                    update.setString(2, fault.column());
                    update.setString(3, fault.message().vi());
                    update.setString(4, fault.message().en());
                    update.setObject(5, id);
                    update.setInt(6, refusal.ordinal());
                    update.addBatch();
                }
                update.executeBatch();
            }
        });
    }

    public List<Reported> page(UUID id, Outcome outcome, int after, int most) {
        var page = new ArrayList<Reported>();
        run(connection -> {
            try (var query = connection.prepareStatement("""
                    select * from import_row where import_id = ? and ordinal > ? and (cast(? as text) is null
                    or outcome = ?) order by ordinal limit ?""")) {
                query.setObject(1, id);
                query.setInt(2, after);
                query.setString(3, outcome == null ? null : outcome.name());
                query.setString(4, outcome == null ? null : outcome.name());
                query.setInt(5, most);
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        page.add(reported(rows));
                    }
                }
            }
        });
        return page;
    }

    public long count(UUID id, Outcome outcome) {
        var count = new long[1];
        run(connection -> {
            try (var query = connection.prepareStatement(
                    "select count(*) from import_row where import_id = ? and (cast(? as text) is null or outcome = ?)")) {
                query.setObject(1, id);
                query.setString(2, outcome == null ? null : outcome.name());
                query.setString(3, outcome == null ? null : outcome.name());
                try (var result = query.executeQuery()) {
                    result.next();
                    count[0] = result.getLong(1);
                }
            }
        });
        return count[0];
    }

    private static Reported reported(java.sql.ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        var message = new vn.ocop.chassis.problem.Text(row.getString("message_vi"), row.getString("message_en"));
        return new Reported(
                row.getInt("ordinal"),
                row.getObject("record", Integer.class),
                row.getLong("row"),
                Outcome.valueOf(row.getString("outcome")),
                reason == null ? null : new Fault(reason, row.getString("column_name"), message),
                row.getString("canonical"));
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private void run(Work work) {
        try (var connection = database.getConnection()) {
            work.on(connection);
        } catch (SQLException e) {
            throw new DatabaseTrouble(e);
        }
    }
}
