package vn.ocop.registry.enrolment;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.outbox.Outbox;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.chassis.problem.Refused;
import vn.ocop.registry.RegistryReason;
import vn.ocop.registry.history.Changes;
import vn.ocop.registry.identity.Identifiers;
import vn.ocop.registry.identity.MergedAway;
import vn.ocop.registry.product.Industry;
import vn.ocop.registry.product.Product;
import vn.ocop.registry.product.ProductFact;
import vn.ocop.registry.product.ProductMergeFollower;
import vn.ocop.registry.product.Products;

/**
 * Makes two records of one product one (R8). What was granted stays with the code it was granted to; everything else
 * of the duplicate belongs to the survivor from now on.
 */
@ApplicationScoped
class MergeProducts {

    private final Products products;
    private final MayMerge mayMerge;
    private final Identifiers identifiers;
    private final List<ProductMergeFollower> followers;
    private final Changes changes;
    private final Audit audit;
    private final Outbox outbox;

    MergeProducts(
            Products products,
            MayMerge mayMerge,
            Identifiers identifiers,
            @All List<ProductMergeFollower> followers,
            Changes changes,
            Audit audit,
            Outbox outbox) {
        this.products = products;
        this.mayMerge = mayMerge;
        this.identifiers = identifiers;
        this.followers = followers;
        this.changes = changes;
        this.audit = audit;
        this.outbox = outbox;
    }

    /** Answers the survivor; the same merge once more changes nothing. */
    @Transactional
    Product merge(UUID id, UUID survivorId, String reason, IfMatch ifMatch) {
        if (id.equals(survivorId)) {
            throw RegistryReason.MERGE_WITH_ITSELF.at("/survivorId");
        }
        products.hold(List.of(id, survivorId));
        var merged = products.get(id);
        var survivor = at("/survivorId", survivorId);
        if (survivorId.equals(merged.mergedInto())) {
            return survivor;
        }
        MergedAway.refuse(merged.mergedInto());
        ifMatch.require(merged.version());
        mayMerge.require(merged, survivor);
        unite(merged, survivor, reason);
        return survivor;
    }

    private Product at(String pointer, UUID id) {
        try {
            var product = products.get(id);
            MergedAway.refuse(product.mergedInto());
            return product;
        } catch (Refused refused) {
            throw refused.at(pointer);
        }
    }

    /** What was merged into the duplicate before now lives on as the survivor too, so nobody is sent on twice. */
    private void unite(Product merged, Product survivor, String reason) {
        var before = new Trail(null, merged.code(), survivor.code());
        var gone = new ArrayList<>(products.list("mergedInto = ?1 order by id", merged.id()));
        gone.add(merged);
        var by = changes.mine("merged", reason);
        gone.forEach(one -> one.mergeInto(survivor, by));
        survivor.takeOver(merged, changes.mine("took-over", reason));
        products.flush();
        identifiers.move(Product.TYPE, merged.id(), survivor.id(), reason);
        followers.forEach(follower -> follower.productMerged(merged.id(), survivor.id(), reason));
        gone.forEach(this::say);
        say(survivor);
        audit.write(
                "product-merged",
                Product.TYPE,
                merged.id(),
                before,
                new Trail(survivor.id(), merged.code(), survivor.code()),
                reason);
        audit.write(
                "product-took-over",
                Product.TYPE,
                survivor.id(),
                before,
                new Trail(merged.id(), merged.code(), survivor.code()),
                reason);
    }

    /** Of a product of unknown industry nobody has heard. */
    private void say(Product product) {
        if (product.industry() != Industry.UNKNOWN) {
            outbox.say(ProductFact.changed(product));
        }
    }

    private record Trail(UUID other, String mergedCode, String survivorCode) {}
}
