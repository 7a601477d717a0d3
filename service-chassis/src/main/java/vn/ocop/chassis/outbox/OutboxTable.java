package vn.ocop.chassis.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.ocop.chassis.time.Ids;
import vn.ocop.chassis.trace.Trace;

/** Writes facts as CloudEvents 1.0 in binary mode: attributes are headers, the body is the plain record as JSON. */
@ApplicationScoped
class OutboxTable implements Outbox {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();
    private static final String INSERT = "insert into outbox (id, topic, key, type, headers, payload, aggregate_id, "
            + "aggregate_version, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final EntityManager db;
    private final DataSource database;
    private final Topics topics;
    private final Clock clock;

    OutboxTable(EntityManager db, DataSource database, Topics topics, Clock clock) {
        this.db = db;
        this.database = database;
        this.topics = topics;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void say(Fact fact) {
        sayTo(topics.own(), fact);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void sayAll(Collection<? extends Fact> facts) {
        var topic = topics.own();
        write(facts.stream().map(fact -> row(topic, fact)).toList(), false);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void sayTo(String topic, Fact fact) {
        db.flush();
        write(List.of(row(topic, fact)), true);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void pass(String topic, String key, Map<String, String> headers, String body) {
        var type = headers.getOrDefault("ce_type", "unknown");
        var row =
                new Row(Ids.next(), topic, key == null ? "" : key, type, headers, body == null ? "" : body, NOBODY, 0);
        write(List.of(row), true);
    }

    private record Row(
            UUID id,
            String topic,
            String key,
            String type,
            Map<String, String> headers,
            String payload,
            UUID subject,
            long sequence) {}

    private Row row(String topic, Fact fact) {
        var id = Ids.next();
        var subject = fact.subject().toString();
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_type", fact.type());
        headers.put("ce_source", topics.source());
        headers.put("ce_subject", subject);
        headers.put("ce_partitionkey", subject);
        headers.put("ce_sequence", String.valueOf(fact.sequence()));
        headers.put("ce_time", clock.instant().toString());
        if (fact.tombstone()) {
            headers.put("ce_tombstone", "true");
        }
        headers.put("content-type", "application/json");
        Trace.current().ifPresent(trace -> headers.put("traceparent", trace.traceparent()));
        return new Row(id, topic, subject, fact.type(), headers, written(fact), fact.subject(), fact.sequence());
    }

    /** On the transaction's own connection, beside the entity manager: a flush for each of many facts takes longest. */
    private void write(List<Row> rows, boolean wake) {
        try (var connection = database.getConnection()) {
            insert(connection, rows);
            if (wake) {
                try (var notify = connection.createStatement()) {
                    notify.execute("notify outbox");
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("facts that cannot be kept", e);
        }
    }

    private void insert(Connection connection, List<Row> rows) throws SQLException {
        var now = Timestamp.from(clock.instant());
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var row : rows) {
                insert.setObject(1, row.id());
                insert.setString(2, row.topic());
                insert.setString(3, row.key());
                insert.setString(4, row.type());
                insert.setString(5, written(row.headers()));
                insert.setString(6, row.payload());
                insert.setObject(7, row.subject());
                insert.setLong(8, row.sequence());
                insert.setTimestamp(9, now);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static String written(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a fact that cannot be written", e);
        }
    }
}
