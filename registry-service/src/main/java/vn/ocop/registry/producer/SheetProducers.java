package vn.ocop.registry.producer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import vn.ocop.chassis.outbox.Outbox;
import vn.ocop.registry.history.Changes;
import vn.ocop.registry.place.Place;

/** Producers as an office's register brings them: found in their commune, or registered anew. */
@ApplicationScoped
public class SheetProducers {

    private final Producers producers;
    private final ProducerCodes codes;
    private final Outbox outbox;
    private final Changes changes;

    SheetProducers(Producers producers, ProducerCodes codes, Outbox outbox, Changes changes) {
        this.producers = producers;
        this.codes = codes;
        this.outbox = outbox;
        this.changes = changes;
    }

    /** All producers of these communes, the earliest first; merged ones too, as offices go on writing their names. */
    public List<Producer> of(Collection<String> communeCodes) {
        return producers.of(communeCodes);
    }

    /** What a producer lives on as, itself when it was not merged; it stays so until the transaction ends. */
    public Producer lasting(Producer known) {
        return producers.lasting(known);
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
