package vn.ocop.promotion.news;

import jakarta.enterprise.context.ApplicationScoped;
import vn.ocop.chassis.hearing.FactListener;
import vn.ocop.chassis.hearing.Heard;
import vn.ocop.promotion.exhibitor.SupportPayment;

/** Keeps what each product received, so that support can be held against results. */
@ApplicationScoped
class FundingListener implements FactListener {

    private final Told told;

    FundingListener(Told told) {
        this.told = told;
    }

    @Override
    public String speaker() {
        return "funding";
    }

    @Override
    public void on(Heard fact) {
        switch (fact.type()) {
            case "vn.ocop.funding.payout-paid.v1" ->
                told.payout(fact.as(PayoutTold.class), SupportPayment.PAID, fact.sequence());
            case "vn.ocop.funding.payout-returned.v1" ->
                told.payout(fact.as(PayoutTold.class), SupportPayment.RETURNED, fact.sequence());
            default -> {} // a fact for somebody else
        }
    }
}
