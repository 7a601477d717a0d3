package vn.ocop.funding.policy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.time.Ids;
import vn.ocop.funding.Benefit;
import vn.ocop.funding.FundingReason;
import vn.ocop.funding.Vnd;

/**
 * Who is owed what in one province under which resolution, from a day to a day. Amounts never change: a new resolution
 * is a new policy, for which the old one is given its end. On any day a province has at most one policy per benefit;
 * the table refuses a second.
 */
@Entity
class Policy {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private String provinceCode;

    @Column(updatable = false)
    private String legalBasis;

    @Column(updatable = false)
    private LocalDate validFrom;

    private LocalDate validTo;

    @Column(updatable = false)
    private boolean supports;

    @Column(updatable = false)
    private boolean rewards;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private UpgradeMode upgradeMode;

    @Column(updatable = false)
    private boolean assumed;

    @Column(updatable = false)
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "rate", joinColumns = @JoinColumn(name = "policy_id"))
    private Set<Rate> rates = new HashSet<>();

    protected Policy() {}

    Policy(NewPolicy wanted, Instant now) {
        this.id = Ids.next();
        this.provinceCode = wanted.provinceCode();
        this.legalBasis = wanted.legalBasis();
        this.validFrom = wanted.validFrom();
        this.validTo = wanted.validTo();
        this.upgradeMode = wanted.upgradeMode() == null ? UpgradeMode.FULL : wanted.upgradeMode();
        this.assumed = wanted.assumed() != null && wanted.assumed();
        this.createdAt = now;
        this.rates.addAll(wanted.rates());
        this.supports = rates.stream().anyMatch(rate -> rate.benefit() == Benefit.SUPPORT);
        this.rewards = rates.stream().anyMatch(rate -> rate.benefit() == Benefit.REWARD);
        requirePeriod();
    }

    /** From this day on the policy is no longer in force. */
    void end(LocalDate firstDayWithout) {
        if (validTo != null) {
            throw FundingReason.POLICY_ALREADY_ENDED.because(validTo);
        }
        validTo = firstDayWithout;
        requirePeriod();
    }

    private void requirePeriod() {
        if (validTo != null && !validTo.isAfter(validFrom)) {
            throw CommonReason.INVALID_INPUT.at("/validTo", "validTo");
        }
    }

    /**
     * What is owed for one benefit.
     *
     * @param stars level of the recognition, 3 to 5
     * @param rewardedStars highest level this product was rewarded for before, 0 when never
     */
    Optional<Due> due(Benefit benefit, int stars, int rewardedStars) {
        var level = benefit == Benefit.SUPPORT ? 0 : stars;
        return rate(benefit, level).map(rate -> {
            var before = deductible(benefit, rewardedStars);
            var deducted = before.map(Rate::amount).orElse(Vnd.ZERO);
            return deducted.compareTo(rate.amount()) >= 0
                    ? null
                    : new Due(id, level, rate.amount(), before.map(Rate::stars).orElse(null), deducted);
        });
    }

    private Optional<Rate> deductible(Benefit benefit, int rewardedStars) {
        return benefit == Benefit.REWARD && upgradeMode == UpgradeMode.DIFFERENCE
                ? rate(Benefit.REWARD, rewardedStars)
                : Optional.empty();
    }

    Optional<Rate> rate(Benefit benefit, int stars) {
        return rates.stream()
                .filter(rate -> rate.benefit() == benefit && rate.stars() == stars)
                .findFirst();
    }

    boolean pays(Benefit benefit, int stars) {
        return rate(benefit, benefit == Benefit.SUPPORT ? 0 : stars).isPresent();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String provinceCode() {
        return provinceCode;
    }

    String legalBasis() {
        return legalBasis;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    UpgradeMode upgradeMode() {
        return upgradeMode;
    }

    boolean assumed() {
        return assumed;
    }
}
