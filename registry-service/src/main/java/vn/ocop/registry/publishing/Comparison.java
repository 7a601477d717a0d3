package vn.ocop.registry.publishing;

import java.io.BufferedReader;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import vn.ocop.registry.opendata.DataFile;
import vn.ocop.registry.publishing.Row.Change;

/** Yesterday's lines beside today's rows, both in the order of ids: what differs is a change, one line in memory. */
final class Comparison {

    /** Finds the code of the product that a vanished one lives on as. */
    interface Survivors {
        String of(UUID product) throws SQLException;
    }

    private final BufferedReader lines;
    private final Extract changes;
    private final Survivors survivors;
    private String line;
    private long added;
    private long changed;
    private long gone;

    Comparison(BufferedReader lines, Extract changes, Survivors survivors) throws IOException {
        this.lines = lines;
        this.changes = changes;
        this.survivors = survivors;
        this.line = lines.readLine();
    }

    void next(Row row) throws SQLException, IOException {
        var id = Row.id(row.json());
        goneBefore(id);
        if (line == null || !Row.id(line).equals(id)) {
            changes.add(row.as(Change.ADDED));
            added++;
            return;
        }
        if (!line.equals(row.json())) {
            changes.add(row.as(Change.CHANGED));
            changed++;
        }
        line = lines.readLine();
    }

    DataFile.Counts end() throws SQLException, IOException {
        goneBefore(null);
        return DataFile.Counts.of(added, changed, gone);
    }

    /** @param id where today goes on; null at its end */
    private void goneBefore(String id) throws SQLException, IOException {
        while (line != null && (id == null || Row.id(line).compareTo(id) < 0)) {
            changes.add(Row.gone(line, survivors.of(Row.key(line))));
            gone++;
            line = lines.readLine();
        }
    }
}
