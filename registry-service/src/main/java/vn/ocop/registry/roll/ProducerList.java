package vn.ocop.registry.roll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.page.Selection;
import vn.ocop.chassis.page.Slice;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.registry.Reach;
import vn.ocop.registry.history.AsOf;
import vn.ocop.registry.identity.Identifiers;
import vn.ocop.registry.producer.Producer;
import vn.ocop.registry.producer.ProducerView;
import vn.ocop.registry.producer.Producers;

/** Reads producers as they are and as they were. */
@ApplicationScoped
public class ProducerList {

    private static final Order BY_NAME = Order.asc("searchKey", String.class);

    private final EntityManager database;
    private final Producers producers;
    private final Identifiers identifiers;
    private final Lists lists;
    private final Reach reach;
    private final AsOf asOf;

    ProducerList(
            EntityManager database, Producers producers, Identifiers identifiers, Lists lists, Reach reach, AsOf asOf) {
        this.database = database;
        this.producers = producers;
        this.identifiers = identifiers;
        this.lists = lists;
        this.reach = reach;
        this.asOf = asOf;
    }

    /** What the page and the file show, with the caller's reach in it. */
    Selection<Producer> selection(ProducerQuery query) {
        var filter = query.filter(identifiers, "provinceCode", "communeCode");
        return new Selection<>(Producer.class, reach.limit(filter, "id"), BY_NAME);
    }

    @Transactional
    public ProducerPage today(ProducerQuery query, PageRequest page) {
        if (query.code != null && query.state == null) {
            producers.byCode(query.code);
        }
        return page(lists.slice(selection(query), page).map(Producer::view));
    }

    @Transactional
    public ProducerPage then(ProducerQuery query, Instant moment, PageRequest page) {
        asOf.apply(moment);
        var filter = query.filter(identifiers, "provinceThen", "communeThen");
        var wanted = new Selection<>(ProducerAt.class, reach.limit(filter, "id"), BY_NAME);
        return page(lists.sliceAtOnce(wanted, page).map(ProducerAt::view));
    }

    /** In the caller's transaction; not found when it was not registered yet. */
    public ProducerAt then(UUID id, Instant moment) {
        asOf.apply(moment);
        var then = database.find(ProducerAt.class, id);
        if (then == null) {
            throw CommonReason.NOT_FOUND.because();
        }
        return reach.require(then);
    }

    private static ProducerPage page(Slice<ProducerView> slice) {
        return new ProducerPage(slice.items(), slice.nextCursor(), slice.total());
    }
}
