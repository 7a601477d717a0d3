package vn.ocop.registry.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.ocop.chassis.hearing.FactListener;
import vn.ocop.chassis.hearing.Heard;
import vn.ocop.registry.programme.PayoutMovements.PayoutMovement;

/** What the public money's service says: a payout was paid, or came back. */
@ApplicationScoped
class FundingListener implements FactListener {

    private final PayoutMovements movements;

    FundingListener(PayoutMovements movements) {
        this.movements = movements;
    }

    record PayoutPaid(UUID payoutId, UUID productId, String benefit, long amount, LocalDate paidOn) {}

    record PayoutReturned(UUID payoutId, UUID productId, String benefit, long amount, LocalDate returnedOn) {}

    @Override
    public String speaker() {
        return "funding";
    }

    @Override
    public void on(Heard fact) {
        switch (fact.type()) {
            case "vn.ocop.funding.payout-paid.v1" -> {
                var paid = fact.as(PayoutPaid.class);
                movements.add(
                        new PayoutMovement(
                                paid.payoutId(),
                                "PAID",
                                paid.productId(),
                                paid.benefit(),
                                paid.amount(),
                                paid.paidOn()),
                        fact.sequence());
            }
            case "vn.ocop.funding.payout-returned.v1" -> {
                var returned = fact.as(PayoutReturned.class);
                movements.add(
                        new PayoutMovement(
                                returned.payoutId(),
                                "RETURNED",
                                returned.productId(),
                                returned.benefit(),
                                returned.amount(),
                                returned.returnedOn()),
                        fact.sequence());
            }
            default -> {
                // a fact for somebody else
            }
        }
    }
}
