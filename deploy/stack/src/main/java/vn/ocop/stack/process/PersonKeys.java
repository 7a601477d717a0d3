package vn.ocop.stack.process;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;

/**
 * The keys that seal personal data in the registry. They are random and have no default: without the file nothing that
 * was sealed can be read again, and its key is called anew each time, so that this is said and not guessed.
 *
 * @param keys as the registry reads them: {@code id:base64}
 * @param printKey makes the prints that find equal numbers
 */
public record PersonKeys(String keys, String printKey) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String KEYS = "keys";
    private static final String PRINT_KEY = "print-key";

    public static PersonKeys generate() {
        return new PersonKeys("k%08x:%s".formatted(RANDOM.nextInt(), key()), key());
    }

    public static PersonKeys openOrCreate(Path file) throws IOException {
        Properties lines = new Properties();
        if (Files.exists(file)) {
            try (Reader text = Files.newBufferedReader(file)) {
                lines.load(text);
            }
            return new PersonKeys(lines.getProperty(KEYS, ""), lines.getProperty(PRINT_KEY, ""));
        }
        PersonKeys fresh = generate();
        lines.setProperty(KEYS, fresh.keys);
        lines.setProperty(PRINT_KEY, fresh.printKey);
        StringWriter text = new StringWriter();
        lines.store(text, null);
        Files600.write(file, text.toString());
        return fresh;
    }

    /** What the registry's process is told. */
    public Map<String, String> settings() {
        return Map.of("REGISTRY_PERSON_KEYS", keys, "REGISTRY_PERSON_PRINT_KEY", printKey);
    }

    private static String key() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Keys do not come into a log by accident. */
    @Override
    public String toString() {
        return "PersonKeys";
    }
}
