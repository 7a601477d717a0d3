package vn.ocop.registry.person;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

/**
 * After a new master key was put in front, data keys go under it, some at a time; the old one can be taken away when
 * none is left. Two instances do not get into each other's way, and a stop loses nothing.
 */
@ApplicationScoped
class Rewrapping {

    private static final Logger LOG = Logger.getLogger(Rewrapping.class);
    private static final int TOGETHER = 500;

    private final EntityManager database;
    private final Safe safe;
    private final Keys keys;

    Rewrapping(EntityManager database, Safe safe, Keys keys) {
        this.database = database;
        this.safe = safe;
        this.keys = keys;
    }

    @Scheduled(every = "{registry.person.rewrap.every}", delayed = "{registry.person.rewrap.delayed}")
    @Transactional
    void some() {
        var old = database.createQuery("select k from PersonKey k where k.keyId <> :current", PersonKey.class)
                .setParameter("current", keys.current())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", -2)
                .setMaxResults(TOGETHER)
                .getResultList();
        var done = old.stream().filter(safe::rewrap).count();
        if (done > 0) {
            LOG.infof("%d data keys now stand under master key %s", done, keys.current());
        }
    }
}
