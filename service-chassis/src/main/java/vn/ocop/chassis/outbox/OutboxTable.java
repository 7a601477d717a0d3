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
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
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

    private final EntityManager db;
    private final Topics topics;
    private final Clock clock;

    OutboxTable(EntityManager db, Topics topics, Clock clock) {
        this.db = db;
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
    public void sayTo(String topic, Fact fact) {
        var id = Ids.next();
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_type", fact.type());
        headers.put("ce_source", topics.source());
        headers.put("ce_subject", fact.subject().toString());
        headers.put("ce_partitionkey", fact.subject().toString());
        headers.put("ce_sequence", String.valueOf(fact.sequence()));
        headers.put("ce_time", clock.instant().toString());
        headers.put("content-type", "application/json");
        Trace.current().ifPresent(trace -> headers.put("traceparent", trace.traceparent()));
        insert(new Row(
                id,
                topic,
                fact.subject().toString(),
                fact.type(),
                headers,
                written(fact),
                fact.subject(),
                fact.sequence()));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void pass(String topic, String key, Map<String, String> headers, String body) {
        var type = headers.getOrDefault("ce_type", "unknown");
        insert(new Row(Ids.next(), topic, key == null ? "" : key, type, headers, body == null ? "" : body, NOBODY, 0));
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

    private void insert(Row row) {
        db.createNativeQuery("""
                        insert into outbox (id, topic, key, type, headers, payload, aggregate_id, aggregate_version,
                                            created_at)
                        values (:id, :topic, :key, :type, :headers, :payload, :subject, :sequence, :now)""")
                .setParameter("id", row.id())
                .setParameter("topic", row.topic())
                .setParameter("key", row.key())
                .setParameter("type", row.type())
                .setParameter("headers", written(row.headers()))
                .setParameter("payload", row.payload())
                .setParameter("subject", row.subject())
                .setParameter("sequence", row.sequence())
                .setParameter("now", Timestamp.from(clock.instant()))
                .executeUpdate();
        db.createNativeQuery("select cast(pg_notify('outbox', '') as text)").getSingleResult();
    }

    private static String written(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a fact that cannot be written", e);
        }
    }
}
