package vn.ocop.registry.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.outbox.Outbox;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.registry.Reach;
import vn.ocop.registry.edited.Author;
import vn.ocop.registry.edited.EditedFields;
import vn.ocop.registry.history.Changes;
import vn.ocop.registry.person.Contact;
import vn.ocop.registry.person.Safe;
import vn.ocop.registry.place.Place;
import vn.ocop.registry.place.Places;
import vn.ocop.registry.producer.KindRules;
import vn.ocop.registry.producer.Producer;
import vn.ocop.registry.producer.ProducerFact;
import vn.ocop.registry.producer.ProducerKind;
import vn.ocop.registry.producer.Producers;

/** Takes a producer into the registry and keeps it right. */
@ApplicationScoped
class RegisterProducer {

    private final Producers producers;
    private final ProducerCodes codes;
    private final Lookalikes lookalikes;
    private final KindRules kinds;
    private final Safe safe;
    private final Places places;
    private final Reach reach;
    private final Audit audit;
    private final Outbox outbox;
    private final Changes changes;
    private final EditedFields edited;

    RegisterProducer(
            Producers producers,
            ProducerCodes codes,
            Lookalikes lookalikes,
            KindRules kinds,
            Safe safe,
            Places places,
            Reach reach,
            Audit audit,
            Outbox outbox,
            Changes changes,
            EditedFields edited) {
        this.producers = producers;
        this.codes = codes;
        this.lookalikes = lookalikes;
        this.kinds = kinds;
        this.safe = safe;
        this.places = places;
        this.reach = reach;
        this.audit = audit;
        this.outbox = outbox;
        this.changes = changes;
        this.edited = edited;
    }

    @Transactional
    Producer register(ProducerResource.ProducerCreate asked) {
        var commune = reachable(asked.communeCode());
        var contact = asked.contact() == null ? Contact.NONE : asked.contact();
        KindRules.check(asked.kind(), contact, "/contact/citizenNumber");
        lookalikes.queue(asked.name());
        if (asked.duplicateReason() == null) {
            lookalikes
                    .of(new Lookalikes.Newcomer(asked.name(), commune, null, contact))
                    .refuse(Producers.PATH);
        }
        var producer = new Producer(
                        codes.next(commune.provinceCode()),
                        new Producer.Particulars(asked.name(), asked.kind(), commune),
                        changes.mine("registered", asked.duplicateReason()))
                .although(asked.duplicateReason());
        producer.reachableBy(safe.seal(producer.id(), contact));
        producers.persistAndFlush(producer);
        outbox.say(ProducerFact.registered(producer));
        audit.write("producer-registered", Producer.TYPE, producer.id(), null, state(producer));
        return producer;
    }

    @Transactional
    Producer change(UUID id, ProducerResource.ProducerChange asked, IfMatch ifMatch) {
        ifMatch.require(held(id).version());
        return change(id, asked, edited.mine(null));
    }

    private Producer held(UUID id) {
        producers.hold(id);
        return producers.writable(id);
    }

    /** The same for whoever stands behind it. */
    @Transactional
    Producer change(UUID id, ProducerResource.ProducerChange asked, Author author) {
        var producer = held(id);
        kinds.against(producer, asked.kind()).ifPresent(reason -> {
            throw reason.at("/kind");
        });
        var before = state(producer);
        var was = producer.view();
        var commune = asked.communeCode().equals(producer.communeCode())
                ? places.today(asked.communeCode(), "/communeCode")
                : reachable(asked.communeCode());
        if (producer.change(
                new Producer.Particulars(asked.name(), asked.kind(), commune),
                changes.mine(author.action(), author.reason()))) {
            producers.flush();
            outbox.say(ProducerFact.changed(producer));
            edited.note(Producer.TYPE, id, was, producer.view(), author.role());
            audit.write("producer-changed", Producer.TYPE, id, before, state(producer));
        }
        return producer;
    }

    private Place reachable(String communeCode) {
        var commune = places.today(communeCode, "/communeCode");
        if (!reach.covers(commune.provinceCode(), commune.code())) {
            throw CommonReason.NOT_FOUND.at("/communeCode");
        }
        return commune;
    }

    /** A household is called after a person, so the chain keeps only a fingerprint of the name. */
    record State(String code, ProducerKind kind, String communeCode, UUID nameFingerprint, String duplicateReason) {}

    static State state(Producer producer) {
        var view = producer.view();
        var fingerprint = UUID.nameUUIDFromBytes(view.name().getBytes(StandardCharsets.UTF_8));
        return new State(view.code(), view.kind(), view.communeCode(), fingerprint, view.duplicateReason());
    }
}
