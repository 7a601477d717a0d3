package vn.ocop.funding.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import vn.ocop.chassis.audit.Audit;

/**
 * Payouts follow what the registry merges (R8). A producer's open ones are the survivor's; what is paid keeps whom it was
 * paid to. A product's benefits are the survivor's: where both have a payout for the same benefit, the one that has come
 * further stands first and the other is its double, which nobody approves or sends any more. Nothing is cancelled by a
 * fact.
 */
@ApplicationScoped
public class PayoutsOfMerged {

    /** Keeps merges and new payouts apart; the tables' trigger takes the same lock shared. */
    private static final long MERGERS = 0x0C0B_0083L;

    private static final String DOUBLES = """
            with one as (
                select p.*, r.decision_number, r.decided_on, row_number() over (order by array_position(
                        array['PAID', 'INSTRUCTED', 'RETURNED', 'FAILED', 'APPROVED', 'SUBMITTED', 'DRAFT'], p.state),
                        p.created_at, p.id) as place
                from payout p join recognition r on r.id = p.recognition_id
                where (p.product_id = :gone or p.benefit_of = :survivor) and p.double_of is null
                    and p.state not in ('REJECTED', 'CANCELLED'))
            update payout set double_of = (
                select first.id from one first where first.benefit = one.benefit and first.place < one.place
                    and (one.benefit = 'SUPPORT' or (first.decision_number = one.decision_number
                        and first.decided_on = one.decided_on and first.product_id <> one.product_id))
                order by first.place limit 1)
            from one where one.id = payout.id and exists (
                select 1 from one first where first.benefit = one.benefit and first.place < one.place
                    and (one.benefit = 'SUPPORT' or (first.decision_number = one.decision_number
                        and first.decided_on = one.decided_on and first.product_id <> one.product_id)))
            returning payout.id, payout.double_of""";

    private final EntityManager db;
    private final Audit audit;

    PayoutsOfMerged(EntityManager db, Audit audit) {
        this.db = db;
        this.audit = audit;
    }

    /** What the audit keeps: whose benefit it is, who is paid, and which payout stands first for it. */
    record Follows(UUID benefitOf, UUID producerId, UUID doubleOf) {}

    /** Of a producer that was merged; its recognitions are the survivor's too. */
    public void producer(UUID gone, UUID survivor) {
        hold();
        db.createNativeQuery("update recognition set producer_id = :survivor where producer_id = :gone")
                .setParameter("survivor", survivor)
                .setParameter("gone", gone)
                .executeUpdate();
        List<?> moved = db.createNativeQuery("""
                        update payout set producer_id = :survivor where producer_id = :gone
                            and state not in ('PAID', 'REJECTED', 'CANCELLED') returning id""", UUID.class)
                .setParameter("survivor", survivor)
                .setParameter("gone", gone)
                .getResultList();
        moved.forEach(id -> tell((UUID) id, new Follows(null, gone, null), new Follows(null, survivor, null)));
    }

    /** Of a product that was merged. */
    public void product(UUID gone, UUID survivor) {
        hold();
        List<?> doubles = db.createNativeQuery(DOUBLES)
                .setParameter("gone", gone)
                .setParameter("survivor", survivor)
                .getResultList();
        List<?> moved = db.createNativeQuery(
                        "update payout set benefit_of = :survivor where product_id = :gone returning id", UUID.class)
                .setParameter("survivor", survivor)
                .setParameter("gone", gone)
                .getResultList();
        moved.forEach(id -> tell((UUID) id, new Follows(gone, null, null), new Follows(survivor, null, null)));
        doubles.stream()
                .map(Object[].class::cast)
                .forEach(pair -> tell((UUID) pair[0], null, new Follows(survivor, null, (UUID) pair[1])));
    }

    private void hold() {
        db.createNativeQuery("select cast(pg_advisory_xact_lock(:mergers) as text)", String.class)
                .setParameter("mergers", MERGERS)
                .getSingleResult();
    }

    private void tell(UUID payout, Follows before, Follows after) {
        audit.write("payout-follows-merger", "payout", payout, before, after);
    }
}
