package vn.ocop.registry.merger;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.outbox.Outbox;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.chassis.problem.Refused;
import vn.ocop.registry.RegistryReason;
import vn.ocop.registry.history.Changes;
import vn.ocop.registry.history.LastChange;
import vn.ocop.registry.identity.Identifiers;
import vn.ocop.registry.person.Safe;
import vn.ocop.registry.producer.KindRules;
import vn.ocop.registry.producer.Producer;
import vn.ocop.registry.producer.ProducerFact;
import vn.ocop.registry.producer.Producers;

/** Makes two producers one (R8): the duplicate lives on as the survivor, and its things with it. */
@ApplicationScoped
class MergeProducers {

    private final Producers producers;
    private final KindRules kinds;
    private final Identifiers identifiers;
    private final Safe safe;
    private final List<MergeFollower> followers;
    private final Changes changes;
    private final Audit audit;
    private final Outbox outbox;

    MergeProducers(
            Producers producers,
            KindRules kinds,
            Identifiers identifiers,
            Safe safe,
            @All List<MergeFollower> followers,
            Changes changes,
            Audit audit,
            Outbox outbox) {
        this.producers = producers;
        this.kinds = kinds;
        this.identifiers = identifiers;
        this.safe = safe;
        this.followers = followers;
        this.changes = changes;
        this.audit = audit;
        this.outbox = outbox;
    }

    /**
     * Both are locked in one order first, so that of two merges the other way round the second is refused. What was merged
     * into the duplicate before now lives on as the survivor too, so nobody is sent on twice.
     *
     * @return the survivor
     */
    @Transactional
    Producer merge(UUID id, UUID survivorId, String reason, IfMatch ifMatch) {
        if (id.equals(survivorId)) {
            throw RegistryReason.MERGE_WITH_ITSELF.at("/survivorId");
        }
        producers.hold(id, survivorId);
        var merged = producers.writable(id);
        ifMatch.require(merged.version());
        var survivor = survivor(survivorId);
        kinds.againstMerge(merged, survivor.kind()).ifPresent(against -> {
            throw against.at("/survivorId");
        });
        var by = changes.mine("merged", reason);
        var before = producers.list("mergedInto = ?1 order by id", id);
        merged.mergeInto(survivorId, by);
        before.forEach(one -> one.mergeInto(survivorId, by));
        producers.flush();
        takeOver(survivor, merged, by);
        identifiers.move(Producer.TYPE, id, survivorId, reason);
        followers.forEach(follower -> follower.producerMerged(id, survivorId, by));
        before.forEach(one -> outbox.say(ProducerFact.changed(one)));
        outbox.say(ProducerFact.changed(merged));
        outbox.say(ProducerFact.changed(survivor));
        audit.write("producer-merged", Producer.TYPE, id, new Trail(null), new Trail(survivorId), reason);
        audit.write("producer-took-over", Producer.TYPE, survivorId, new Trail(null), new Trail(id), reason);
        return survivor;
    }

    private Producer survivor(UUID id) {
        try {
            return producers.writable(id);
        } catch (Refused refused) {
            throw refused.at("/survivorId");
        }
    }

    /** What the survivor's contact lacks comes from the merged one; that one's is seen under its own history only. */
    private void takeOver(Producer survivor, Producer merged, LastChange by) {
        var own = safe.open(survivor.id(), survivor.contact());
        var more = safe.open(merged.id(), merged.contact());
        var all = own.filledFrom(survivor.kind().isOwnedByOnePerson() ? more : more.withoutCitizenNumber());
        if (all.equals(own)) {
            survivor.takeOver(by);
        } else {
            survivor.reach(safe.seal(survivor.id(), all), by);
        }
        producers.flush();
    }

    private record Trail(UUID other) {}
}
