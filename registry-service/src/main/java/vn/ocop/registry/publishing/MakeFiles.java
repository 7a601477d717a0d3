package vn.ocop.registry.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import vn.ocop.registry.opendata.DataFile;
import vn.ocop.registry.opendata.Extent;
import vn.ocop.registry.opendata.FileShelf;
import vn.ocop.registry.opendata.Parts;

/**
 * Makes the files of a day in one transaction that sees the register as it was at its beginning: the full file, and what
 * has become different since the last full file before, by reading both side by side in the order of ids.
 */
@ApplicationScoped
class MakeFiles {

    private static final int PAGE = 2_000;

    private final DataSource database;
    private final Snapshot snapshot;
    private final FileShelf shelf;
    private final Parts parts;
    private final Nights nights;
    private final Clock clock;

    MakeFiles(DataSource database, Snapshot snapshot, FileShelf shelf, Parts parts, Nights nights, Clock clock) {
        this.database = database;
        this.snapshot = snapshot;
        this.shelf = shelf;
        this.parts = parts;
        this.nights = nights;
        this.clock = clock;
    }

    /**
     * @param owner who holds the lease of the day
     * @return what was made; without changes when there was no full file before
     */
    List<DataFile> of(LocalDate day, String owner) throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read");
                var files = write(day, connection);
                nights.made(day, owner, clock.instant(), connection);
                connection.commit();
                return files;
            } catch (SQLException | IOException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private List<DataFile> write(LocalDate day, Connection connection) throws SQLException, IOException {
        var before = shelf.fullBefore(day, connection);
        var full = new Extract(Row.HEADER, parts, connection);
        if (before.isEmpty()) {
            eachProduct(day, connection, full::add);
            return file(day, Extent.FULL, null, DataFile.Counts.whole(full.rows()), full, connection);
        }
        var since = before.get();
        var changes = new Extract(Row.HEADER_OF_CHANGES, parts, connection);
        DataFile.Counts counts;
        try (var lines = lines(since, connection)) {
            var comparison = new Comparison(lines, changes, gone -> snapshot.survivorOf(gone, connection));
            eachProduct(day, connection, row -> {
                comparison.next(row);
                full.add(row);
            });
            counts = comparison.end();
        }
        var files = new ArrayList<DataFile>();
        files.addAll(file(day, Extent.FULL, null, DataFile.Counts.whole(full.rows()), full, connection));
        files.addAll(file(day, Extent.CHANGES, since.day(), counts, changes, connection));
        return files;
    }

    private interface Taker {
        void take(Row row) throws SQLException, IOException;
    }

    private void eachProduct(LocalDate day, Connection connection, Taker taker) throws SQLException, IOException {
        var last = Snapshot.BEGINNING;
        for (var page = snapshot.after(last, day, PAGE, connection);
                !page.isEmpty();
                page = snapshot.after(last, day, PAGE, connection)) {
            for (var product : page) {
                taker.take(Row.of(product));
            }
            last = page.get(page.size() - 1).id();
        }
    }

    private BufferedReader lines(DataFile file, Connection connection) throws IOException {
        if (file.counts().rows() == 0) {
            return new BufferedReader(new StringReader(""));
        }
        return new BufferedReader(new InputStreamReader(
                new GZIPInputStream(parts.read(file.id(), connection), 1 << 16), StandardCharsets.UTF_8));
    }

    private List<DataFile> file(
            LocalDate day,
            Extent extent,
            LocalDate since,
            DataFile.Counts counts,
            Extract extract,
            Connection connection)
            throws SQLException, IOException {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var files = new ArrayList<DataFile>();
        for (var written : extract.close().entrySet()) {
            var bytes = written.getValue();
            files.add(new DataFile(
                    bytes.id(), day, extent, written.getKey(), since, counts, bytes.bytes(), bytes.hash(), now, null));
        }
        for (var file : files) {
            shelf.add(file, connection);
        }
        return files;
    }
}
