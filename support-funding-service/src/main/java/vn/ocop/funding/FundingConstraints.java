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
        return Map.ofEntries(
                Map.entry("policy_one_support_at_a_time", FundingReason.POLICY_PERIODS_OVERLAP),
                Map.entry("policy_one_reward_scale_at_a_time", FundingReason.POLICY_PERIODS_OVERLAP),
                Map.entry("estimate_one_per_year", FundingReason.ESTIMATE_ALREADY_EXISTS),
                Map.entry("estimate_never_overspent", FundingReason.BUDGET_EXHAUSTED),
                Map.entry("payout_one_support_per_product", FundingReason.PAYOUT_ALREADY_EXISTS),
                Map.entry("payout_one_reward_per_recognition", FundingReason.PAYOUT_ALREADY_EXISTS),
                Map.entry("payout_is_no_double", FundingReason.PAYOUT_ALREADY_EXISTS),
                Map.entry("payout_not_paid_before", FundingReason.PAID_BEFORE),
                Map.entry("payout_maker_may_not_check", FundingReason.MAKER_MAY_NOT_APPROVE),
                Map.entry("payout_payer_is_a_third_person", FundingReason.PAYER_MUST_BE_A_THIRD_PERSON));
    }
}
