package vn.ocop.registry.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.registry.history.Changes;
import vn.ocop.registry.person.Contact;
import vn.ocop.registry.person.Readings;
import vn.ocop.registry.person.Safe;
import vn.ocop.registry.producer.KindRules;
import vn.ocop.registry.producer.Producer;
import vn.ocop.registry.producer.Producers;

/** Keeps, shows and erases what a producer says of the person behind it. No value of it comes into the audit chain. */
@ApplicationScoped
class KeepContact {

    private final Producers producers;
    private final Safe safe;
    private final Readings readings;
    private final Changes changes;
    private final Audit audit;
    private final EntityManager database;

    KeepContact(
            Producers producers, Safe safe, Readings readings, Changes changes, Audit audit, EntityManager database) {
        this.producers = producers;
        this.safe = safe;
        this.readings = readings;
        this.changes = changes;
        this.audit = audit;
        this.database = database;
    }

    /** Which fields there are. */
    private record Trail(Set<String> fields) {
        static Trail of(Contact contact) {
            return new Trail(contact.fields().keySet());
        }
    }

    @Transactional
    Producer change(UUID id, Contact asked, IfMatch ifMatch) {
        var producer = held(id, ifMatch);
        KindRules.check(producer.kind(), asked, "/citizenNumber");
        var before = safe.open(id, producer.contact());
        if (!asked.equals(before)) {
            producer.reach(safe.seal(id, asked), changes.mine("contact-changed", null));
            producers.flush();
            audit.write("producer-contact-changed", Producer.TYPE, id, Trail.of(before), Trail.of(asked));
        }
        return producer;
    }

    /** Also of those that were merged into it: it is one person's data. */
    @Transactional
    Producer erase(UUID id, String reason, IfMatch ifMatch) {
        var producer = held(id, ifMatch);
        for (var one : withMerged(id)) {
            safe.forget(one);
            producers.findById(one).reach(null, changes.mine("contact-erased", reason));
            audit.write("producer-contact-erased", Producer.TYPE, one, null, new Trail(Set.of()), reason);
        }
        producers.flush();
        return producer;
    }

    /** The whole contact, for one reading of one person. */
    @Transactional
    ProducerIdentity read(UUID id, String reason) {
        var producer = producers.here(id);
        readings.note(Producer.TYPE, id, reason);
        return new ProducerIdentity(id, producer.code(), safe.open(id, producer.contact()));
    }

    private Producer held(UUID id, IfMatch ifMatch) {
        producers.hold(id);
        var producer = producers.writable(id);
        ifMatch.require(producer.version());
        return producer;
    }

    private List<UUID> withMerged(UUID id) {
        return database.unwrap(Session.class)
                .createNativeQuery("""
                        with recursive one(id) as (
                            select cast(:id as uuid)
                            union
                            select p.id from producer p join one on p.merged_into = one.id)
                        select id from one order by id""", UUID.class)
                .setParameter("id", id)
                .getResultList();
    }
}
