package vn.ocop.promotion.exhibitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import vn.ocop.chassis.inbox.FactListener;
import vn.ocop.chassis.inbox.Heard;

/** Keeps our copy of who makes what and what the state has recognised, so that nobody calls the registry. */
@ApplicationScoped
class RegistryListener implements FactListener {

    private final Told told;
    private final Event<RecognitionEnded> ended;

    RegistryListener(Told told, Event<RecognitionEnded> ended) {
        this.told = told;
        this.ended = ended;
    }

    @Override
    public String speaker() {
        return "registry";
    }

    @Override
    public void on(Heard fact) {
        switch (fact.type()) {
            case "vn.ocop.registry.producer-registered.v1", "vn.ocop.registry.producer-changed.v1" ->
                told.producer(fact.as(ProducerTold.class), fact.sequence());
            case "vn.ocop.registry.product-registered.v1", "vn.ocop.registry.product-changed.v1" ->
                told.product(fact.as(ProductTold.class), fact.sequence());
            case "vn.ocop.registry.recognition-granted.v1" ->
                told.recognition(fact.as(RecognitionTold.class), fact.sequence());
            case "vn.ocop.registry.recognition-ended.v1" -> end(fact.as(RecognitionTold.class), fact.sequence());
            default -> {} // a fact for somebody else
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
