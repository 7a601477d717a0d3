package vn.ocop.chassis.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** A short digest of everything that makes a list this list: a cursor fits no other. */
final class Fingerprint {

    private static final int BYTES = 8;

    private Fingerprint() {}

    static String of(Class<?> entity, Filter filter, Order order) {
        var parameters = filter.parameters().entrySet().stream()
                .map(p -> p.getKey() + "=" + stable(p.getValue()))
                .collect(Collectors.joining("\n"));
        return digest(entity.getName() + "\n" + order + "\n" + filter.hql() + "\n" + parameters);
    }

    /** Sets come in any order, a different one in each JVM. */
    private static String stable(Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).sorted().collect(Collectors.joining(","))
                : String.valueOf(value);
    }

    private static String digest(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM knows SHA-256", e);
        }
    }
}
