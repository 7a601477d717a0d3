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

    /**
     * True for a fact after which its subject is no longer there at all (merged into another, registered by mistake), so
     * that a copy drops it. A thing that has only come to an end is still there, in another state: then false, as for
     * most facts. It travels as the CloudEvents extension {@code ce_tombstone} and shows in the change feed as {@code removed}.
     */
    default boolean tombstone() {
        return false;
    }
}
