package vn.ocop.assessment.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import vn.ocop.assessment.catalogue.RecordMerged.What;
import vn.ocop.chassis.handover.HearChange;
import vn.ocop.chassis.hearing.FactListener;
import vn.ocop.chassis.hearing.Heard;
import vn.ocop.chassis.succession.ChangeTold;

/** What the registry says about producers, products and recognitions goes into the catalogue; communes are followed. */
@ApplicationScoped
class RegistryListener implements FactListener {

    private final Projections projections;

    private final HearChange hearChange;
    private final Event<ProductPlaced> placed;
    private final Event<RecordMerged> merged;

    RegistryListener(
            Projections projections, HearChange hearChange, Event<ProductPlaced> placed, Event<RecordMerged> merged) {
        this.projections = projections;
        this.hearChange = hearChange;
        this.placed = placed;
        this.merged = merged;
    }

    @Override
    public String speaker() {
        return "registry";
    }

    @Override
    public void on(Heard fact) {
        switch (fact.type()) {
            case "vn.ocop.registry.producer-registered.v1", "vn.ocop.registry.producer-changed.v1" ->
                producer(fact.as(ProducerHeard.class), fact.sequence());
            case "vn.ocop.registry.product-registered.v1", "vn.ocop.registry.product-changed.v1" ->
                product(fact.as(ProductHeard.class), fact.sequence());
            case "vn.ocop.registry.recognition-granted.v1" ->
                projections.apply(fact.as(RecognitionHeard.class), null, fact.sequence());
            case "vn.ocop.registry.recognition-ended.v1" -> {
                var ended = fact.as(RecognitionEndedHeard.class);
                projections.apply(ended.recognition(), ended.reason(), fact.sequence());
            }
            case "vn.ocop.registry.place-changed.v1" ->
                hearChange.hear(fact.as(ChangeTold.class).change(fact.sequence()));
            default -> {} // a fact for somebody else
        }
    }

    private void producer(ProducerHeard producer, long sequence) {
        if (projections.apply(producer, sequence) && producer.mergedInto() != null) {
            merged.fire(new RecordMerged(What.PRODUCER, producer.producerId(), producer.mergedInto()));
        }
    }

    private void product(ProductHeard product, long sequence) {
        if (!projections.apply(product, sequence)) {
            return;
        }
        if (product.mergedInto() != null) {
            merged.fire(new RecordMerged(What.PRODUCT, product.productId(), product.mergedInto()));
        } else if (product.communeId() != null) {
            placed.fire(new ProductPlaced(product.productId(), product.communeId(), product.communeCode()));
        }
    }
}
