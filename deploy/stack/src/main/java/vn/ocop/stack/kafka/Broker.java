package vn.ocop.stack.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import vn.ocop.stack.process.Files600;
import vn.ocop.stack.process.Refusal;

/**
 * One Kafka in this JVM, broker and controller at once, on the loopback address. Topics keep their records for
 * ever: facts are the memory of late consumers.
 */
public final class Broker {

    private static final String NODE = "1";

    private final KafkaRaftServer server;
    private final int port;

    private Broker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Where a broker lives.
     *
     * @param data log directory
     * @param port for clients
     * @param controllerPort for the broker itself
     * @param createsTopics whether the first use of a name makes a topic
     */
    public record Place(Path data, int port, int controllerPort, boolean createsTopics) {}

    public static Broker start(Place place) throws Exception {
        Properties settings = settings(place);
        format(place.data());
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        server.startup();
        return new Broker(server, place.port());
    }

    /** For {@code bootstrap.servers}. */
    public String address() {
        return "127.0.0.1:" + port;
    }

    public void stop() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Path data) throws Exception {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        refuseHalfWritten(data);
        Path draft = data.resolveSibling(data.getFileName() + ".new");
        Files600.deleteTree(draft);
        Files600.directory(draft);
        new Formatter()
                .setPrintStream(System.err)
                .setNodeId(Integer.parseInt(NODE))
                .setClusterId(Uuid.randomUuid().toString())
                .addDirectory(draft.toString())
                .setMetadataLogDirectory(draft.toString())
                .setControllerListenerName("CONTROLLER")
                .setIgnoreFormatted(false)
                .run();
        Files.deleteIfExists(data);
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A directory that holds something but was never completely formatted is somebody's broken data. */
    public static void refuseHalfWritten(Path data) throws IOException {
        if (!Files.isDirectory(data) || Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        try (Stream<Path> content = Files.list(data)) {
            if (content.findAny().isPresent()) {
                throw new Refusal("The data directory " + data + " is half-written (meta.properties is missing);"
                        + " restore it, or discard the local data with: deploy/up --fresh");
            }
        }
    }

    private static Properties settings(Place place) {
        Properties p = new Properties();
        String address = "127.0.0.1:";
        p.setProperty("node.id", NODE);
        p.setProperty("process.roles", "broker,controller");
        p.setProperty("controller.listener.names", "CONTROLLER");
        p.setProperty("controller.quorum.voters", NODE + "@" + address + place.controllerPort());
        p.setProperty(
                "listeners",
                "PLAINTEXT://" + address + place.port() + ",CONTROLLER://" + address + place.controllerPort());
        p.setProperty("advertised.listeners", "PLAINTEXT://" + address + place.port());
        p.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        p.setProperty("log.dirs", place.data().toString());
        p.setProperty("auto.create.topics.enable", Boolean.toString(place.createsTopics()));
        p.setProperty("num.partitions", "3");
        p.setProperty("log.retention.ms", "-1");
        p.setProperty("log.retention.bytes", "-1");
        small(p);
        return p;
    }

    /** One node, few clients: the defaults are made for many of both. */
    private static void small(Properties p) {
        for (String topic : new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            p.setProperty(topic + ".replication.factor", "1");
            p.setProperty(topic + ".num.partitions", "2");
        }
        p.setProperty("transaction.state.log.min.isr", "1");
        p.setProperty("share.coordinator.state.topic.min.isr", "1");
        p.setProperty("group.initial.rebalance.delay.ms", "0");
        p.setProperty("log.cleaner.dedupe.buffer.size", "4194304");
        p.setProperty("num.network.threads", "2");
        p.setProperty("num.io.threads", "4");
        p.setProperty("background.threads", "2");
    }
}
