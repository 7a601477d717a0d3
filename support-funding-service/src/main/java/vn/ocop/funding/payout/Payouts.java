package vn.ocop.funding.payout;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.funding.Benefit;
import vn.ocop.funding.Reach;

/** All payouts within the caller's reach; another province's payout is as good as none. */
@ApplicationScoped
public class Payouts implements PanacheRepositoryBase<Payout, UUID> {

    private static final String SAME_DECISION = " and (recognitionId = ?3 or (productId <> ?1 and exists ("
            + "select 1 from Recognition r, Recognition mine where r.id = recognitionId and mine.id = ?3"
            + " and r.decisionNumber = mine.decisionNumber and r.decidedOn = mine.decidedOn)))";

    private final Reach reach;

    Payouts(Reach reach) {
        this.reach = reach;
    }

    public Payout get(UUID id) {
        return findByIdOptional(id)
                .filter(payout -> reach.covers(payout.provinceCode()))
                .orElseThrow(CommonReason.NOT_FOUND::because);
    }

    /**
     * Whether a live one stands in the way, of this product or one that was merged into it; one decision that was entered
     * for both of those is one reward. The unique keys say the same to whoever comes at the same moment.
     */
    public boolean isTaken(Benefit benefit, UUID productId, UUID recognitionId) {
        var live = "benefitOf = function('living_product', ?1) and benefit = ?2 and state not in (REJECTED, CANCELLED)";
        return benefit == Benefit.SUPPORT
                ? count(live, productId, benefit) > 0
                : count(live + SAME_DECISION, productId, benefit, recognitionId) > 0;
    }

    /** Whether this recognition ever had a reward, whatever became of it. */
    public boolean everRewarded(UUID recognitionId) {
        return count("recognitionId = ?1 and benefit = ?2", recognitionId, Benefit.REWARD) > 0;
    }

    /** The highest level this product has a live reward for, 0 when none. */
    public int rewardedStars(UUID productId) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(p.stars), 0) from Payout p where p.benefitOf = function('living_product', :product)"
                                + " and p.benefit = :reward and p.state not in (REJECTED, CANCELLED)",
                        Integer.class)
                .setParameter("product", productId)
                .setParameter("reward", Benefit.REWARD)
                .getSingleResult();
    }
}
