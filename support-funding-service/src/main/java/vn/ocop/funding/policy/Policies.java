package vn.ocop.funding.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.funding.Benefit;
import vn.ocop.funding.FundingReason;

/** All policies; the table keeps the periods of a province and benefit apart. */
@ApplicationScoped
public class Policies implements PanacheRepositoryBase<Policy, UUID> {

    /** One claim on a policy: what for, where, by which day's law, and what the product was rewarded for before. */
    public record Claim(Benefit benefit, String provinceCode, LocalDate on, int stars, int rewardedStars) {}

    Policy get(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonReason.NOT_FOUND::because);
    }

    /** Empty when no policy was in force or nothing is left to pay. */
    public Optional<Due> due(Claim claim) {
        return inForce(claim).flatMap(policy -> policy.due(claim.benefit(), claim.stars(), claim.rewardedStars()));
    }

    /** As {@link #due}, saying why when nothing is. */
    public Due require(Claim claim) {
        var policy = inForce(claim)
                .orElseThrow(() -> FundingReason.NO_POLICY_IN_FORCE.because(claim.provinceCode(), claim.on()));
        return policy.due(claim.benefit(), claim.stars(), claim.rewardedStars())
                .orElseThrow(FundingReason.NOTHING_DUE::because);
    }

    private Optional<Policy> inForce(Claim claim) {
        return find(
                        "provinceCode = ?1 and validFrom <= ?2 and (validTo is null or validTo > ?2)",
                        claim.provinceCode(),
                        claim.on())
                .stream()
                .filter(policy -> policy.pays(claim.benefit(), claim.stars()))
                .findFirst();
    }
}
