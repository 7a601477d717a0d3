package vn.ocop.registry.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.ocop.chassis.outbox.Outbox;
import vn.ocop.registry.history.LastChange;
import vn.ocop.registry.merger.MergeFollower;

/** Products of a merged producer are those of the survivor; everybody who knows them is told. */
@ApplicationScoped
class ProductsOfMerged implements MergeFollower {

    private final Products products;
    private final Outbox outbox;

    ProductsOfMerged(Products products, Outbox outbox) {
        this.products = products;
        this.outbox = outbox;
    }

    @Override
    public void producerMerged(UUID from, UUID to, LastChange by) {
        var moved = products.list("producerId = ?1 order by id", from);
        moved.forEach(product -> product.belongTo(to, by));
        products.flush();
        outbox.sayAll(moved.stream()
                .filter(product -> product.industry() != Industry.UNKNOWN)
                .map(ProductFact::changed)
                .toList());
    }
}
