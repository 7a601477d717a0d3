package vn.ocop.registry.idea;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.page.Slice;
import vn.ocop.registry.Reach;
import vn.ocop.registry.assignment.Placed;
import vn.ocop.registry.assignment.PlacedKind;
import vn.ocop.registry.assignment.Placing;
import vn.ocop.registry.place.Place;

/** Ideas, for those who say where they lie after a split. */
@ApplicationScoped
class PlacedIdeas implements Placing {

    private final Ideas ideas;
    private final Lists lists;
    private final Reach reach;
    private final Audit audit;

    PlacedIdeas(Ideas ideas, Lists lists, Reach reach, Audit audit) {
        this.ideas = ideas;
        this.lists = lists;
        this.reach = reach;
        this.audit = audit;
    }

    @Override
    public PlacedKind kind() {
        return PlacedKind.IDEA;
    }

    @Override
    public Placed get(UUID id) {
        return placed(ideas.get(id));
    }

    private static Placed placed(Idea thing) {
        return new Placed(PlacedKind.IDEA, thing.id(), thing.name(), thing.communeId(), thing.communeCode());
    }

    @Override
    public Slice<Placed> lying(Collection<UUID> units, PageRequest page) {
        var filter = reach.limit(new Filter().in("communeId", units), "producerId");
        return lists.slice(Idea.class, filter, Order.asc("registeredAt", Instant.class), page)
                .map(PlacedIdeas::placed);
    }

    @Override
    public void assign(UUID id, Place to, String reason) {
        var idea = ideas.get(id);
        var before = idea.view().forAudit();
        idea.assign(to);
        ideas.flush();
        audit.write("idea-assigned", "idea", id, before, idea.view().forAudit(), reason);
    }
}
