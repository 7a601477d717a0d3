package vn.ocop.funding.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.Session;
import vn.ocop.funding.Benefit;
import vn.ocop.funding.FundingReason;

/** What the years before say about paying today. */
@ApplicationScoped
public class PaidBefore {

    private final Session db;

    PaidBefore(Session db) {
        this.db = db;
    }

    /**
     * Whether this benefit was paid already: any support of the product, or a reward that was paid for this recognition. The table asks the same function when a payout is opened, approved or instructed.
     */
    public boolean is(Benefit benefit, UUID productId, UUID recognitionId) {
        return db.createNativeQuery("select past_payment(:benefit, :product, :recognition) is not null", Boolean.class)
                .setParameter("benefit", benefit.name())
                .setParameter("product", productId)
                .setParameter("recognition", recognitionId)
                .getSingleResult();
    }

    /** As {@link #is}, refusing with {@code paid-before}. */
    public void require(Benefit benefit, UUID productId, UUID recognitionId) {
        if (is(benefit, productId, recognitionId)) {
            throw FundingReason.PAID_BEFORE.because();
        }
    }

    /** The highest level this product was rewarded for in the years before, 0 when none. */
    public int rewardedStars(UUID productId) {
        return db.createNativeQuery("""
                        select coalesce(max(coalesce(h.stars, (select r.stars from recognition r
                            where living_product(r.product_id) = h.product_id and r.decided_on <= h.paid_on
                            order by r.decided_on desc, r.id desc limit 1))), 0)
                        from past_payout h
                        where h.product_id = living_product(:product) and h.kind in ('REWARD', 'SUPPORT_AND_REWARD')""", Integer.class)
                .setParameter("product", productId)
                .getSingleResult();
    }

    /** A product has become known: what was paid for it under one of these codes is its past from now on. */
    public void known(UUID productId, String provinceCode, Collection<String> codes) {
        holdLinks();
        db.createNativeMutationQuery("""
                        update past_payout set product_id = living_product(:product), version = version + 1
                        where product_id is null and read_by is null and province_code = :province
                          and product_key = any(:keys)""")
                .setParameter("product", productId)
                .setParameter("province", provinceCode)
                .setParameter("keys", codes.stream().map(PaidRow::productKey).toArray(String[]::new))
                .executeUpdate();
    }

    /** Two products are one: the past of the first is the second's. */
    public void merged(UUID product, UUID survivor) {
        holdLinks();
        db.createNativeMutationQuery(
                        "update past_payout set product_id = :survivor, version = version + 1 where product_id = :product")
                .setParameter("survivor", survivor)
                .setParameter("product", product)
                .executeUpdate();
    }

    private void holdLinks() {
        db.createNativeQuery("select cast(pg_advisory_xact_lock_shared(:links) as text)", String.class)
                .setParameter("links", PastPayouts.LINKS)
                .getSingleResult();
    }
}
