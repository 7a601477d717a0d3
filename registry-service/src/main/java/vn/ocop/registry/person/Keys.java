package vn.ocop.registry.person;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys from outside the database. {@code registry.person.keys} lists master keys as {@code id:base64} of 32 bytes;
 * the first seals, all open, so a key is rotated by putting a new one in front ({@link Rewrapping} does the rest).
 * {@code registry.person.print-key} makes the prints that find equal numbers and stays as it is. Without both the
 * service does not start.
 */
@ApplicationScoped
class Keys {

    private static final int BYTES = 32;

    private final Map<String, SecretKey> master = new LinkedHashMap<>();
    private final SecretKey print;

    Keys(
            @ConfigProperty(name = "registry.person.keys") List<String> keys,
            @ConfigProperty(name = "registry.person.print-key") String printKey) {
        for (var key : keys) {
            var parts = key.strip().split(":", 2);
            if (parts.length != 2 || !parts[0].matches("[a-z0-9-]{1,32}")) {
                throw new IllegalStateException("registry.person.keys is a list of id:base64");
            }
            if (master.put(parts[0], key(parts[1], "AES")) != null) {
                throw new IllegalStateException("registry.person.keys has two keys of one id");
            }
        }
        print = key(printKey, "HmacSHA256");
    }

    /** So that a missing key stops the start and not the first request. */
    void check(@Observes StartupEvent start) {
        current();
    }

    private static SecretKey key(String base64, String algorithm) {
        var bytes = decoded(base64);
        if (bytes.length != BYTES || allAlike(bytes)) {
            throw new IllegalStateException("a key of registry.person is 32 random bytes in base64");
        }
        return new SecretKeySpec(bytes, algorithm);
    }

    /** The exception of the decoder would print the key. */
    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private static boolean allAlike(byte[] bytes) {
        for (var one : bytes) {
            if (one != bytes[0]) {
                return false;
            }
        }
        return true;
    }

    String current() {
        return master.keySet().iterator().next();
    }

    SecretKey master(String id) {
        var key = master.get(id);
        if (key == null) {
            throw new IllegalStateException("registry.person.keys has no key " + id);
        }
        return key;
    }

    SecretKey print() {
        return print;
    }
}
