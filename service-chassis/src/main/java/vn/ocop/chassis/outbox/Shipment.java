package vn.ocop.chassis.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One batch: read unpublished rows in order, send, wait for the broker, mark those it has taken. */
@ApplicationScoped
class Shipment {

    static final int BATCH = 200;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final String bootstrap;
    private final Clock clock;
    private Producer<String, String> producer;

    Shipment(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap, Clock clock) {
        this.bootstrap = bootstrap;
        this.clock = clock;
    }

    /** How many rows were read; less than {@link #BATCH} means that there are no more. */
    int send(Connection connection) throws SQLException {
        var rows = unpublished(connection);
        if (rows.isEmpty()) {
            return 0;
        }
        var sent = new ArrayList<Future<?>>();
        for (var row : rows) {
            sent.add(producer().send(row.record()));
        }
        var taken = 0;
        try {
            while (taken < sent.size()) {
                sent.get(taken).get();
                taken++;
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "the broker did not take a fact: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopping", e);
        } finally {
            published(connection, rows.subList(0, taken));
        }
        return rows.size();
    }

    void close() {
        if (producer != null) {
            producer.close(java.time.Duration.ofSeconds(2));
        }
    }

    private record Row(long seq, ProducerRecord<String, String> record) {}

    private static List<Row> unpublished(Connection connection) throws SQLException {
        var sql = "select seq, topic, key, headers, payload from outbox where published_at is null order by seq limit "
                + BATCH;
        var rows = new ArrayList<Row>();
        try (var statement = connection.prepareStatement(sql);
                var result = statement.executeQuery()) {
            while (result.next()) {
                rows.add(row(result));
            }
        }
        return rows;
    }

    private static Row row(ResultSet result) throws SQLException {
        var record =
                new ProducerRecord<>(result.getString("topic"), result.getString("key"), result.getString("payload"));
        try {
            JSON.readValue(result.getString("headers"), HEADERS)
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("outbox headers that cannot be read", e);
        }
        return new Row(result.getLong("seq"), record);
    }

    private void published(Connection connection, List<Row> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement("update outbox set published_at = ? where seq = any(?)")) {
            statement.setTimestamp(1, Timestamp.from(clock.instant()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(Row::seq).toArray()));
            statement.executeUpdate();
        }
    }

    private Producer<String, String> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of(
                            "bootstrap.servers", bootstrap,
                            "acks", "all",
                            "enable.idempotence", "true",
                            "linger.ms", "0",
                            "delivery.timeout.ms", "30000",
                            "request.timeout.ms", "10000",
                            "max.block.ms", "10000"),
                    new StringSerializer(),
                    new StringSerializer());
        }
        return producer;
    }
}
