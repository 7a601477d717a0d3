package vn.ocop.registry.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.outbox.Outbox;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.page.Slice;
import vn.ocop.registry.Reach;
import vn.ocop.registry.assignment.Placed;
import vn.ocop.registry.assignment.PlacedKind;
import vn.ocop.registry.assignment.Placing;
import vn.ocop.registry.history.Changes;
import vn.ocop.registry.place.Place;
import vn.ocop.registry.producer.Producer;
import vn.ocop.registry.producer.ProducerFact;
import vn.ocop.registry.producer.ProducerState;
import vn.ocop.registry.producer.Producers;

/** Producers, with the papers of their own, for those who say where they lie after a split. */
@ApplicationScoped
class PlacedProducers implements Placing {

    private final Producers producers;
    private final Lists lists;
    private final Reach reach;
    private final Audit audit;
    private final Outbox outbox;
    private final Changes changes;

    PlacedProducers(Producers producers, Lists lists, Reach reach, Audit audit, Outbox outbox, Changes changes) {
        this.producers = producers;
        this.lists = lists;
        this.reach = reach;
        this.audit = audit;
        this.outbox = outbox;
        this.changes = changes;
    }

    @Override
    public PlacedKind kind() {
        return PlacedKind.PRODUCER;
    }

    @Override
    public Placed get(UUID id) {
        return placed(producers.get(id));
    }

    private static Placed placed(Producer thing) {
        return new Placed(PlacedKind.PRODUCER, thing.id(), thing.name(), thing.communeId(), thing.communeCode());
    }

    @Override
    public Slice<Placed> lying(Collection<UUID> units, PageRequest page) {
        var filter = reach.limit(new Filter().in("communeId", units).eq("state", ProducerState.ACTIVE), "id");
        return lists.slice(Producer.class, filter, Order.asc("registeredAt", Instant.class), page)
                .map(PlacedProducers::placed);
    }

    @Override
    public void assign(UUID id, Place to, String reason) {
        var producer = producers.owner(id);
        var before = RegisterProducer.state(producer);
        producer.change(
                new Producer.Particulars(producer.name(), producer.kind(), to), changes.mine("assigned", reason));
        producers.flush();
        goAlong(
                "update paper set commune_code = :code, province_code = :province"
                        + " where producer_id = :id and product_id is null",
                id,
                to);
        goAlong(
                "update proposal set commune_code = :code, province_code = :province, version = version + 1"
                        + " where record_id = :id and state = 'PENDING'",
                id,
                to);
        outbox.say(ProducerFact.changed(producer));
        audit.write("producer-assigned", "producer", id, before, RegisterProducer.state(producer), reason);
    }

    /** The tables of other rooms are written, as rooms may not form a cycle; what stands on a paper does not change. */
    private void goAlong(String update, UUID id, Place to) {
        producers
                .getEntityManager()
                .createNativeQuery(update)
                .setParameter("code", to.code())
                .setParameter("province", to.provinceCode())
                .setParameter("id", id)
                .executeUpdate();
    }
}
