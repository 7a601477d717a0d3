package vn.ocop.bench;

import static java.util.Map.entry;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.ocop.stack.kafka.BrokerMain;
import vn.ocop.stack.kafka.Topics;
import vn.ocop.stack.part.Part;
import vn.ocop.stack.postgres.Binaries;
import vn.ocop.stack.postgres.Connect;
import vn.ocop.stack.postgres.Postgres;
import vn.ocop.stack.postgres.ServiceDatabase;
import vn.ocop.stack.process.Files600;
import vn.ocop.stack.process.PersonKeys;
import vn.ocop.stack.process.Ports;
import vn.ocop.stack.process.Refusal;
import vn.ocop.stack.process.Secrets;
import vn.ocop.stack.token.Mint;
import vn.ocop.stack.token.Role;
import vn.ocop.stack.token.SigningKey;
import vn.ocop.stack.token.TokenRequest;

/**
 * PostgreSQL, Kafka and the registry on ports of their own, started as {@code deploy/up} starts them; the other services
 * stay away, so that only the registry's work is measured. Everything ends with {@link #close}.
 */
final class Stage implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Part REGISTRY = Part.services(Map.of()).get(0);
    private static final String NO_LIMIT = "100000";

    private final Path folder;
    private final Path jar;
    private final String password = Secrets.password();
    private final PersonKeys person = PersonKeys.generate();
    private final Postgres postgres;
    private final int kafkaPort = Ports.unused();
    private final URI service = URI.create("http://127.0.0.1:" + Ports.unused());
    private final SigningKey key;
    private final List<Process> processes = new ArrayList<>();
    private boolean closed;

    private Stage(Path home, String name, Path project) throws IOException {
        this.folder = home.resolve(name);
        this.jar = project.resolve(REGISTRY.module()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new Refusal(jar + " is missing; run mvn -DskipTests package");
        }
        Files600.deleteTree(folder);
        Files600.directory(folder);
        this.key = SigningKey.openOrCreate(folder.resolve("key.pem"));
        this.postgres = new Postgres(
                Binaries.unpackInto(home.resolve("postgres-programs")), folder.resolve("postgres"), Ports.unused());
    }

    static Stage start(Path home, String name, Path project) throws Exception {
        Stage stage = new Stage(Files600.directory(home.toAbsolutePath()), name, project);
        Runtime.getRuntime().addShutdownHook(new Thread(stage::close));
        try {
            stage.start();
            return stage;
        } catch (Exception notStarted) {
            stage.close();
            throw notStarted;
        }
    }

    private void start() throws Exception {
        postgres.initialise(password);
        List<String> server = new ArrayList<>(postgres.server());
        server.addAll(List.of("-c", "shared_preload_libraries=pg_stat_statements"));
        server.addAll(List.of("-c", "pg_stat_statements.track_utility=off"));
        begin("postgres", server, Map.of());
        begin(
                "kafka",
                java(
                        "-Xmx320m",
                        BrokerMain.class.getName(),
                        folder.resolve("kafka").toString(),
                        "" + kafkaPort,
                        "" + Ports.unused()),
                Map.of("CLASSPATH", System.getProperty("java.class.path")));
        await("PostgreSQL", () -> Connect.answers(url("postgres"), Postgres.SUPERUSER, password));
        new ServiceDatabase("registry", "registry", password, password).create(postgres.port(), password);
        await("Kafka", () -> Ports.taken(kafkaPort) && Topics.created(bootstrap(), Topics.names(Part.SERVICES)));
        begin("registry", java("-Xmx320m", "-Dfile.encoding=UTF-8", "-jar", jar.toString()), settings());
        await("registry-service", this::ready);
        try (Connection sql = superuser()) {
            sql.createStatement().execute("create extension pg_stat_statements");
        }
    }

    /** The same two settings as in {@code deploy/up}. */
    private static List<String> java(String... words) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(words));
        return command;
    }

    private Map<String, String> settings() {
        String url = url("registry");
        return Map.ofEntries(
                entry("QUARKUS_PROFILE", "prod,local"),
                entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                entry("QUARKUS_HTTP_PORT", Integer.toString(service.getPort())),
                entry("QUARKUS_DATASOURCE_JDBC_URL", url),
                entry("QUARKUS_DATASOURCE_USERNAME", "registry_app"),
                entry("QUARKUS_DATASOURCE_PASSWORD", password),
                entry("QUARKUS_FLYWAY_JDBC_URL", url),
                entry("QUARKUS_FLYWAY_USERNAME", "registry_owner"),
                entry("QUARKUS_FLYWAY_PASSWORD", password),
                entry("KAFKA_BOOTSTRAP_SERVERS", bootstrap()),
                entry("QUARKUS_OIDC_PUBLIC_KEY", key.publicBase64()),
                entry("QUARKUS_OIDC_TOKEN_ISSUER", Mint.ISSUER),
                entry("QUARKUS_OIDC_TOKEN_AUDIENCE", Mint.AUDIENCE),
                entry("CHASSIS_LIMIT_DEFAULT_PER_SECOND", NO_LIMIT),
                entry("CHASSIS_LIMIT_DEFAULT_WRITES_PER_SECOND", NO_LIMIT),
                entry("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true"),
                entry("REGISTRY_PERSON_KEYS", person.keys()),
                entry("REGISTRY_PERSON_PRINT_KEY", person.printKey()));
    }

    private synchronized void begin(String name, List<String> command, Map<String, String> environment)
            throws IOException {
        if (closed) {
            throw new Refusal("The measurement was ended");
        }
        File log = folder.resolve(name + ".log").toFile();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
        builder.environment().putAll(environment);
        processes.add(builder.start());
    }

    private interface Question {
        boolean answered() throws IOException, InterruptedException;
    }

    private void await(String who, Question question) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!question.answered()) {
            boolean died = processes.stream().anyMatch(process -> !process.isAlive());
            if (died || Instant.now().isAfter(end)) {
                throw new Refusal(who + " did not become ready; see " + folder);
            }
            Thread.sleep(200);
        }
    }

    private boolean ready() throws IOException {
        HttpURLConnection call =
                (HttpURLConnection) service.resolve("/q/health/ready").toURL().openConnection();
        call.setConnectTimeout(2000);
        call.setReadTimeout(5000);
        try {
            return call.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String url(String database) {
        return Connect.url(postgres.port(), database);
    }

    private String bootstrap() {
        return "127.0.0.1:" + kafkaPort;
    }

    Path folder() {
        return folder;
    }

    URI service() {
        return service;
    }

    Connection superuser() throws SQLException {
        return Connect.to(url("registry"), Postgres.SUPERUSER, password);
    }

    String token(Role role) {
        TokenRequest usual = TokenRequest.of(role);
        return new Mint(key, Clock.systemUTC())
                .token(new TokenRequest(
                        role, usual.subject(), List.of("38", "80"), List.of(), java.util.Optional.empty()));
    }

    /** Seconds of processor time so far: the service, PostgreSQL, and both with Kafka and this program. */
    Used used() {
        double database = Cpu.secondsOf(processes.get(0).toHandle());
        double kafka = Cpu.secondsOf(processes.get(1).toHandle());
        double registry = Cpu.secondsOf(processes.get(2).toHandle());
        double own = ownSeconds();
        return new Used(registry, database, registry + database + kafka + own, Cpu.secondsOfAll());
    }

    private static double ownSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .map(Duration::toNanos)
                        .orElse(0L)
                / 1e9;
    }

    /** Ends what it started, the service first. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            for (int i = processes.size() - 1; i > 0; i--) {
                processes.get(i).destroy();
            }
            for (int i = processes.size() - 1; i > 0; i--) {
                if (!processes.get(i).waitFor(20, TimeUnit.SECONDS)) {
                    processes.get(i).destroyForcibly();
                }
            }
            if (postgres.process().isPresent()) {
                postgres.stop();
            }
            Files600.deleteTree(folder.resolve("postgres"));
            Files600.deleteTree(folder.resolve("kafka"));
        } catch (IOException untidy) {
            System.err.println("The stack of the measurement did not end tidily: " + untidy);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
