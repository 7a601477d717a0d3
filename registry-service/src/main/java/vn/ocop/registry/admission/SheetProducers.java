package vn.ocop.registry.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.ocop.chassis.outbox.Outbox;
import vn.ocop.registry.history.Changes;
import vn.ocop.registry.place.Place;
import vn.ocop.registry.producer.KindRules;
import vn.ocop.registry.producer.Producer;
import vn.ocop.registry.producer.ProducerFact;
import vn.ocop.registry.producer.ProducerKind;
import vn.ocop.registry.producer.Producers;

/** Producers as an office's register brings them: found in their commune, or registered anew. */
@ApplicationScoped
public class SheetProducers {

    private final Producers producers;
    private final ProducerCodes codes;
    private final KindRules kinds;
    private final Outbox outbox;
    private final Changes changes;

    SheetProducers(Producers producers, ProducerCodes codes, KindRules kinds, Outbox outbox, Changes changes) {
        this.producers = producers;
        this.codes = codes;
        this.kinds = kinds;
        this.outbox = outbox;
        this.changes = changes;
    }

    /** All producers of these communes, the earliest first; merged ones too, as offices go on writing their names. */
    public List<Producer> of(Collection<String> communeCodes) {
        return producers.of(communeCodes);
    }

    /** These, wherever they are. */
    public List<Producer> byId(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : producers.list("id in ?1 order by id", ids);
    }

    /** What a producer lives on as, itself when it was not merged; it stays so until the transaction ends. */
    public Producer lasting(Producer known) {
        return producers.lasting(known);
    }

    /** Gives back to a producer what a register says of it; false when nothing is new, or not possible. */
    public boolean putBack(Producer producer, Producer.Particulars said, String uploadedBy) {
        if (kinds.against(producer, said.kind()).isPresent()
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
                codes.next(commune.provinceCode()),
                new Producer.Particulars(name, kind, commune),
                changes.by(uploadedBy, "imported", null));
        producers.persist(producer);
        return producer;
    }

    public void say(Collection<Producer> registered) {
        producers.flush();
        outbox.sayAll(registered.stream().map(ProducerFact::registered).toList());
    }
}
