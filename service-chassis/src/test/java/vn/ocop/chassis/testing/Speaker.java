package vn.ocop.chassis.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Says facts as another service would: on the real broker, as CloudEvents in binary mode. */
public final class Speaker implements AutoCloseable {

    private final String topic;
    private final KafkaProducer<String, String> producer;

    public Speaker(String service) {
        var config = ConfigProvider.getConfig();
        topic = "ocop." + service + ".events"
                + config.getOptionalValue("chassis.topic-suffix", String.class).orElse("");
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", config.getValue("kafka.bootstrap.servers", String.class), "acks", "all"),
                new StringSerializer(),
                new StringSerializer());
    }

    /** One fact under a new id; returns the id. */
    public UUID say(String type, UUID subject, long sequence, String json) {
        var id = UUID.randomUUID();
        sayAgain(id, type, subject, sequence, json);
        return id;
    }

    /** A fact under an id of the test's choice, for repeats. */
    public void sayAgain(UUID id, String type, UUID subject, long sequence, String json) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_type", type);
        headers.put("ce_source", "/test");
        headers.put("ce_subject", subject.toString());
        headers.put("ce_sequence", String.valueOf(sequence));
        headers.put("ce_time", Instant.now().toString());
        send(subject.toString(), headers, json);
    }

    /** Any record, for instance one that is no fact. */
    public void send(String key, Map<String, String> headers, String body) {
        var record = new ProducerRecord<>(topic, key, body);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
