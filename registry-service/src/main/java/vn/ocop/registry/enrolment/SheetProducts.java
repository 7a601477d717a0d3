package vn.ocop.registry.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ocop.chassis.outbox.Outbox;
import vn.ocop.registry.history.Changes;
import vn.ocop.registry.history.LastChange;
import vn.ocop.registry.place.Place;
import vn.ocop.registry.product.Industry;
import vn.ocop.registry.product.Product;
import vn.ocop.registry.product.ProductFact;
import vn.ocop.registry.product.Products;
import vn.ocop.registry.twin.Neighbourhood;

/**
 * Products as an office's register brings them. Those of unknown industry are told to nobody until an officer or a
 * later list has put that right.
 */
@ApplicationScoped
public class SheetProducts {

    private final Products products;
    private final Serials serials;
    private final Neighbourhood neighbourhood;
    private final Outbox outbox;
    private final Changes changes;

    SheetProducts(Products products, Serials serials, Neighbourhood neighbourhood, Outbox outbox, Changes changes) {
        this.neighbourhood = neighbourhood;
        this.products = products;
        this.serials = serials;
        this.outbox = outbox;
        this.changes = changes;
    }

    /** A product that a register brings. */
    public record Fresh(UUID producerId, String name, Industry industry, Place commune) {}

    /** All products of these producers, and these products whoever makes them, but merged ones; the earliest first. */
    public List<Product> of(Collection<UUID> producerIds, Collection<UUID> ids) {
        return products.list(
                "(producerId in ?1 or id in ?2) and mergedInto is null order by registeredAt, id", producerIds, ids);
    }

    /** Of each, in the same order, whether one that is there or further up may be the same (R7). */
    public List<Boolean> alike(List<Fresh> fresh) {
        if (fresh.isEmpty()) {
            return List.of();
        }
        var twins = neighbourhood.twins(
                fresh.stream().map(Fresh::producerId).distinct().toList(),
                fresh.stream().map(one -> one.commune().code()).distinct().toList());
        return fresh.stream()
                .map(one -> twins.meet(one.producerId(), one.commune().code(), one.name()))
                .toList();
    }

    /** In the same order; each gets the next code of its commune. */
    public List<Product> register(List<Fresh> fresh, String uploadedBy) {
        var by = changes.by(uploadedBy, "imported", null);
        var codes = serials.next(fresh.stream().map(Fresh::commune).toList()).iterator();
        var registered =
                fresh.stream().map(one -> product(one, codes.next(), by)).toList();
        products.persist(registered);
        products.flush();
        outbox.sayAll(registered.stream()
                .filter(product -> product.industry() != Industry.UNKNOWN)
                .map(ProductFact::registered)
                .toList());
        return registered;
    }

    private static Product product(Fresh one, ProductCode code, LastChange by) {
        return new Product(
                        one.producerId(), new Product.Particulars(one.name(), one.industry(), null), one.commune(), by)
                .coded(code.text());
    }

    /** Gives back to a product what a register says of it; false when nothing is new. */
    public boolean putBack(Product product, String name, Industry industry, String uploadedBy) {
        var set = product.industry() == industry ? product.criteriaSet() : null;
        var by = changes.by(uploadedBy, "imported", null);
        if (!product.describe(new Product.Particulars(name, industry, set), by)) {
            return false;
        }
        products.flush();
        outbox.say(ProductFact.changed(product));
        return true;
    }

    /** Tells the industry of products that had none; what is known stays. */
    public void classify(Map<Product, Industry> told, String uploadedBy) {
        var by = changes.by(uploadedBy, "imported", null);
        told.forEach(
                (product, industry) -> product.describe(new Product.Particulars(product.name(), industry, null), by));
        products.flush();
        outbox.sayAll(told.keySet().stream().map(ProductFact::registered).toList());
    }
}
