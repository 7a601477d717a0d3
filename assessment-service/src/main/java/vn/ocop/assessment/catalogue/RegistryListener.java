package vn.ocop.assessment.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import vn.ocop.chassis.inbox.FactListener;
import vn.ocop.chassis.inbox.Heard;
import vn.ocop.chassis.succession.HearChange;

/** What the registry says about producers, products and recognitions goes into the catalogue; communes are followed. */
@ApplicationScoped
class RegistryListener implements FactListener {

    private final Projections projections;

    private final HearChange hearChange;
    private final Event<ProductPlaced> placed;

    RegistryListener(Projections projections, HearChange hearChange, Event<ProductPlaced> placed) {
        this.projections = projections;
        this.hearChange = hearChange;
        this.placed = placed;
    }

    @Override
    public String speaker() {
        return "registry";
    }

    @Override
    public void on(Heard fact) {
        switch (fact.type()) {
            case "vn.ocop.registry.producer-registered.v1", "vn.ocop.registry.producer-changed.v1" ->
                projections.apply(fact.as(ProducerHeard.class), fact.sequence());
            case "vn.ocop.registry.product-registered.v1", "vn.ocop.registry.product-changed.v1" ->
                product(fact.as(ProductHeard.class), fact.sequence());
            case "vn.ocop.registry.recognition-granted.v1" ->
                projections.apply(fact.as(RecognitionHeard.class), null, fact.sequence());
            case "vn.ocop.registry.recognition-ended.v1" -> {
                var ended = fact.as(RecognitionEndedHeard.class);
                projections.apply(ended.recognition(), ended.reason(), fact.sequence());
            }
            case "vn.ocop.registry.place-changed.v1" ->
                hearChange.hear(fact.as(PlaceHeard.class).change(fact.sequence()));
            default -> {} // a fact for somebody else
        }
    }

    private void product(ProductHeard product, long sequence) {
        if (projections.apply(product, sequence) && product.communeId() != null) {
            placed.fire(new ProductPlaced(product.productId(), product.communeId(), product.communeCode()));
        }
    }
}
