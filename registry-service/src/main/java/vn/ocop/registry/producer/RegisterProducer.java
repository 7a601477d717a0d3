package vn.ocop.registry.producer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.outbox.Outbox;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.registry.Reach;
import vn.ocop.registry.RegistryReason;
import vn.ocop.registry.edited.Author;
import vn.ocop.registry.edited.EditedFields;
import vn.ocop.registry.history.Changes;
import vn.ocop.registry.place.Place;
import vn.ocop.registry.place.Places;

/** Takes a producer into the registry and keeps it right. */
@ApplicationScoped
class RegisterProducer {

    private final Producers producers;
    private final Places places;
    private final Reach reach;
    private final Audit audit;
    private final Outbox outbox;
    private final Changes changes;
    private final EditedFields edited;

    RegisterProducer(
            Producers producers,
            Places places,
            Reach reach,
            Audit audit,
            Outbox outbox,
            Changes changes,
            EditedFields edited) {
        this.producers = producers;
        this.places = places;
        this.reach = reach;
        this.audit = audit;
        this.outbox = outbox;
        this.changes = changes;
        this.edited = edited;
    }

    @Transactional
    Producer register(ProducerResource.ProducerCreate asked) {
        var producer = new Producer(
                new Producer.Particulars(asked.name(), asked.kind(), reachable(asked.communeCode())),
                asked.duplicateReason(),
                changes.mine("registered", asked.duplicateReason()));
        if (asked.duplicateReason() == null) {
            producers.like(producer).ifPresent(twin -> {
                throw RegistryReason.LIKELY_DUPLICATE.at("/name", twin.name(), twin.id());
            });
        }
        producers.persistAndFlush(producer);
        outbox.say(ProducerFact.registered(producer));
        audit.write("producer-registered", "producer", producer.id(), null, state(producer));
        return producer;
    }

    @Transactional
    Producer change(UUID id, ProducerResource.ProducerChange asked, IfMatch ifMatch) {
        ifMatch.require(producers.get(id).version());
        return change(id, asked, edited.mine(null));
    }

    /** The same for whoever stands behind it. */
    @Transactional
    Producer change(UUID id, ProducerResource.ProducerChange asked, Author author) {
        var producer = producers.writable(id);
        if (asked.kind() == ProducerKind.ASSOCIATION && producers.offersMoreThanTourism(id)) {
            throw RegistryReason.ASSOCIATION_ONLY_FOR_TOURISM.at("/kind");
        }
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
            edited.note("producer", id, was, producer.view(), author.role());
            audit.write("producer-changed", "producer", id, before, state(producer));
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
    private record State(ProducerKind kind, String communeCode, UUID nameFingerprint, String duplicateReason) {}

    private static State state(Producer producer) {
        var view = producer.view();
        var fingerprint = UUID.nameUUIDFromBytes(view.name().getBytes(StandardCharsets.UTF_8));
        return new State(view.kind(), view.communeCode(), fingerprint, view.duplicateReason());
    }
}
