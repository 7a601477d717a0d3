package vn.ocop.registry.revenue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.registry.Reach;

/** All yearly revenues. */
@ApplicationScoped
class Revenues implements PanacheRepositoryBase<Revenue, UUID> {

    static final Order LATEST_YEAR = Order.desc("year", Integer.class);

    private final Reach reach;

    Revenues(Reach reach) {
        this.reach = reach;
    }

    /** That product's figure of that year, when the caller may see it. */
    Revenue seen(UUID productId, int year) {
        return reach.require(get(productId, year));
    }

    /** That product's figure of that year; the product is within the caller's reach already. */
    Revenue get(UUID productId, int year) {
        return find("productId = ?1 and year = ?2", productId, year)
                .firstResultOptional()
                .orElseThrow(CommonReason.NOT_FOUND::because);
    }

    List<Revenue> of(Collection<UUID> productIds) {
        return productIds.isEmpty() ? List.of() : list("productId in ?1", productIds);
    }
}
