package vn.ocop.chassis.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    private final Topics topics;
    private final Instance<Shelf> shelves;
    private Producer<String, String> producer;

    Shipment(
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrap,
            Clock clock,
            Topics topics,
            @Any Instance<Shelf> shelves) {
        this.bootstrap = bootstrap;
        this.clock = clock;
        this.topics = topics;
        this.shelves = shelves;
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

    private record Row(long seq, ProducerRecord<String, String> record, Map<String, String> headers) {

        Shelf.Sent sent() {
            return new Shelf.Sent(
                    UUID.fromString(headers.get("ce_id")),
                    headers.get("ce_type"),
                    UUID.fromString(headers.get("ce_subject")),
                    Long.parseLong(headers.get("ce_sequence")),
                    Instant.parse(headers.get("ce_time")),
                    Boolean.parseBoolean(headers.get("ce_tombstone")),
                    record.value());
        }
    }

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
            var headers = JSON.readValue(result.getString("headers"), HEADERS);
            headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            return new Row(result.getLong("seq"), record, headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("outbox headers that cannot be read", e);
        }
    }

    private void published(Connection connection, List<Row> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        connection.setAutoCommit(false);
        try {
            mark(connection, rows);
            keep(connection, rows);
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void mark(Connection connection, List<Row> rows) throws SQLException {
        try (var statement = connection.prepareStatement("update outbox set published_at = ? where seq = any(?)")) {
            statement.setTimestamp(1, Timestamp.from(clock.instant()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(Row::seq).toArray()));
            statement.executeUpdate();
        }
    }

    private void keep(Connection connection, List<Row> rows) throws SQLException {
        var own = topics.own();
        var facts = rows.stream()
                .filter(row -> row.record().topic().equals(own))
                .map(Row::sent)
                .toList();
        if (facts.isEmpty()) {
            return;
        }
        for (var shelf : shelves) {
            shelf.keep(connection, facts);
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
