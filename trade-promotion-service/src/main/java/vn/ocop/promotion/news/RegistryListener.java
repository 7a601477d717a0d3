package vn.ocop.promotion.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import vn.ocop.chassis.handover.HandOvers;
import vn.ocop.chassis.handover.HearChange;
import vn.ocop.chassis.hearing.FactListener;
import vn.ocop.chassis.hearing.Heard;
import vn.ocop.chassis.succession.ChangeTold;
import vn.ocop.promotion.exhibitor.Recognition;
import vn.ocop.promotion.news.RecordMerged.What;

/** Keeps our copy of who makes what and what the state has recognised, so that nobody calls the registry. */
@ApplicationScoped
class RegistryListener implements FactListener {

    private final Told told;
    private final Event<RecognitionEnded> ended;
    private final Event<RecordMerged> merged;
    private final HearChange hearChange;
    private final HandOvers handOvers;

    RegistryListener(
            Told told,
            Event<RecognitionEnded> ended,
            Event<RecordMerged> merged,
            HearChange hearChange,
            HandOvers handOvers) {
        this.told = told;
        this.ended = ended;
        this.merged = merged;
        this.hearChange = hearChange;
        this.handOvers = handOvers;
    }

    @Override
    public String speaker() {
        return "registry";
    }

    @Override
    public void on(Heard fact) {
        switch (fact.type()) {
            case "vn.ocop.registry.producer-registered.v1", "vn.ocop.registry.producer-changed.v1" ->
                producer(fact.as(ProducerTold.class), fact.sequence());
            case "vn.ocop.registry.product-registered.v1", "vn.ocop.registry.product-changed.v1" ->
                product(fact.as(ProductTold.class), fact.sequence());
            case "vn.ocop.registry.recognition-granted.v1" ->
                told.recognition(fact.as(RecognitionTold.class), fact.sequence());
            case "vn.ocop.registry.recognition-ended.v1" -> end(fact.as(RecognitionTold.class), fact.sequence());
            case "vn.ocop.registry.place-changed.v1" ->
                hearChange.hear(fact.as(ChangeTold.class).change(fact.sequence()));
            default -> {} // a fact for somebody else
        }
    }

    /** A stand may be applied for before its producer is known, and an act may have moved the commune meanwhile. */
    private void producer(ProducerTold producer, long sequence) {
        var wasKnown = told.knows(producer.producerId());
        if (!told.producer(producer, sequence)) {
            return;
        }
        if (producer.mergedInto() != null) {
            told.merged(producer.producerId(), producer.mergedInto());
            merged.fire(new RecordMerged(What.PRODUCER, producer.producerId(), producer.mergedInto()));
        }
        if (producer.communeId() == null) {
            return;
        }
        if (!wasKnown) {
            hearChange.foundLate(producer.communeId());
        }
        handOvers.assigned(producer.producerId(), producer.communeId(), producer.communeCode());
    }

    private void product(ProductTold product, long sequence) {
        if (told.product(product, sequence) && product.mergedInto() != null) {
            merged.fire(new RecordMerged(What.PRODUCT, product.productId(), product.mergedInto()));
        }
    }

    /** The end itself is stored first: whoever asks in this transaction sees the product without it. */
    private void end(RecognitionTold recognition, long sequence) {
        if (told.recognition(recognition, sequence)) {
            ended.fire(new RecognitionEnded(
                    recognition.productId(),
                    recognition.reason() == Recognition.End.SUPERSEDED,
                    recognition.endedOn()));
        }
    }
}
