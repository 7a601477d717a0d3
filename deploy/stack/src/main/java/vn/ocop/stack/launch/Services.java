package vn.ocop.stack.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.stack.part.Part;
import vn.ocop.stack.part.Running;
import vn.ocop.stack.postgres.Connect;
import vn.ocop.stack.process.Refusal;
import vn.ocop.stack.token.Mint;

/**
 * The four services, each a process with its own database user.
 *
 * @param plan what runs where
 * @param starter starts what is missing
 * @param readiness waits
 */
record Services(Plan plan, Starter starter, Readiness readiness) {

    /** The system tells the start of a process only to about a second. */
    private static final Duration CLOCK_JITTER = Duration.ofSeconds(2);

    /** Requests per second; on one's own machine imports and measurements are not to be held back. */
    private static final String NO_LIMIT = "100000";

    void checkBuilt() {
        for (Part service : plan.services()) {
            if (!Files.exists(jar(service))) {
                throw new Refusal(service.title() + " is not built (" + jar(service)
                        + " is missing); run mvn -DskipTests package");
            }
        }
    }

    /** Services whose program was built again since they started; they hold files that are no longer there. */
    List<Part> olderThanTheirJars() throws IOException {
        List<Part> older = new ArrayList<>();
        for (Part service : plan.services()) {
            Instant built = Files.getLastModifiedTime(jar(service)).toInstant();
            boolean stale = Running.find(plan.home(), service)
                    .flatMap(running -> running.trace().process())
                    .flatMap(process -> process.info().startInstant())
                    .map(started -> started.plus(CLOCK_JITTER).isBefore(built))
                    .orElse(false);
            if (stale) {
                older.add(service);
            }
        }
        return older;
    }

    void start(Vault vault) throws IOException, InterruptedException {
        Map<Part, Running> processes = new LinkedHashMap<>();
        for (Part service : plan.services()) {
            Optional<Running> found = Running.find(plan.home(), service);
            processes.put(
                    service,
                    found.isPresent()
                            ? found.get()
                            : starter.start(service, command(service), settings(service, vault)));
        }
        for (Map.Entry<Part, Running> started : processes.entrySet()) {
            Part service = started.getKey();
            readiness.await(service, started.getValue(), () -> readiness.ready(service));
            System.out.println("  ready    " + service.title());
        }
    }

    private Path jar(Part service) {
        return plan.home().project().resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** One compiler and one collector: on two processors four services start faster and stay smaller so. */
    private List<String> command(Part service) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-jar",
                jar(service).toString());
    }

    private Map<String, String> settings(Part service, Vault vault) {
        Map<String, String> settings = new HashMap<>(common(service, vault));
        if (service.name().equals("registry")) {
            settings.putAll(vault.person().settings());
        }
        return settings;
    }

    private Map<String, String> common(Part service, Vault vault) {
        String database = Connect.url(plan.database().port(), service.name());
        return Map.ofEntries(
                Map.entry("QUARKUS_PROFILE", "prod,local"),
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(service.port())),
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", database),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", service.name() + "_app"),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", vault.app(service.name())),
                Map.entry("QUARKUS_FLYWAY_JDBC_URL", database),
                Map.entry("QUARKUS_FLYWAY_USERNAME", service.name() + "_owner"),
                Map.entry("QUARKUS_FLYWAY_PASSWORD", vault.owner(service.name())),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", plan.bootstrap()),
                Map.entry("QUARKUS_OIDC_PUBLIC_KEY", vault.key().publicBase64()),
                Map.entry("QUARKUS_OIDC_TOKEN_ISSUER", Mint.ISSUER),
                Map.entry("QUARKUS_OIDC_TOKEN_AUDIENCE", Mint.AUDIENCE),
                Map.entry("CHASSIS_LIMIT_DEFAULT_PER_SECOND", NO_LIMIT),
                Map.entry("CHASSIS_LIMIT_DEFAULT_WRITES_PER_SECOND", NO_LIMIT),
                Map.entry("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true"));
    }
}
