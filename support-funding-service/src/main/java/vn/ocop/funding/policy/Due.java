package vn.ocop.funding.policy;

import java.util.UUID;
import vn.ocop.funding.Vnd;

/**
 * What a policy owes for one benefit: the rate, less what an earlier level already brought.
 *
 * @param rateStars level of the rate; 0 for support
 * @param deductedStars level that was rewarded before; null when nothing is deducted
 */
public record Due(UUID policyId, int rateStars, Vnd rate, Integer deductedStars, Vnd deducted) {

    public Vnd amount() {
        return rate.minus(deducted);
    }
}
