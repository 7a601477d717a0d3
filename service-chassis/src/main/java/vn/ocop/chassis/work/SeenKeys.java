package vn.ocop.chassis.work;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.Set;

/** The keys of the records of one file, as 16 bytes each, so that half a million of them fit easily. */
final class SeenKeys {

    private record Digest(long high, long low) {}

    private final Set<Digest> seen = new HashSet<>();
    private final MessageDigest sha256;

    SeenKeys() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** False when the key was there before. */
    boolean add(String key) {
        var bytes = ByteBuffer.wrap(sha256.digest(key.getBytes(StandardCharsets.UTF_8)));
        return seen.add(new Digest(bytes.getLong(), bytes.getLong()));
    }
}
