package vn.ocop.chassis.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the topics are called: one per speaker, one for each listener's dead letters, one for the audit anchors. */
@ApplicationScoped
public class Topics {

    private final String service;
    private final String prefix;
    private final String suffix;
    private final String typePrefix;
    private final String bootstrap;

    Topics(
            @ConfigProperty(name = "chassis.name") String service,
            @ConfigProperty(name = "chassis.topic-prefix") String prefix,
            @ConfigProperty(name = "chassis.topic-suffix") Optional<String> suffix,
            @ConfigProperty(name = "chassis.type-prefix") String typePrefix,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap) {
        this.service = service;
        this.prefix = prefix;
        this.suffix = suffix.orElse("");
        this.typePrefix = typePrefix;
        this.bootstrap = bootstrap;
    }

    /** The service's name as a speaker. */
    public String service() {
        return service;
    }

    /** What every fact's type begins with. */
    public String typePrefix() {
        return typePrefix;
    }

    public String own() {
        return of(service);
    }

    public String of(String speaker) {
        return prefix + speaker + ".events" + suffix;
    }

    public String deadLetters() {
        return prefix + service + ".dead-letters" + suffix;
    }

    public String anchors() {
        return prefix + "audit.anchors" + suffix;
    }

    String source() {
        return "/" + prefix.replace(".", "") + "/" + service;
    }

    /** The speaker of a topic, or null when it is no topic of facts. */
    public String speaker(String topic) {
        var end = ".events" + suffix;
        return topic.startsWith(prefix) && topic.endsWith(end)
                ? topic.substring(prefix.length(), topic.length() - end.length())
                : null;
    }

    /** Reads a small topic from its beginning to its present end, only the records of one key. */
    public void read(String topic, String key, Consumer<String> take) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", bootstrap,
                "group.id", service + "-reader-" + UUID.randomUUID(),
                "enable.auto.commit", "false",
                "allow.auto.create.topics", "false",
                "default.api.timeout.ms", "5000");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var known = consumer.listTopics().get(topic);
            if (known == null) {
                return;
            }
            var partitions = known.stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                for (var record : consumer.poll(Duration.ofSeconds(1))) {
                    if (key.equals(record.key())) {
                        take.accept(record.value());
                    }
                }
            }
        }
    }
}
