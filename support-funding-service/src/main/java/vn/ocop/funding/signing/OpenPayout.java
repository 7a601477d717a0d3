package vn.ocop.funding.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.time.Legal;
import vn.ocop.funding.Benefit;
import vn.ocop.funding.FundingReason;
import vn.ocop.funding.Reach;
import vn.ocop.funding.archive.PaidBefore;
import vn.ocop.funding.chronicle.Chronicle;
import vn.ocop.funding.entitlement.Catalogue;
import vn.ocop.funding.entitlement.Recognition;
import vn.ocop.funding.entitlement.RecognitionHeard;
import vn.ocop.funding.entitlement.Recognitions;
import vn.ocop.funding.payout.Payout;
import vn.ocop.funding.payout.Payouts;
import vn.ocop.funding.policy.Policies;

/** How a payout begins: an officer opens a case, or the registry says that stars were granted. */
@ApplicationScoped
class OpenPayout {

    private final Payouts payouts;
    private final Policies policies;
    private final Recognitions recognitions;
    private final Catalogue catalogue;
    private final PaidBefore paidBefore;
    private final Chronicle chronicle;
    private final Reach reach;
    private final Clock clock;

    OpenPayout(
            Payouts payouts,
            Policies policies,
            Recognitions recognitions,
            Catalogue catalogue,
            PaidBefore paidBefore,
            Chronicle chronicle,
            Reach reach,
            Clock clock) {
        this.payouts = payouts;
        this.policies = policies;
        this.recognitions = recognitions;
        this.catalogue = catalogue;
        this.paidBefore = paidBefore;
        this.chronicle = chronicle;
        this.reach = reach;
        this.clock = clock;
    }

    /** A case rests on the product's recognition in force and costs what the policy of its decision's day says. */
    Payout open(Benefit benefit, UUID productId) {
        var province = catalogue
                .provinceOf(productId)
                .orElseThrow(() -> FundingReason.PRODUCT_NOT_KNOWN_YET.because().header("Retry-After", "1"));
        if (!reach.covers(province)) {
            throw CommonReason.NOT_FOUND.because();
        }
        catalogue.survivorOf(productId).ifPresent(survivor -> {
            throw FundingReason.MERGED_AWAY.at("/productId", survivor);
        });
        var cause = recognitions
                .inForce(productId, Legal.today(clock))
                .orElseThrow(FundingReason.RECOGNITION_NOT_VALID::because);
        if (payouts.isTaken(benefit, productId, cause.id())) {
            throw FundingReason.PAYOUT_ALREADY_EXISTS.because();
        }
        paidBefore.require(benefit, productId, cause.id());
        var payout = new Payout(benefit, cause, policies.require(claim(benefit, cause)), clock.instant());
        chronicle.begin(payout);
        return payout;
    }

    /**
     * Drafts the reward of a decision taken here. The same decision may be told twice: one recognition, one draft, and
     * the table's unique key says so too. A reward that was rejected is not drafted again by a repeated fact, and one
     * that the years before paid is not drafted at all.
     */
    void draftReward(RecognitionHeard granted) {
        var cause = recognitions.findById(granted.recognitionId());
        if (!granted.decidedHere()
                || payouts.everRewarded(cause.id())
                || payouts.isTaken(Benefit.REWARD, cause.productId(), cause.id())
                || !cause.carries(Benefit.REWARD, Legal.today(clock))
                || paidBefore.is(Benefit.REWARD, cause.productId(), cause.id())) {
            return;
        }
        policies.due(claim(Benefit.REWARD, cause))
                .map(due -> new Payout(Benefit.REWARD, cause, due, clock.instant()))
                .ifPresent(chronicle::begin);
    }

    private Policies.Claim claim(Benefit benefit, Recognition cause) {
        return new Policies.Claim(
                benefit,
                cause.provinceCode(),
                cause.decidedOn(),
                cause.stars(),
                Math.max(payouts.rewardedStars(cause.productId()), paidBefore.rewardedStars(cause.productId())));
    }
}
