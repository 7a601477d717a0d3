package vn.ocop.registry.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import vn.ocop.chassis.time.Ids;
import vn.ocop.registry.opendata.Parts;

/** A file that is being written into its parts; counts and hashes what goes by. */
final class PartsFile extends OutputStream {

    private final UUID id = Ids.next();
    private final Parts parts;
    private final Connection connection;
    private final MessageDigest digest = sha256();
    private final byte[] part = new byte[Parts.SIZE];
    private int filled;
    private int number;
    private long bytes;

    PartsFile(Parts parts, Connection connection) {
        this.parts = parts;
        this.connection = connection;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        digest.update(from, offset, length);
        bytes += length;
        for (int done = 0; done < length; ) {
            int some = Math.min(length - done, part.length - filled);
            System.arraycopy(from, offset + done, part, filled, some);
            filled += some;
            done += some;
            if (filled == part.length) {
                put();
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (filled > 0) {
            put();
        }
    }

    private void put() throws IOException {
        parts.put(id, number++, filled == part.length ? part : Arrays.copyOf(part, filled), connection);
        filled = 0;
    }

    UUID id() {
        return id;
    }

    long bytes() {
        return bytes;
    }

    /** After closing. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
