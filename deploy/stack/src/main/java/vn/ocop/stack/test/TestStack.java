package vn.ocop.stack.test;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import vn.ocop.stack.kafka.Broker;
import vn.ocop.stack.kafka.QuietLog;
import vn.ocop.stack.postgres.Binaries;
import vn.ocop.stack.postgres.Connect;
import vn.ocop.stack.postgres.Postgres;
import vn.ocop.stack.process.Files600;
import vn.ocop.stack.process.Ports;
import vn.ocop.stack.process.Refusal;
import vn.ocop.stack.process.Secrets;
import vn.ocop.stack.process.Trace;

/**
 * One PostgreSQL and one Kafka for all tests of a Maven run. Started by the build of this module, it writes a file
 * when both answer, and ends with the Maven that started it, whatever way that one ends.
 */
public final class TestStack {

    private final Path file;
    private final Path run;
    private final Postgres postgres;
    private final Object turn = new Object();
    private Process postgresProcess;
    private Broker broker;
    private boolean ended;

    private TestStack(Path file, Path run, Path programs) {
        this.file = file;
        this.run = run;
        this.postgres = new Postgres(programs, run.resolve("postgres"), Ports.unused());
    }

    public static void main(String[] arguments) throws Exception {
        QuietLog.apply();
        Path file = Path.of(arguments[0]).toAbsolutePath();
        Files.deleteIfExists(file);
        Path home = file.resolveSibling("test-stack");
        Path programs = Binaries.unpackInto(Files600.directory(home).resolve("postgres-programs"));
        endOrphans(home, programs);
        Trace own = Trace.of(ProcessHandle.current());
        Path run = Files600.directory(home.resolve("run-" + own.line().replace(' ', '-')));
        TestStack stack = new TestStack(file, run, programs);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::end));
        stack.start(own);
        ProcessHandle.current().parent().orElseThrow().onExit().join();
        System.exit(0);
    }

    private void start(Trace own) throws Exception {
        String password = Secrets.password();
        postgres.initialise(password);
        startPostgres();
        startKafka();
        awaitPostgres(postgres, password);
        announce(
                file,
                own,
                Map.of(
                        "postgres.port", Integer.toString(postgres.port()),
                        "postgres.password", password,
                        "postgres.roles.password", Secrets.password(),
                        "kafka.bootstrap", broker.address()));
    }

    private void startPostgres() throws IOException, InterruptedException {
        synchronized (turn) {
            if (!ended) {
                postgresProcess = new ProcessBuilder(postgres.server())
                        .redirectErrorStream(true)
                        .redirectOutput(run.resolve("postgres.log").toFile())
                        .start();
            }
        }
    }

    private void startKafka() throws Exception {
        synchronized (turn) {
            if (!ended) {
                broker = Broker.start(new Broker.Place(run.resolve("kafka"), Ports.unused(), Ports.unused(), true));
            }
        }
    }

    private void end() {
        synchronized (turn) {
            ended = true;
            try {
                Files.deleteIfExists(file);
                if (broker != null) {
                    broker.stop();
                }
                endPostgres();
                Files600.deleteTree(run);
            } catch (IOException | RuntimeException untidy) {
                System.err.println("test stack did not end tidily: " + untidy.getMessage());
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void endPostgres() throws IOException, InterruptedException {
        if (postgres.process().isPresent()) {
            postgres.stop();
        } else if (postgresProcess != null) {
            postgresProcess.destroyForcibly();
        }
    }

    private static void announce(Path file, Trace own, Map<String, String> addresses) throws IOException {
        Properties found = new Properties();
        found.setProperty("process", own.line());
        found.putAll(addresses);
        StringWriter text = new StringWriter();
        found.store(text, null);
        Files600.write(file, text.toString());
    }

    private static void awaitPostgres(Postgres postgres, String password) throws InterruptedException {
        String url = Connect.url(postgres.port(), "postgres");
        Instant end = Instant.now().plusSeconds(60);
        while (!Connect.answers(url, Postgres.SUPERUSER, password)) {
            if (Instant.now().isAfter(end)) {
                throw new Refusal("PostgreSQL did not answer within 60 seconds; see " + postgres.data() + ".log");
            }
            Thread.sleep(100);
        }
    }

    /** A run that was killed could not stop its PostgreSQL; the next run does. */
    private static void endOrphans(Path home, Path programs) throws IOException, InterruptedException {
        try (Stream<Path> runs = Files.list(home)) {
            for (Path run : runs.filter(TestStack::abandoned).toList()) {
                Postgres orphan = new Postgres(programs, run.resolve("postgres"), 0);
                if (orphan.process().isPresent()) {
                    orphan.stop();
                }
                Files600.deleteTree(run);
            }
        }
    }

    private static boolean abandoned(Path run) {
        String name = run.getFileName().toString();
        return Trace.parse(name.replace("run-", "").replace('-', ' '))
                .filter(trace -> !trace.alive())
                .isPresent();
    }
}
