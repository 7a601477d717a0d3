package vn.ocop.stack.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ocop.stack.kafka.Broker;
import vn.ocop.stack.kafka.BrokerMain;
import vn.ocop.stack.kafka.Topics;
import vn.ocop.stack.part.Part;
import vn.ocop.stack.part.Running;
import vn.ocop.stack.postgres.Binaries;
import vn.ocop.stack.postgres.Connect;
import vn.ocop.stack.postgres.Postgres;
import vn.ocop.stack.postgres.ServiceDatabase;
import vn.ocop.stack.process.Ports;

/**
 * PostgreSQL with its four databases and Kafka with its topics.
 *
 * @param plan what runs where
 * @param starter starts what is missing
 * @param readiness waits
 */
record Servers(Plan plan, Starter starter, Readiness readiness) {

    /** Refuses data directories that are not whole; nothing is started yet. */
    void checkData() throws IOException {
        plan.postgres().refuseHalfWritten();
        Broker.refuseHalfWritten(plan.home().kafkaData());
    }

    void start(Vault vault) throws IOException, InterruptedException, SQLException {
        Optional<Running> runningKafka = Running.find(plan.home(), plan.kafka());
        Running kafka = runningKafka.isPresent() ? runningKafka.get() : startKafka();
        Running postgres = postgres(vault);
        String url = Connect.url(plan.database().port(), "postgres");
        readiness.await(plan.database(), postgres, () -> Connect.answers(url, Postgres.SUPERUSER, vault.superuser()));
        for (String service : Part.SERVICES) {
            new ServiceDatabase(service, service, vault.owner(service), vault.app(service))
                    .create(plan.database().port(), vault.superuser());
        }
        readiness.await(plan.kafka(), kafka, () -> Ports.taken(plan.kafka().port()));
        readiness.await(plan.kafka(), kafka, () -> Topics.created(plan.bootstrap(), Topics.names(Part.SERVICES)));
    }

    private Running postgres(Vault vault) throws IOException, InterruptedException {
        Binaries.unpackInto(plan.home().postgresPrograms());
        plan.postgres().initialise(vault.superuser());
        Optional<Running> running = Running.find(plan.home(), plan.database());
        return running.isPresent()
                ? running.get()
                : starter.start(plan.database(), plan.postgres().server(), Map.of());
    }

    private Running startKafka() throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                BrokerMain.class.getName(),
                plan.home().kafkaData().toString(),
                Integer.toString(plan.kafka().port()),
                Integer.toString(plan.controllerPort()));
        return starter.start(plan.kafka(), command, Map.of("CLASSPATH", System.getProperty("java.class.path")));
    }
}
