package vn.ocop.stack.test;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import vn.ocop.stack.process.Trace;

/**
 * Where the PostgreSQL and the Kafka of this Maven run are.
 *
 * @param postgresPort on 127.0.0.1
 * @param superuserPassword of the user postgres
 * @param rolesPassword of every owner and application user of this run
 * @param kafkaBootstrap host and port
 */
public record StackFile(int postgresPort, String superuserPassword, String rolesPassword, String kafkaBootstrap) {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Waits until the stack of this Maven run has told where it is. */
    public static StackFile await() throws IOException, InterruptedException {
        Path file = Path.of(System.getProperty("ocop.stack.file", "deploy/stack/target/stack.properties"));
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Optional<StackFile> found = read(file);
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("No running PostgreSQL and Kafka found in " + file + " after "
                + PATIENCE.toSeconds() + " s. They are started by the module deploy/stack: run Maven with -am, as in"
                + " mvn test -pl registry-service -am, and look into deploy/stack/target/test-stack.log");
    }

    /** Empty for a file that is missing or was left by a process that is gone. */
    static Optional<StackFile> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties found = new Properties();
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            found.load(text);
        }
        if (!Trace.parse(found.getProperty("process", "")).map(Trace::alive).orElse(false)) {
            return Optional.empty();
        }
        return Optional.of(new StackFile(
                Integer.parseInt(found.getProperty("postgres.port")),
                found.getProperty("postgres.password"),
                found.getProperty("postgres.roles.password"),
                found.getProperty("kafka.bootstrap")));
    }
}
