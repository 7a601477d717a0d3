package vn.ocop.registry.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import vn.ocop.registry.history.LastChange;
import vn.ocop.registry.merger.MergeFollower;

/** Ideas of a merged producer are the survivor's. */
@ApplicationScoped
class IdeasOfMerged implements MergeFollower {

    private final EntityManager database;

    IdeasOfMerged(EntityManager database) {
        this.database = database;
    }

    @Override
    public void producerMerged(UUID from, UUID to, LastChange by) {
        database.createQuery(
                        "update Idea i set i.producerId = :to, i.version = i.version + 1 where i.producerId = :from")
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
    }
}
