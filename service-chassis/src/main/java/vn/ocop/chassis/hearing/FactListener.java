package vn.ocop.chassis.hearing;

/**
 * What a service does with the facts of one speaker; an application-scoped bean. The inbox calls it once per fact id,
 * in a transaction of its own that also remembers the id; whatever it throws undoes both. {@link Unacceptable} and
 * refusals send the fact to the dead letters; failures of the database are tried again for ever. A listener applies a
 * fact only when its sequence is greater than the stored one, and never calls another service.
 */
public interface FactListener {

    /** The speaker, as in the topic name: {@code stock} for {@code <prefix>stock.events}. */
    String speaker();

    /** Facts this listener does not know are for somebody else: it returns. */
    void on(Heard fact);
}
