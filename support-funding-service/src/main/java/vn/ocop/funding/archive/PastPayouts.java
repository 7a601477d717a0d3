package vn.ocop.funding.archive;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.funding.Reach;

/** All payments of the years before, within the caller's reach. */
@ApplicationScoped
class PastPayouts implements PanacheRepositoryBase<PastPayout, UUID> {

    /** Guards the links between payments and products, see {@link PaidBefore#known}. */
    static final long LINKS = 0x0C0B_0080L;

    private final Reach reach;

    PastPayouts(Reach reach) {
        this.reach = reach;
    }

    PastPayout get(UUID id) {
        return findByIdOptional(id)
                .filter(payout -> reach.covers(payout.provinceCode()))
                .orElseThrow(CommonReason.NOT_FOUND::because);
    }

    /** One file after the other, and no product becomes known meanwhile. */
    void hold() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(:links) as text)", String.class)
                .setParameter("links", LINKS)
                .getSingleResult();
    }

    /** Whatever is here under an id or a product code of these rows. */
    List<PastPayout> like(List<Told> rows) {
        var found = new LinkedHashSet<PastPayout>();
        found.addAll(any(
                "product_key = any(:values)",
                rows.stream().map(Told::productKey).toArray(String[]::new)));
        var ids = rows.stream().map(Told::sourceId).filter(Objects::nonNull).toArray(String[]::new);
        if (ids.length > 0) {
            found.addAll(any("source_id = any(:values)", ids));
            found.addAll(any("id = any(cast(:values as uuid[]))", ours(ids)));
        }
        return List.copyOf(found);
    }

    private static String[] ours(String... ids) {
        return java.util.Arrays.stream(ids)
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .toArray(String[]::new);
    }

    private List<PastPayout> any(String condition, String... values) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select * from past_payout where " + condition, PastPayout.class)
                .setParameter("values", values)
                .getResultList();
    }
}
