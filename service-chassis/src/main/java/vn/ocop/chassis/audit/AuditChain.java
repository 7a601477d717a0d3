package vn.ocop.chassis.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.trace.Trace;

/** Adds to the chain. The head row is locked until the commit, so the entries of all transactions stand in one line. */
@ApplicationScoped
class AuditChain implements Audit {

    private final EntityManager db;
    private final Caller caller;
    private final Clock clock;
    private final DecisionLog decisions;

    AuditChain(EntityManager db, Caller caller, Clock clock, DecisionLog decisions) {
        this.db = db;
        this.caller = caller;
        this.clock = clock;
        this.decisions = decisions;
    }

    @Override
    public void write(String action, String subjectType, UUID subjectId, Object before, Object after) {
        write(action, subjectType, subjectId, before, after, null);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(String action, String subjectType, UUID subjectId, Object before, Object after, String reason) {
        db.flush();
        var head = (Object[]) db.createNativeQuery("select seq, hash from audit_head for update", Object[].class)
                .getSingleResult();
        var entry = new Entry(
                        ((Number) head[0]).longValue() + 1,
                        clock.instant(),
                        caller.subject(),
                        action,
                        subjectType,
                        subjectId,
                        reason,
                        before == null ? null : Canonical.sha256(Canonical.json(before)),
                        Canonical.json(after),
                        Trace.current().map(Trace::traceId).orElse(null),
                        (String) head[1],
                        null)
                .sealed();
        insert(entry);
        db.createNativeQuery("update audit_head set seq = :seq, hash = :hash")
                .setParameter("seq", entry.seq())
                .setParameter("hash", entry.hash())
                .executeUpdate();
        decisions.tellAfterCommit(entry);
    }

    private void insert(Entry entry) {
        db.createNativeQuery("""
                        insert into audit_entry (seq, at, actor, action, subject_type, subject_id, reason, before_hash,
                                                 after, trace_id, prev_hash, hash)
                        values (:seq, :at, :actor, :action, :subjectType, :subjectId, cast(:reason as text),
                                cast(:beforeHash as text), :after, cast(:traceId as text), :prevHash, :hash)""")
                .setParameter("seq", entry.seq())
                .setParameter("at", Timestamp.from(entry.at()))
                .setParameter("actor", entry.actor())
                .setParameter("action", entry.action())
                .setParameter("subjectType", entry.subjectType())
                .setParameter("subjectId", entry.subjectId())
                .setParameter("reason", entry.reason())
                .setParameter("beforeHash", entry.beforeHash())
                .setParameter("after", entry.after())
                .setParameter("traceId", entry.traceId())
                .setParameter("prevHash", entry.prevHash())
                .setParameter("hash", entry.hash())
                .executeUpdate();
    }
}
