package vn.ocop.chassis.rows;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.ocop.chassis.job.DatabaseTrouble;
import vn.ocop.chassis.kind.Applied;
import vn.ocop.chassis.refusal.Fault;

/** What applying had to say about accepted rows, see {@link Applied#warnings} and {@link Applied#kept}. */
@ApplicationScoped
public class RowNotes {

    private final DataSource database;

    RowNotes(DataSource database) {
        this.database = database;
    }

    /** What is to be said of one row. */
    public record Note(List<Fault> warnings, List<String> kept) {

        public static final Note NONE = new Note(List.of(), List.of());
    }

    /** Rehearsed or applied again, the same row's notes take the place of the earlier ones. */
    public void write(UUID id, Map<Integer, Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into import_note (import_id, ordinal, notes) values (?, ?, ?)
                        on conflict (import_id, ordinal) do update set notes = excluded.notes""")) {
            for (var note : notes.entrySet()) {
                insert.setObject(1, id);
                insert.setInt(2, note.getKey());
                insert.setString(3, Written.json(note.getValue()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseTrouble(e);
        }
    }

    /** By ordinal; only rows with something to say. */
    public Map<Integer, Note> of(UUID id, List<Rows.Reported> rows) {
        var notes = new HashMap<Integer, Note>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select ordinal, notes from import_note where import_id = ? and ordinal = any (?)")) {
            query.setObject(1, id);
            query.setArray(
                    2,
                    connection.createArrayOf(
                            "integer", rows.stream().map(Rows.Reported::ordinal).toArray()));
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    notes.put(found.getInt(1), Written.note(found.getString(2)));
                }
            }
        } catch (SQLException e) {
            throw new DatabaseTrouble(e);
        }
        return notes;
    }
}
