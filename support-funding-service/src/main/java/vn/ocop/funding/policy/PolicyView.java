package vn.ocop.funding.policy;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.funding.Benefit;
import vn.ocop.funding.Money;

/** A policy as it is read. */
@Schema(
        name = "Policy",
        description = "Chính sách có hiệu lực theo thời gian. A dated policy.",
        examples = PolicyView.EXAMPLE)
public record PolicyView(
        @Schema(description = "Id of the policy, UUIDv7.") UUID id,

        @Schema(description = "Two-digit code of the province.")
        String provinceCode,

        @Schema(description = "The resolutions it rests on.")
        String legalBasis,

        @Schema(description = "First day in force.") LocalDate validFrom,

        @Schema(description = "First day no longer in force; absent when open.", required = false)
        LocalDate validTo,

        @Schema(description = "One-time support per product; absent when none.", required = false)
        Money support,

        @Schema(description = "Rewards by stars; absent when none.", required = false)
        NewPolicy.Rewards rewards,

        @Schema(description = "What an upgrade pays.") UpgradeMode upgradeMode,

        @Schema(description = "True when the province has not confirmed it.")
        boolean assumed) {

    static final String EXAMPLE =
            "{\"id\":\"019ab3e0-0000-7000-8000-000000000038\",\"provinceCode\":\"38\",\"legalBasis\":\"Nghị quyết"
                    + " 185/2021/NQ-HĐND, sửa đổi bởi Nghị quyết 20/2025/NQ-HĐND\",\"validFrom\":\"2022-01-01\",\"support\":"
                    + "{\"amount\":75000000,\"currency\":\"VND\"},\"upgradeMode\":\"FULL\",\"assumed\":true}";

    static PolicyView of(Policy policy) {
        return new PolicyView(
                policy.id(),
                policy.provinceCode(),
                policy.legalBasis(),
                policy.validFrom(),
                policy.validTo(),
                amount(policy, Benefit.SUPPORT, 0),
                rewards(policy),
                policy.upgradeMode(),
                policy.assumed());
    }

    private static NewPolicy.Rewards rewards(Policy policy) {
        return policy.pays(Benefit.REWARD, 3)
                ? new NewPolicy.Rewards(
                        amount(policy, Benefit.REWARD, 3),
                        amount(policy, Benefit.REWARD, 4),
                        amount(policy, Benefit.REWARD, 5))
                : null;
    }

    private static Money amount(Policy policy, Benefit benefit, int stars) {
        return policy.rate(benefit, stars).map(rate -> Money.of(rate.amount())).orElse(null);
    }
}
