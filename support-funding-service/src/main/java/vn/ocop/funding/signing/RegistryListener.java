package vn.ocop.funding.signing;

import jakarta.enterprise.context.ApplicationScoped;
import vn.ocop.chassis.handover.HandOvers;
import vn.ocop.chassis.handover.HearChange;
import vn.ocop.chassis.hearing.FactListener;
import vn.ocop.chassis.hearing.Heard;
import vn.ocop.chassis.succession.ChangeTold;
import vn.ocop.funding.archive.PaidBefore;
import vn.ocop.funding.entitlement.Catalogue;
import vn.ocop.funding.entitlement.Heeded;
import vn.ocop.funding.entitlement.RecognitionHeard;
import vn.ocop.funding.entitlement.Recognitions;
import vn.ocop.funding.handover.PayoutsOfMerged;

/** What the registry says here: copies are kept, and a decision drafts its reward. No fact ever pays money. */
@ApplicationScoped
class RegistryListener implements FactListener {

    private final Catalogue catalogue;
    private final PaidBefore paidBefore;
    private final Recognitions recognitions;
    private final OpenPayout openPayout;
    private final HearChange hearChange;
    private final HandOvers handOvers;
    private final PayoutsOfMerged payoutsOfMerged;

    RegistryListener(
            Catalogue catalogue,
            PaidBefore paidBefore,
            Recognitions recognitions,
            OpenPayout openPayout,
            HearChange hearChange,
            HandOvers handOvers,
            PayoutsOfMerged payoutsOfMerged) {
        this.catalogue = catalogue;
        this.paidBefore = paidBefore;
        this.recognitions = recognitions;
        this.openPayout = openPayout;
        this.hearChange = hearChange;
        this.handOvers = handOvers;
        this.payoutsOfMerged = payoutsOfMerged;
    }

    @Override
    public String speaker() {
        return "registry";
    }

    @Override
    public void on(Heard fact) {
        switch (fact.type()) {
            case "vn.ocop.registry.producer-registered.v1", "vn.ocop.registry.producer-changed.v1" ->
                producer(fact.as(Heeded.Producer.class), fact.sequence());
            case "vn.ocop.registry.product-registered.v1", "vn.ocop.registry.product-changed.v1" ->
                product(fact.as(Heeded.Product.class), fact.sequence());
            case "vn.ocop.registry.recognition-granted.v1" -> {
                var granted = fact.as(RecognitionHeard.class);
                recognitions.keep(granted, fact.sequence());
                openPayout.draftReward(granted);
            }
            case "vn.ocop.registry.recognition-ended.v1" ->
                recognitions.keep(fact.as(RecognitionHeard.class), fact.sequence());
            case "vn.ocop.registry.place-changed.v1" ->
                hearChange.hear(fact.as(ChangeTold.class).change(fact.sequence()));
            default -> {
                // a fact for somebody else
            }
        }
    }

    private void producer(Heeded.Producer producer, long sequence) {
        if (catalogue.keep(producer, sequence) && producer.mergedInto() != null) {
            payoutsOfMerged.producer(producer.producerId(), producer.mergedInto());
        }
    }

    /** A payout may be drafted before its product is known, and an act may have moved the commune meanwhile. */
    private void product(Heeded.Product product, long sequence) {
        var wasKnown = catalogue.provinceOf(product.productId()).isPresent();
        var isNewer = catalogue.keep(product, sequence);
        paidBefore.known(product.productId(), product.provinceCode(), product.codes());
        if (isNewer && product.mergedInto() != null) {
            paidBefore.merged(product.productId(), product.mergedInto());
            payoutsOfMerged.product(product.productId(), product.mergedInto());
        }
        if (!isNewer || product.communeId() == null) {
            return;
        }
        if (!wasKnown) {
            hearChange.foundLate(product.communeId());
        }
        handOvers.assigned(product.productId(), product.communeId(), product.communeCode());
    }
}
