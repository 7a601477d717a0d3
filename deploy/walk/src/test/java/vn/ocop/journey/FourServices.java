package vn.ocop.journey;

import static java.util.Map.entry;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ocop.stack.kafka.QuietLog;
import vn.ocop.stack.kafka.Topics;
import vn.ocop.stack.part.Part;
import vn.ocop.stack.postgres.Connect;
import vn.ocop.stack.postgres.ServiceDatabase;
import vn.ocop.stack.process.PersonKeys;
import vn.ocop.stack.process.Ports;
import vn.ocop.stack.test.StackFile;
import vn.ocop.stack.token.Mint;
import vn.ocop.stack.token.SigningKey;

/**
 * The four packaged services on fresh databases and topics of the PostgreSQL and Kafka of this Maven run. Started once
 * for all tests of this module; whatever way the tests end, they end too.
 */
final class FourServices {

    private static final String NO_LIMIT = "100000";
    private static FourServices running;

    private final StackFile stack = StackFile.await();
    private final String once = UUID.randomUUID().toString().substring(0, 8);
    private final Path folder = Files.createDirectories(Path.of("target", "four-services"));
    private final SigningKey key =
            SigningKey.openOrCreate(Files.createTempDirectory("ocop-journey").resolve("key.pem"));
    private final PersonKeys person = PersonKeys.generate();
    private final Map<String, ServiceProcess> processes = new LinkedHashMap<>();
    private final Map<String, URI> addresses = new LinkedHashMap<>();

    private FourServices() throws IOException, InterruptedException {}

    static synchronized FourServices running() throws Exception {
        if (running == null) {
            QuietLog.apply();
            FourServices fresh = new FourServices();
            Runtime.getRuntime().addShutdownHook(new Thread(fresh::end));
            fresh.start();
            running = fresh;
        }
        return running;
    }

    Town town() {
        return town(new HttpWire());
    }

    Town town(Wire wire) {
        return new Town(addresses, new Mint(key, Clock.systemUTC()), wire);
    }

    void kill(String service) {
        processes.get(service).kill();
    }

    void restart(String service) {
        processes.get(service).start();
        processes.get(service).awaitReady(new HttpWire());
    }

    /** What stands in the tables of a service. */
    Ledger ledger(String service) {
        return new Ledger(Connect.url(stack.postgresPort(), database(service)), stack.superuserPassword());
    }

    /** What a service has logged so far, a JSON object per line. */
    List<String> log(String service) {
        return processes.get(service).lines();
    }

    private void start() throws SQLException, InterruptedException, IOException {
        List<String> topics = Topics.names(Part.SERVICES).stream()
                .map(name -> name + "." + once)
                .toList();
        if (!Topics.created(stack.kafkaBootstrap(), topics)) {
            throw new IllegalStateException("Kafka at " + stack.kafkaBootstrap() + " did not create the topics");
        }
        for (Part part : Part.services(Map.of())) {
            prepare(part);
        }
        processes.values().forEach(ServiceProcess::start);
        processes.values().forEach(process -> process.awaitReady(new HttpWire()));
        Uploads uploads = new Uploads(town().desk(People.IMPORTER), Teller.silent());
        for (String kind : List.of("provinces", "communes")) {
            uploads.send(new Uploads.File("registry", kind, kind + ".csv", sample(kind)), kind);
        }
    }

    private void prepare(Part part) throws SQLException {
        String password = stack.rolesPassword();
        new ServiceDatabase(part.name(), database(part.name()), password, password)
                .create(stack.postgresPort(), stack.superuserPassword());
        int port = Ports.unused();
        URI address = URI.create("http://127.0.0.1:" + port);
        Path jar = Path.of("..", "..", part.module(), "target", "quarkus-app", "quarkus-run.jar");
        addresses.put(part.name(), address);
        processes.put(
                part.name(),
                new ServiceProcess(
                        jar.toAbsolutePath().normalize(),
                        settings(part.name(), port),
                        address,
                        folder.resolve(part.name() + "-" + once + ".log")));
    }

    private Map<String, String> settings(String service, int port) {
        Map<String, String> settings = new HashMap<>(common(service, port));
        if (service.equals("registry")) {
            settings.putAll(person.settings());
        }
        return settings;
    }

    private Map<String, String> common(String service, int port) {
        String url = Connect.url(stack.postgresPort(), database(service));
        return Map.ofEntries(
                entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                entry("QUARKUS_HTTP_PORT", Integer.toString(port)),
                entry("QUARKUS_DATASOURCE_JDBC_URL", url),
                entry("QUARKUS_DATASOURCE_USERNAME", service + "_app"),
                entry("QUARKUS_DATASOURCE_PASSWORD", stack.rolesPassword()),
                entry("QUARKUS_FLYWAY_JDBC_URL", url),
                entry("QUARKUS_FLYWAY_USERNAME", service + "_owner"),
                entry("QUARKUS_FLYWAY_PASSWORD", stack.rolesPassword()),
                entry("KAFKA_BOOTSTRAP_SERVERS", stack.kafkaBootstrap()),
                entry("QUARKUS_OIDC_PUBLIC_KEY", key.publicBase64()),
                entry("QUARKUS_OIDC_TOKEN_ISSUER", Mint.ISSUER),
                entry("QUARKUS_OIDC_TOKEN_AUDIENCE", Mint.AUDIENCE),
                entry("CHASSIS_TOPIC_SUFFIX", "." + once),
                entry("CHASSIS_GROUP_SUFFIX", "." + once),
                entry("CHASSIS_LIMIT_DEFAULT_PER_SECOND", NO_LIMIT),
                entry("CHASSIS_LIMIT_DEFAULT_WRITES_PER_SECOND", NO_LIMIT));
    }

    private String database(String service) {
        return service + "_journey_" + once;
    }

    private static String sample(String kind) throws IOException {
        try (var file = Topics.class.getResourceAsStream("/sample/" + kind + ".csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void end() {
        processes.values().forEach(ServiceProcess::endForGood);
    }
}
