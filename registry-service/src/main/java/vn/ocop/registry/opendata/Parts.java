package vn.ocop.registry.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The bytes of the files, kept in the database in parts of one megabyte: every instance can send any of them. */
@ApplicationScoped
public class Parts {

    public static final int SIZE = 1 << 20;

    private static final String PUT = "insert into open_data_part (file_id, part, bytes) values (?, ?, ?)";
    private static final String GET = "select bytes from open_data_part where file_id = ? and part = ?";
    private static final String DROP = "delete from open_data_part where file_id = ? and part = ?";

    private final DataSource database;

    Parts(DataSource database) {
        this.database = database;
    }

    /** In the transaction of the file. */
    public void put(UUID file, int part, byte[] bytes, Connection connection) throws IOException {
        try (var insert = connection.prepareStatement(PUT)) {
            insert.setObject(1, file);
            insert.setInt(2, part);
            insert.setBytes(3, bytes);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** The file from its beginning, a part in memory at a time. */
    public InputStream read(UUID file, Connection connection) {
        return new InputStream() {
            private byte[] bytes = new byte[0];
            private int at;
            private int next;

            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                if (at == bytes.length) {
                    bytes = part(file, next++, connection);
                    at = 0;
                    if (bytes == null) {
                        bytes = new byte[0];
                        return -1;
                    }
                }
                int some = Math.min(most, bytes.length - at);
                System.arraycopy(bytes, at, into, from, some);
                at += some;
                return some;
            }
        };
    }

    /** Sends these bytes of the file; each part is read when its turn comes, without a transaction around them. */
    void send(UUID file, ByteRange range, OutputStream out) throws IOException {
        for (long at = range.first(); at <= range.last(); ) {
            var bytes = part(file, (int) (at / SIZE));
            int from = (int) (at % SIZE);
            int some = (int) Math.min(bytes.length - from, range.last() - at + 1);
            out.write(bytes, from, some);
            at += some;
        }
    }

    private byte[] part(UUID file, int part) throws IOException {
        try (var connection = database.getConnection()) {
            var bytes = part(file, part, connection);
            if (bytes == null) {
                throw new IOException("the file was forgotten while it was being sent");
            }
            return bytes;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static byte[] part(UUID file, int part, Connection connection) throws IOException {
        try (var query = connection.prepareStatement(GET)) {
            query.setObject(1, file);
            query.setInt(2, part);
            try (var row = query.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** One part after the other, so that no statement takes long. */
    void forget(UUID file) throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(DROP)) {
            int part = 0;
            do {
                delete.setObject(1, file);
                delete.setInt(2, part++);
            } while (delete.executeUpdate() > 0);
        }
    }
}
