package vn.ocop.assessment.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import vn.ocop.chassis.inbox.FactListener;
import vn.ocop.chassis.inbox.Heard;

/** What the registry says about producers, products and recognitions goes into the catalogue. */
@ApplicationScoped
class RegistryListener implements FactListener {

    private final Projections projections;

    RegistryListener(Projections projections) {
        this.projections = projections;
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
                projections.apply(fact.as(ProductHeard.class), fact.sequence());
            case "vn.ocop.registry.recognition-granted.v1" ->
                projections.apply(fact.as(RecognitionHeard.class), null, fact.sequence());
            case "vn.ocop.registry.recognition-ended.v1" -> {
                var ended = fact.as(RecognitionEndedHeard.class);
                projections.apply(ended.recognition(), ended.reason(), fact.sequence());
            }
            default -> {} // a fact for somebody else
        }
    }
}
