package vn.ocop.chassis.outbox;

import java.util.Collection;
import java.util.Map;

/** Where facts go: a row in the transaction of the change; the relay sends it after the commit. */
public interface Outbox {

    /** To the service's own topic. Must be called inside a transaction. */
    void say(Fact fact);

    /**
     * Many at once, as an import does, in this order. What they tell of must be flushed already. The relay is not woken
     * for them; it looks by itself within a second.
     */
    void sayAll(Collection<? extends Fact> facts);

    /** To a named topic, for what is no fact of the trade (audit anchors). */
    void sayTo(String topic, Fact fact);

    /** Passes a record on as it was heard, for instance to the dead letters; headers are kept. */
    void pass(String topic, String key, Map<String, String> headers, String body);
}
