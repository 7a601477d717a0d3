package vn.ocop.registry.producer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import vn.ocop.chassis.outbox.Fact;

/** A producer was registered or has changed: who may file, be paid, exhibit. */
record ProducerFact(
        @JsonIgnore String type,
        @JsonIgnore long sequence,
        UUID producerId,
        String name,
        ProducerKind kind,
        String provinceCode,
        String communeCode,
        UUID communeId)
        implements Fact {

    static ProducerFact registered(Producer producer) {
        return of("vn.ocop.registry.producer-registered.v1", producer);
    }

    static ProducerFact changed(Producer producer) {
        return of("vn.ocop.registry.producer-changed.v1", producer);
    }

    private static ProducerFact of(String type, Producer producer) {
        return new ProducerFact(
                type,
                producer.version() + 1,
                producer.id(),
                producer.name(),
                producer.kind(),
                producer.provinceCode(),
                producer.communeCode(),
                producer.communeId());
    }

    @Override
    public UUID subject() {
        return producerId;
    }
}
