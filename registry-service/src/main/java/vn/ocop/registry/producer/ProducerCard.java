package vn.ocop.registry.producer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.ocop.chassis.access.Caller;
import vn.ocop.registry.person.ContactView;
import vn.ocop.registry.person.Safe;

/** The single record: officers and the producer itself see that there is a contact, masked; nobody else. */
@ApplicationScoped
public class ProducerCard {

    private static final Set<String> WORK_WITH_IT =
            Set.of("commune-officer", "province-officer", "province-approver", "producer");

    private final Safe safe;
    private final Caller caller;

    ProducerCard(Safe safe, Caller caller) {
        this.safe = safe;
        this.caller = caller;
    }

    /** The caller's reach was checked before. */
    public ProducerView of(Producer producer) {
        var view = producer.view();
        return WORK_WITH_IT.stream().anyMatch(caller::has)
                ? view.with(ContactView.of(safe.open(producer.id(), producer.contact())))
                : view;
    }
}
