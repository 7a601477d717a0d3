package vn.ocop.registry.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Payouts that were paid or came back, as they were said; for the timeline only. */
@ApplicationScoped
class PayoutMovements {

    private final EntityManager db;

    PayoutMovements(EntityManager db) {
        this.db = db;
    }

    /** @param amount whole đồng */
    record PayoutMovement(
            UUID payoutId, String movement, UUID productId, String benefit, long amount, LocalDate movedOn) {}

    /** A payout may be paid, come back and be paid again: each is one fact with a sequence of its own. */
    void add(PayoutMovement movement, long sequence) {
        db.createNativeQuery("""
                        insert into payout_movement (payout_id, sequence, product_id, movement, benefit, amount, moved_on)
                        values (:payout, :sequence, :product, :movement, :benefit, :amount, :day)
                        on conflict do nothing""")
                .setParameter("payout", movement.payoutId())
                .setParameter("sequence", sequence)
                .setParameter("product", movement.productId())
                .setParameter("movement", movement.movement())
                .setParameter("benefit", movement.benefit())
                .setParameter("amount", movement.amount())
                .setParameter("day", movement.movedOn())
                .executeUpdate();
    }

    List<PayoutMovement> of(UUID productId) {
        List<?> rows =
                db.createNativeQuery("""
                        select payout_id, movement, product_id, benefit, amount, moved_on from payout_movement
                        where product_id = :product order by moved_on, sequence""").setParameter("product", productId).getResultList();
        return rows.stream().map(PayoutMovements::movement).toList();
    }

    private static PayoutMovement movement(Object row) {
        var cells = (Object[]) row;
        return new PayoutMovement(
                (UUID) cells[0],
                (String) cells[1],
                (UUID) cells[2],
                (String) cells[3],
                ((Number) cells[4]).longValue(),
                (LocalDate) cells[5]);
    }
}
