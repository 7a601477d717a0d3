package vn.ocop.chassis.outbox;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/**
 * Something that has happened and that others may want to know: a flat record in the past tense with the full public
 * state of its subject. It is said in the transaction of the change, or not at all.
 */
public interface Fact {

    /** Versioned wire name, for instance {@code vn.example.stock.item-counted.v1}. */
    @JsonIgnore
    String type();

    /** Id of the thing it is about; the Kafka record key, so facts of one thing keep their order. */
    @JsonIgnore
    UUID subject();

    /** The thing's version after the change; listeners ignore a fact that is not newer than what they hold. */
    @JsonIgnore
    long sequence();
}
