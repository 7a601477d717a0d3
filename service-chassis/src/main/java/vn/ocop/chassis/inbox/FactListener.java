package vn.ocop.chassis.inbox;

/**
 * What a service does with the facts of one speaker. The inbox calls it once per fact id, in a transaction of its own
 * that also remembers the id; whatever it throws undoes both. It never calls another service.
 */
public interface FactListener {

    /** The speaker, as in the topic name: {@code stock} for {@code <prefix>.stock.events}. */
    String speaker();

    /** Facts this listener does not know are for somebody else: it returns. */
    void on(Heard fact);
}
