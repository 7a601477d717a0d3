package vn.ocop.chassis.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import vn.ocop.chassis.hearing.Unacceptable;
import vn.ocop.chassis.outbox.Outbox;
import vn.ocop.chassis.outbox.Topics;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.time.Ids;
import vn.ocop.chassis.trace.Trace;

/** The records set aside: each once, in a table for people to work on and in the dead-letter topic for watchers. */
@ApplicationScoped
class DeadLetters implements PanacheRepositoryBase<DeadLetter, UUID> {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DETAIL_LENGTH = 500;

    private final Outbox outbox;
    private final Topics topics;
    private final Clock clock;

    DeadLetters(Outbox outbox, Topics topics, Clock clock) {
        this.outbox = outbox;
        this.topics = topics;
        this.clock = clock;
    }

    DeadLetter get(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonReason.NOT_FOUND::because);
    }

    /** In a transaction of its own; the same record is set aside only once. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void setAside(ConsumerRecord<String, String> message, Map<String, String> headers, RuntimeException cause) {
        var reason = reason(cause);
        var detail = detail(cause);
        if (inserted(message, headers, reason, detail)) {
            var marked = new LinkedHashMap<>(headers);
            marked.put("dead-letter-reason", reason);
            marked.put("dead-letter-topic", message.topic());
            marked.put("dead-letter-partition", String.valueOf(message.partition()));
            marked.put("dead-letter-offset", String.valueOf(message.offset()));
            outbox.pass(topics.deadLetters(), message.key(), marked, message.value());
            LOG.errorf("fact %s of %s set aside: %s (%s)", headers.get("ce_id"), message.topic(), reason, detail);
        }
    }

    static Map<String, String> headers(DeadLetter letter) {
        try {
            return JSON.readValue(letter.headers(), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean inserted(
            ConsumerRecord<String, String> message, Map<String, String> headers, String reason, String detail) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into dead_letter (id, topic, partition, record_offset, key, headers, body,
                                                         reason, detail, trace_id, seen_at, state)
                                values (:id, :topic, :partition, :offset, cast(:key as text), :headers,
                                        cast(:body as text), :reason, :detail, cast(:trace as text), :now, 'WAITING')
                                on conflict do nothing""")
                        .setParameter("id", Ids.next())
                        .setParameter("topic", message.topic())
                        .setParameter("partition", message.partition())
                        .setParameter("offset", message.offset())
                        .setParameter("key", clean(message.key()))
                        .setParameter("headers", clean(written(headers)))
                        .setParameter("body", clean(message.value()))
                        .setParameter("reason", reason)
                        .setParameter("detail", clean(detail))
                        .setParameter(
                                "trace", Trace.current().map(Trace::traceId).orElse(null))
                        .setParameter("now", Timestamp.from(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    static String reason(RuntimeException cause) {
        for (Throwable link = cause; link != null; link = link.getCause()) {
            if (link instanceof Unacceptable unacceptable) {
                return unacceptable.reason();
            }
            if (link instanceof vn.ocop.chassis.problem.Refused refused) {
                return refused.reason().slug();
            }
        }
        return "listener-failed";
    }

    static String detail(RuntimeException cause) {
        var text = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return text.length() > DETAIL_LENGTH ? text.substring(0, DETAIL_LENGTH) : text;
    }

    /** PostgreSQL keeps no NUL in a text. */
    private static String clean(String text) {
        return text == null ? null : text.replace("\u0000", "\uFFFD");
    }

    private static String written(Map<String, String> headers) {
        try {
            return JSON.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
