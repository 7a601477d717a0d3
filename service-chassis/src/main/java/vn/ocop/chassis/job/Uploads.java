package vn.ocop.chassis.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The uploaded files, kept in the database in parts of one megabyte: any instance can go on with any of them. */
@ApplicationScoped
public class Uploads {

    private static final int PART = 1 << 20;

    private final DataSource database;

    Uploads(DataSource database) {
        this.database = database;
    }

    public void keep(UUID id, Path file) throws IOException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into import_file (import_id, part, bytes) values (?, ?, ?)");
                var in = Files.newInputStream(file)) {
            int part = 0;
            for (var bytes = in.readNBytes(PART); bytes.length > 0; bytes = in.readNBytes(PART)) {
                insert.setObject(1, id);
                insert.setInt(2, part++);
                insert.setBytes(3, bytes);
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new DatabaseTrouble(e);
        }
    }

    /** @param file is written anew */
    public void fetch(UUID id, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            int part = 0;
            for (var bytes = part(id, part); bytes != null; bytes = part(id, part)) {
                out.write(bytes);
                part++;
            }
        }
    }

    /** One part; null behind the last. */
    public byte[] part(UUID id, int part) {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement("select bytes from import_file where import_id = ? and part = ?")) {
            query.setObject(1, id);
            query.setInt(2, part);
            try (var result = query.executeQuery()) {
                return result.next() ? result.getBytes(1) : null;
            }
        } catch (SQLException e) {
            throw new DatabaseTrouble(e);
        }
    }

    /** One part after the other, so that no statement takes long. */
    public void forget(UUID id) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from import_file where import_id = ? and part = ?")) {
            int part = 0;
            do {
                delete.setObject(1, id);
                delete.setInt(2, part++);
            } while (delete.executeUpdate() > 0);
        } catch (SQLException e) {
            throw new DatabaseTrouble(e);
        }
    }
}
