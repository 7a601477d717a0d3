package vn.ocop.stack.part;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import vn.ocop.stack.process.Files600;

/**
 * Where the local stack lives.
 *
 * @param project the repository
 * @param local data, secrets, logs; {@code OCOP_HOME}, usually {@code deploy/.local}
 */
public record Home(Path project, Path local) {

    /** The repository comes from the script that started us, the rest from the environment. */
    public static Home of(Map<String, String> environment) {
        Path project = Path.of(System.getProperty("ocop.project", "."))
                .toAbsolutePath()
                .normalize();
        String asked = environment.getOrDefault("OCOP_HOME", "");
        Path local = asked.isBlank() ? project.resolve("deploy/.local") : Path.of(asked);
        return new Home(project, local.toAbsolutePath().normalize());
    }

    public Path log(String name) throws IOException {
        return Files600.directory(local.resolve("logs")).resolve(name + ".log");
    }

    public Path runFile(String name) {
        return local.resolve("run").resolve(name);
    }

    public Path secret(String name) {
        return local.resolve("secrets").resolve(name);
    }

    public Path postgresData() {
        return local.resolve("postgres");
    }

    public Path postgresPrograms() {
        return local.resolve("postgres-programs");
    }

    public Path kafkaData() {
        return local.resolve("kafka");
    }

    /** Names what of the sample is in. */
    public Path loaded() {
        return local.resolve("loaded");
    }

    /** Everything but programs and logs. */
    public void discardData() throws IOException {
        for (String name :
                new String[] {"postgres", "postgres.new", "kafka", "kafka.new", "secrets", "run", "loaded"}) {
            Files600.deleteTree(local.resolve(name));
        }
    }
}
