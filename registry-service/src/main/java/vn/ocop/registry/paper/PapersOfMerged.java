package vn.ocop.registry.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.history.LastChange;
import vn.ocop.registry.merger.MergeFollower;

/** Papers of a merged producer are the survivor's; one that both had filed is ended once. */
@ApplicationScoped
class PapersOfMerged implements MergeFollower {

    private static final String TWICE = "Đã có ở chủ thể hợp nhất. The survivor of the merge has it.";

    private final EntityManager database;

    PapersOfMerged(EntityManager database) {
        this.database = database;
    }

    @Override
    public void producerMerged(UUID from, UUID to, LastChange by) {
        database.createNativeQuery("""
                        update paper p set state = 'ENDED', ended_on = :today, end_reason = :twice, version = version + 1
                        where p.producer_id = :from and p.product_id is null and p.state = 'IN_FORCE'
                          and exists (select from paper o where o.producer_id = :to and o.product_id is null
                              and o.state = 'IN_FORCE' and o.kind = p.kind and o.number = p.number
                              and o.issuer = p.issuer)""")
                .setParameter("today", by.at().atZone(Legal.ZONE).toLocalDate())
                .setParameter("twice", TWICE)
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
        database.createNativeQuery(
                        "update paper set producer_id = :to, version = version + 1 where producer_id = :from")
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
    }
}
