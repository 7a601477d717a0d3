package vn.ocop.promotion.stand;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.time.Ids;
import vn.ocop.chassis.time.Legal;
import vn.ocop.promotion.PromotionReason;
import vn.ocop.promotion.exhibitor.Exhibitors;
import vn.ocop.promotion.exhibitor.Product;
import vn.ocop.promotion.fair.Fairs;

/** A producer asks for a stand with products of its own, within the event's window. */
@ApplicationScoped
class ApplyForStand {

    private final Fairs fairs;
    private final Stands stands;
    private final Exhibitors exhibitors;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    ApplyForStand(Fairs fairs, Stands stands, Exhibitors exhibitors, Caller caller, Audit audit, Clock clock) {
        this.fairs = fairs;
        this.stands = stands;
        this.exhibitors = exhibitors;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    Stand apply(UUID fairId, List<UUID> productIds) {
        var fair = fairs.get(fairId);
        var producerId = ownerOf(productIds);
        fair.takesApplicationsOn(Legal.today(clock));
        var stand =
                new Stand(Ids.next(), fair, producerId, new LinkedHashSet<>(productIds)).submittedAt(clock.instant());
        stands.add(stand);
        audit.write("stand-applied-for", "stand", stand.id(), null, stand.standing());
        return stand;
    }

    private UUID ownerOf(List<UUID> productIds) {
        var owners = productIds.stream()
                .map(this::own)
                .map(Product::producerId)
                .distinct()
                .toList();
        if (owners.size() > 1) {
            throw PromotionReason.PRODUCTS_OF_SEVERAL_PRODUCERS.at("/products");
        }
        return owners.get(0);
    }

    /** What is not one's own does not exist for the caller; what the registry has not told yet may come in a moment. */
    private Product own(UUID productId) {
        var product = exhibitors
                .productHeld(productId)
                .orElseThrow(() ->
                        PromotionReason.PRODUCT_NOT_KNOWN_YET.because(productId).header("Retry-After", "1"));
        if (!caller.scope("ocop_producer").covers(product.producerId().toString())) {
            throw CommonReason.NOT_FOUND.because();
        }
        if (product.livesOnAs() != null) {
            throw PromotionReason.MERGED_AWAY.at("/products", product.livesOnAs());
        }
        return product;
    }
}
