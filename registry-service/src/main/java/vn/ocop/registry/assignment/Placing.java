package vn.ocop.registry.assignment;

import java.util.Collection;
import java.util.UUID;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.page.Slice;
import vn.ocop.registry.place.Place;

/** What a room whose things lie in communes does for those who assign them; one bean per kind. */
public interface Placing {

    PlacedKind kind();

    /** The thing, when the caller reaches it; not found otherwise. */
    Placed get(UUID id);

    /** Within the caller's reach what lies in these units, the earliest registered first. */
    Slice<Placed> lying(Collection<UUID> units, PageRequest page);

    /** Puts it into the commune, with its audit row and fact, and what belongs to it along with it. */
    void assign(UUID id, Place to, String reason);
}
