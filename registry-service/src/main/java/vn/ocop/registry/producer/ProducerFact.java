package vn.ocop.registry.producer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import vn.ocop.chassis.outbox.Fact;

/**
 * A producer was registered or has changed: who may file, be paid, exhibit. Nothing of its contact is in it.
 *
 * @param mergedInto only with state {@code MERGED}: the producer that whoever holds a copy should turn to
 */
public record ProducerFact(
        @JsonIgnore String type,
        @JsonIgnore long sequence,
        UUID producerId,
        String code,
        String name,
        ProducerKind kind,
        String provinceCode,
        String communeCode,
        UUID communeId,
        ProducerState state,
        UUID mergedInto)
        implements Fact {

    public static ProducerFact registered(Producer producer) {
        return of("vn.ocop.registry.producer-registered.v1", producer);
    }

    public static ProducerFact changed(Producer producer) {
        return of("vn.ocop.registry.producer-changed.v1", producer);
    }

    private static ProducerFact of(String type, Producer producer) {
        return new ProducerFact(
                type,
                producer.version() + 1,
                producer.id(),
                producer.code(),
                producer.name(),
                producer.kind(),
                producer.provinceCode(),
                producer.communeCode(),
                producer.communeId(),
                producer.state(),
                producer.mergedInto());
    }

    @Override
    public UUID subject() {
        return producerId;
    }

    /** A merged producer is no longer there for whoever keeps a copy; its products come as those of the survivor. */
    @Override
    public boolean tombstone() {
        return state == ProducerState.MERGED;
    }
}
