package vn.ocop.chassis.audit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.ocop.chassis.hearing.FactReader;
import vn.ocop.chassis.outbox.Fact;
import vn.ocop.chassis.outbox.Outbox;
import vn.ocop.chassis.outbox.Topics;

/**
 * The head's hash is published to a topic every day: without a copy outside the database, cutting off the tail of the
 * chain could not be seen.
 */
@ApplicationScoped
class Anchors {

    /** Said to {@code audit.anchors}, once a day and service. */
    record AuditAnchored(
            @JsonIgnore String type, @JsonIgnore UUID subject, long entry, String hash) implements Fact {

        @Override
        public long sequence() {
            return entry;
        }
    }

    private record Published(long entry, String hash) {}

    private final EntityManager db;
    private final Outbox outbox;
    private final Topics topics;

    Anchors(EntityManager db, Outbox outbox, Topics topics) {
        this.db = db;
        this.outbox = outbox;
        this.topics = topics;
    }

    @Transactional
    @Scheduled(cron = "0 50 23 * * ?", timeZone = "Asia/Ho_Chi_Minh")
    void publish() {
        var head = (Object[]) db.createNativeQuery("select seq, hash from audit_head", Object[].class)
                .getSingleResult();
        var service = topics.service();
        var subject = UUID.nameUUIDFromBytes(service.getBytes(StandardCharsets.UTF_8));
        var type = topics.typePrefix() + service + ".audit-anchored.v1";
        outbox.sayTo(
                topics.anchors(), new AuditAnchored(type, subject, ((Number) head[0]).longValue(), (String) head[1]));
    }

    /** This service's anchors as they stand outside the database. */
    Map<Long, String> published() {
        var subject = UUID.nameUUIDFromBytes(topics.service().getBytes(StandardCharsets.UTF_8));
        var anchors = new TreeMap<Long, String>();
        topics.read(topics.anchors(), subject.toString(), text -> {
            var anchor = FactReader.read(text, Published.class);
            if (anchor.entry() > 0) {
                anchors.put(anchor.entry(), anchor.hash());
            }
        });
        return anchors;
    }
}
