package vn.ocop.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import vn.ocop.chassis.problem.ConstraintReasons;
import vn.ocop.chassis.problem.Reason;

/** What the database's refusals mean here: the last word on money is a constraint, not an {@code if}. */
@ApplicationScoped
class FundingConstraints implements ConstraintReasons {

    @Override
    public Map<String, Reason> byConstraint() {
        return Map.of(
                "policy_one_support_at_a_time", FundingReason.POLICY_PERIODS_OVERLAP,
                "policy_one_reward_scale_at_a_time", FundingReason.POLICY_PERIODS_OVERLAP,
                "estimate_one_per_year", FundingReason.ESTIMATE_ALREADY_EXISTS,
                "estimate_never_overspent", FundingReason.BUDGET_EXHAUSTED,
                "payout_one_support_per_product", FundingReason.PAYOUT_ALREADY_EXISTS,
                "payout_one_reward_per_recognition", FundingReason.PAYOUT_ALREADY_EXISTS,
                "payout_not_paid_before", FundingReason.PAID_BEFORE,
                "payout_maker_may_not_check", FundingReason.MAKER_MAY_NOT_APPROVE,
                "payout_payer_is_a_third_person", FundingReason.PAYER_MUST_BE_A_THIRD_PERSON);
    }
}
