package vn.ocop.registry.revenue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ocop.registry.history.Changes;
import vn.ocop.registry.product.ProductMergeFollower;

/** Figures of a merged product are its survivor's; of a year that both tell, the survivor's own stands. */
@ApplicationScoped
class MoveRevenues implements ProductMergeFollower {

    private final Revenues revenues;
    private final Changes changes;

    MoveRevenues(Revenues revenues, Changes changes) {
        this.revenues = revenues;
        this.changes = changes;
    }

    @Override
    public void productMerged(UUID from, UUID to, String reason) {
        var told = revenues.of(List.of(to)).stream().map(Revenue::year).collect(Collectors.toSet());
        var by = changes.mine("product-merged", reason);
        revenues.of(List.of(from)).stream()
                .filter(revenue -> !told.contains(revenue.year()))
                .forEach(revenue -> revenue.follow(to, by));
        revenues.flush();
    }
}
