package vn.ocop.funding.payout;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import vn.ocop.chassis.outbox.Fact;
import vn.ocop.funding.Benefit;

/** The Treasury has paid a payout. Carries all that a listener needs, and nothing about a person or an account. */
public record PayoutPaid(
        UUID payoutId,
        UUID productId,
        UUID producerId,
        Benefit benefit,
        UUID recognitionId,
        int stars,
        long amount,
        String currency,
        LocalDate paidOn,
        String provinceCode,
        @JsonIgnore long sequence)
        implements Fact {

    public static PayoutPaid of(Payout payout) {
        return new PayoutPaid(
                payout.id(),
                payout.productId(),
                payout.producerId(),
                payout.benefit(),
                payout.recognitionId(),
                payout.stars(),
                payout.amount().amount(),
                "VND",
                payout.paidOn(),
                payout.provinceCode(),
                payout.version());
    }

    @Override
    public String type() {
        return "vn.ocop.funding.payout-paid.v1";
    }

    @Override
    public UUID subject() {
        return payoutId;
    }
}
