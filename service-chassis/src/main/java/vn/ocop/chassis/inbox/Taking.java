package vn.ocop.chassis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import vn.ocop.chassis.hearing.FactListener;
import vn.ocop.chassis.hearing.Heard;
import vn.ocop.chassis.hearing.Unacceptable;

/** Applies one fact once: the id and the effect are in one transaction. */
@ApplicationScoped
class Taking {

    private final Instance<FactListener> listeners;
    private final EntityManager db;
    private final Clock clock;

    Taking(@Any Instance<FactListener> listeners, EntityManager db, Clock clock) {
        this.listeners = listeners;
        this.db = db;
        this.clock = clock;
    }

    /** In a transaction of its own. */
    @ActivateRequestContext
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Taken take(Heard fact, String speaker) {
        return apply(fact, speaker);
    }

    /** In the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Taken apply(Heard fact, String speaker) {
        var listener = listeners.stream()
                .filter(candidate -> candidate.speaker().equals(speaker))
                .findFirst()
                .orElseThrow(() -> new Unacceptable("no-listener", "nobody here listens to " + speaker));
        var newest = newestBefore(fact);
        if (newest.isEmpty()) {
            return Taken.REPEATED;
        }
        listener.on(fact);
        db.flush();
        return newest.get() < fact.sequence() ? Taken.APPLIED : Taken.STALE;
    }

    /** The highest sequence heard of its subject before, 0 for none; empty when this very fact was taken already. */
    private Optional<Long> newestBefore(Heard fact) {
        var answered = db.createNativeQuery("""
                        insert into inbox (fact_id, type, subject, sequence, taken_at)
                        values (:id, :type, :subject, :sequence, :now) on conflict do nothing
                        returning (select coalesce(max(sequence), 0) from inbox where subject = :subject)""")
                .setParameter("id", fact.id())
                .setParameter("type", fact.type())
                .setParameter("subject", fact.subject())
                .setParameter("sequence", fact.sequence())
                .setParameter("now", Timestamp.from(clock.instant()))
                .getResultList();
        return answered.isEmpty() ? Optional.empty() : Optional.of(((Number) answered.get(0)).longValue());
    }
}
