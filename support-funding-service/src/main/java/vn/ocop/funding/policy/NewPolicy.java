package vn.ocop.funding.policy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.funding.Benefit;
import vn.ocop.funding.Money;

/** A policy as the administrator enters it. */
@Schema(
        name = "NewPolicy",
        description = "Chính sách hỗ trợ, thưởng theo nghị quyết. A support and reward policy under a resolution.",
        examples = "{\"provinceCode\":\"38\",\"legalBasis\":\"Nghị quyết 185/2021/NQ-HĐND, sửa đổi bởi Nghị quyết"
                + " 20/2025/NQ-HĐND\",\"validFrom\":\"2022-01-01\",\"validTo\":\"2027-01-01\",\"support\":{\"amount\":"
                + "75000000,\"currency\":\"VND\"},\"rewards\":{\"threeStars\":{\"amount\":20000000,\"currency\":\"VND\"},"
                + "\"fourStars\":{\"amount\":40000000,\"currency\":\"VND\"},\"fiveStars\":{\"amount\":80000000,"
                + "\"currency\":\"VND\"}},\"upgradeMode\":\"FULL\"}")
public record NewPolicy(
        @NotNull @Pattern(regexp = "[0-9]{2}") @Schema(description = "Two-digit code of the province.")
        String provinceCode,

        @NotBlank @Size(max = 300) @Schema(description = "The resolutions it rests on, as cited; 1 to 300 characters.")
        String legalBasis,

        @NotNull @Schema(description = "First day in force.")
        LocalDate validFrom,

        @Schema(description = "First day no longer in force; absent when open.", required = false)
        LocalDate validTo,

        @Valid @Schema(description = "One-time support per product; absent when the policy gives none.", required = false)
        Money support,

        @Valid @Schema(description = "Rewards by stars; absent when the policy gives none.", required = false)
        Rewards rewards,

        @Schema(description = "What an upgrade pays; FULL when absent.", required = false)
        UpgradeMode upgradeMode,

        @Schema(description = "True when the province has not confirmed it; false when absent.", required = false)
        Boolean assumed) {

    /** Rewards for the three levels. */
    @Schema(
            name = "Rewards",
            description = "Mức thưởng theo hạng sao. Rewards for three, four and five stars.",
            examples = "{\"threeStars\":{\"amount\":20000000,\"currency\":\"VND\"},\"fourStars\":{\"amount\":40000000,"
                    + "\"currency\":\"VND\"},\"fiveStars\":{\"amount\":80000000,\"currency\":\"VND\"}}")
    public record Rewards(
            @Valid @NotNull @Schema(description = "For three stars, more than 0 đồng.")
            Money threeStars,

            @Valid @NotNull @Schema(description = "For four stars, more than 0 đồng.")
            Money fourStars,

            @Valid @NotNull @Schema(description = "For five stars, more than 0 đồng.")
            Money fiveStars) {}

    /** Amounts of nothing are no policy. */
    @JsonIgnore
    @AssertTrue(
            message = "Phải có hỗ trợ hoặc thưởng, mỗi mức lớn hơn 0. | Support or rewards are needed, each above 0.")
    boolean isPaying() {
        var rates = rates();
        return !rates.isEmpty()
                && rates.stream().noneMatch(rate -> rate.amount().isZero());
    }

    Set<Rate> rates() {
        var rates = new HashSet<Rate>();
        add(rates, Benefit.SUPPORT, 0, support);
        if (rewards != null) {
            add(rates, Benefit.REWARD, 3, rewards.threeStars());
            add(rates, Benefit.REWARD, 4, rewards.fourStars());
            add(rates, Benefit.REWARD, 5, rewards.fiveStars());
        }
        return rates;
    }

    private static void add(Set<Rate> rates, Benefit benefit, int stars, Money money) {
        if (money != null
                && money.amount() != null
                && money.amount() >= 0
                && money.amount() <= vn.ocop.funding.Vnd.MOST) {
            rates.add(new Rate(benefit, stars, money.vnd()));
        }
    }
}
