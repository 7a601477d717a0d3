package vn.ocop.chassis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;

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
    public void take(Heard fact, String speaker) {
        apply(fact, speaker);
    }

    /** In the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(Heard fact, String speaker) {
        var listener = listeners.stream()
                .filter(candidate -> candidate.speaker().equals(speaker))
                .findFirst()
                .orElseThrow(() -> new Unacceptable("no-listener", "nobody here listens to " + speaker));
        if (isNew(fact)) {
            listener.on(fact);
            db.flush();
        }
    }

    private boolean isNew(Heard fact) {
        return db.createNativeQuery("""
                                insert into inbox (fact_id, type, subject, sequence, taken_at)
                                values (:id, :type, :subject, :sequence, :now) on conflict do nothing""")
                        .setParameter("id", fact.id())
                        .setParameter("type", fact.type())
                        .setParameter("subject", fact.subject())
                        .setParameter("sequence", fact.sequence())
                        .setParameter("now", Timestamp.from(clock.instant()))
                        .executeUpdate()
                == 1;
    }
}
