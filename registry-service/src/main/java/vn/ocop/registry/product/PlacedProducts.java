package vn.ocop.registry.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.outbox.Outbox;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.page.Slice;
import vn.ocop.registry.Reach;
import vn.ocop.registry.assignment.Placed;
import vn.ocop.registry.assignment.PlacedKind;
import vn.ocop.registry.assignment.Placing;
import vn.ocop.registry.history.Changes;
import vn.ocop.registry.place.Place;

/** Products, with their papers and results without a decision, for those who say where they lie after a split. */
@ApplicationScoped
class PlacedProducts implements Placing {

    private final Products products;
    private final Lists lists;
    private final Reach reach;
    private final Audit audit;
    private final Outbox outbox;
    private final Changes changes;

    PlacedProducts(Products products, Lists lists, Reach reach, Audit audit, Outbox outbox, Changes changes) {
        this.products = products;
        this.lists = lists;
        this.reach = reach;
        this.audit = audit;
        this.outbox = outbox;
        this.changes = changes;
    }

    @Override
    public PlacedKind kind() {
        return PlacedKind.PRODUCT;
    }

    @Override
    public Placed get(UUID id) {
        return placed(products.get(id));
    }

    private static Placed placed(Product thing) {
        return new Placed(PlacedKind.PRODUCT, thing.id(), thing.name(), thing.communeId(), thing.communeCode());
    }

    @Override
    public Slice<Placed> lying(Collection<UUID> units, PageRequest page) {
        var filter = reach.limit(new Filter().in("communeId", units).has("mergedInto", false), "producerId");
        return lists.slice(Product.class, filter, Order.asc("registeredAt", Instant.class), page)
                .map(PlacedProducts::placed);
    }

    /** The code stays, and so do the certificates that were issued. */
    @Override
    public void assign(UUID id, Place to, String reason) {
        var product = products.writable(id);
        var before = product.view();
        product.assign(to, changes.mine("assigned", reason));
        products.flush();
        goAlong("update paper set commune_code = :code, province_code = :province where product_id = :id", id, to);
        goAlong(
                "update recognition set commune_code = :code, province_code = :province, version = version + 1"
                        + " where product_id = :id and state = 'PROPOSED'",
                id,
                to);
        goAlong(
                "update proposal set commune_code = :code, province_code = :province, version = version + 1"
                        + " where record_id = :id and state = 'PENDING'",
                id,
                to);
        outbox.say(ProductFact.changed(product));
        audit.write("product-assigned", "product", id, before, product.view(), reason);
    }

    /** The tables of other rooms are written, as rooms may not form a cycle. */
    private void goAlong(String update, UUID id, Place to) {
        products.getEntityManager()
                .createNativeQuery(update)
                .setParameter("code", to.code())
                .setParameter("province", to.provinceCode())
                .setParameter("id", id)
                .executeUpdate();
    }
}
