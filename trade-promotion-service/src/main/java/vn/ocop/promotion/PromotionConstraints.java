package vn.ocop.promotion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.ocop.chassis.problem.ConstraintReasons;
import vn.ocop.chassis.problem.Reason;

/** What the tables refuse, in the words of this service. */
@ApplicationScoped
class PromotionConstraints implements ConstraintReasons {

    @Override
    public Map<String, Reason> byConstraint() {
        return Map.of(
                "one_live_application_per_producer_and_fair", PromotionReason.ALREADY_APPLIED,
                "one_producer_per_booth", PromotionReason.BOOTH_TAKEN);
    }
}
