package vn.ocop.registry.producer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.ocop.chassis.outbox.Outbox;
import vn.ocop.registry.history.Changes;
import vn.ocop.registry.place.Place;

/** Producers as an office's register brings them: found in their commune, or registered anew. */
@ApplicationScoped
public class SheetProducers {

    private final Producers producers;
    private final Outbox outbox;
    private final Changes changes;

    SheetProducers(Producers producers, Outbox outbox, Changes changes) {
        this.producers = producers;
        this.outbox = outbox;
        this.changes = changes;
    }

    /** All producers of these communes, and these wherever they are; the earliest first. */
    public List<Producer> of(Collection<String> communeCodes, Collection<UUID> ids) {
        return producers.list("communeCode in ?1 or id in ?2 order by registeredAt, id", communeCodes, ids);
    }

    /** Gives back to a producer what a register says of it; false when nothing is new, or not possible. */
    public boolean putBack(Producer producer, Producer.Particulars said, String uploadedBy) {
        var becomesAssociation = said.kind() == ProducerKind.ASSOCIATION && producer.kind() != ProducerKind.ASSOCIATION;
        if ((becomesAssociation && producers.offersMoreThanTourism(producer.id()))
                || !producer.change(said, changes.by(uploadedBy, "imported", null))) {
            return false;
        }
        producers.flush();
        outbox.say(ProducerFact.changed(producer));
        return true;
    }

    /** To be told with {@link #say} once it is stored. */
    public Producer register(String name, ProducerKind kind, Place commune, String uploadedBy) {
        var producer = new Producer(
                new Producer.Particulars(name, kind, commune), null, changes.by(uploadedBy, "imported", null));
        producers.persist(producer);
        return producer;
    }

    public void say(Collection<Producer> registered) {
        producers.flush();
        registered.forEach(producer -> outbox.say(ProducerFact.registered(producer)));
    }
}
