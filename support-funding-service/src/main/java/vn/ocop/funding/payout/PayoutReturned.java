package vn.ocop.funding.payout;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import vn.ocop.chassis.outbox.Fact;
import vn.ocop.funding.Benefit;

/** The money of a paid payout came back. Carries all that a listener needs, and nothing about a person or an account. */
public record PayoutReturned(
        UUID payoutId,
        UUID productId,
        UUID producerId,
        Benefit benefit,
        UUID recognitionId,
        int stars,
        long amount,
        String currency,
        LocalDate returnedOn,
        String provinceCode,
        @JsonIgnore long sequence)
        implements Fact {

    public static PayoutReturned of(Payout payout) {
        return new PayoutReturned(
                payout.id(),
                payout.productId(),
                payout.producerId(),
                payout.benefit(),
                payout.recognitionId(),
                payout.stars(),
                payout.amount().amount(),
                "VND",
                payout.returnedOn(),
                payout.provinceCode(),
                payout.version());
    }

    @Override
    public String type() {
        return "vn.ocop.funding.payout-returned.v1";
    }

    @Override
    public UUID subject() {
        return payoutId;
    }
}
