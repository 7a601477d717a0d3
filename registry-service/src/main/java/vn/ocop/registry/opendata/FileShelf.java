package vn.ocop.registry.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The table of files. */
@ApplicationScoped
public class FileShelf {

    private static final String ADD = """
            insert into open_data_file (id, day, extent, form, since, rows, added, changed, gone, bytes, sha256, made_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource database;
    private final Parts parts;

    FileShelf(DataSource database, Parts parts) {
        this.database = database;
        this.parts = parts;
    }

    /** In the transaction of the file. */
    public void add(DataFile file, Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, file.id());
            insert.setObject(2, file.day());
            insert.setString(3, file.extent().name());
            insert.setString(4, file.form().name());
            insert.setObject(5, file.since());
            insert.setLong(6, file.counts().rows());
            insert.setLong(7, file.counts().added());
            insert.setLong(8, file.counts().changed());
            insert.setLong(9, file.counts().gone());
            insert.setLong(10, file.bytes());
            insert.setString(11, file.sha256());
            insert.setTimestamp(12, Timestamp.from(file.madeAt()));
            insert.executeUpdate();
        }
    }

    /** The last full file before that day. */
    public Optional<DataFile> fullBefore(LocalDate day, Connection connection) throws SQLException {
        return read(connection, """
                select * from open_data_file
                where extent = 'FULL' and form = 'NDJSON' and forgotten_on is null and day < ?
                order by day desc limit 1""", day).stream().findFirst();
    }

    Optional<DataFile> find(LocalDate day, Extent extent, Form form) {
        return read(
                        "select * from open_data_file where day = ? and extent = ? and form = ?",
                        day,
                        extent.name(),
                        form.name())
                .stream()
                .findFirst();
    }

    /** What is kept, the newest day first, full files before changes. */
    List<DataFile> kept() {
        return read(
                "select * from open_data_file where forgotten_on is null order by day desc, extent desc, form desc");
    }

    /**
     * Drops what lies before these days, but never the newest full files, which the next changes start from. First the
     * address says that it is gone, then its bytes go.
     *
     * @return how many files were dropped
     */
    public int forget(LocalDate fullBefore, LocalDate changesBefore, LocalDate today) throws SQLException {
        var old = read("""
                update open_data_file f set forgotten_on = ?
                where forgotten_on is null and day < case extent when 'FULL' then ? else ? end
                  and (extent <> 'FULL' or day < (select max(day) from open_data_file where extent = 'FULL'))
                returning *""", today, fullBefore, changesBefore);
        for (var file : dropped()) {
            parts.forget(file.id());
        }
        return old.size();
    }

    /** Files whose bytes are still there although they are kept no longer, because an instance ended in between. */
    private List<DataFile> dropped() {
        return read("""
                select * from open_data_file f where forgotten_on is not null
                and exists (select from open_data_part p where p.file_id = f.id)""");
    }

    private List<DataFile> read(String sql, Object... values) {
        try (var connection = database.getConnection()) {
            return read(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<DataFile> read(Connection connection, String sql, Object... values) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (var rows = query.executeQuery()) {
                var files = new ArrayList<DataFile>();
                while (rows.next()) {
                    files.add(file(rows));
                }
                return files;
            }
        }
    }

    private static DataFile file(ResultSet row) throws SQLException {
        return new DataFile(
                row.getObject("id", UUID.class),
                row.getObject("day", LocalDate.class),
                Extent.valueOf(row.getString("extent")),
                Form.valueOf(row.getString("form")),
                row.getObject("since", LocalDate.class),
                new DataFile.Counts(
                        row.getLong("rows"), row.getLong("added"), row.getLong("changed"), row.getLong("gone")),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getTimestamp("made_at").toInstant(),
                row.getObject("forgotten_on", LocalDate.class));
    }
}
