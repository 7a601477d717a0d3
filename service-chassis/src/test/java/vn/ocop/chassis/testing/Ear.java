package vn.ocop.chassis.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Hears what the service under test said, from the first fact on. */
public final class Ear implements AutoCloseable {

    /** One record as it lay on the broker. */
    public record Said(String key, Map<String, String> headers, String body) {

        public String type() {
            return headers.get("ce_type");
        }
    }

    private final KafkaConsumer<String, String> consumer;
    private final List<Said> heard = new ArrayList<>();

    public Ear(String service) {
        this("ocop.", service + ".events");
    }

    private Ear(String prefix, String name) {
        var config = ConfigProvider.getConfig();
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        config.getValue("kafka.bootstrap.servers", String.class),
                        "group.id",
                        "ear-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
        var suffix =
                config.getOptionalValue("chassis.topic-suffix", String.class).orElse("");
        consumer.subscribe(List.of(prefix + name + suffix));
    }

    public static Ear on(String topic) {
        return new Ear("", topic);
    }

    /** Waits at most 20 s for a fact of this kind and returns the first; fails the test when none comes. */
    public Said await(Predicate<Said> wanted) {
        var until = Instant.now().plusSeconds(20);
        while (Instant.now().isBefore(until)) {
            var found = heard.stream().filter(wanted).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            listen(Duration.ofMillis(200));
        }
        throw new AssertionError(
                "not said within 20 s; heard " + heard.stream().map(Said::type).toList());
    }

    /** All that was said until nothing new came for a second. */
    public List<Said> all() {
        listen(Duration.ofSeconds(2));
        var more = true;
        while (more) {
            more = listen(Duration.ofSeconds(1)) > 0;
        }
        return List.copyOf(heard);
    }

    private int listen(Duration time) {
        var records = consumer.poll(time);
        for (var record : records) {
            var headers = new LinkedHashMap<String, String>();
            record.headers().forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
            heard.add(new Said(record.key(), headers, record.value()));
        }
        return records.count();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
