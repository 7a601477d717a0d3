package vn.ocop.registry.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The names that are there, of some producers and communes, for comparing many new ones one after the other.
 *
 * @param producers names of each producer's products
 * @param communes names in each commune
 */
public record Twins(Map<UUID, List<Folded>> producers, Map<String, Neighbours> communes) {

    /** Whether a name like this is there already; from now on this one is. */
    public boolean meet(UUID producer, String commune, String name) {
        var folded = Folded.of(name);
        var near = communes.computeIfAbsent(commune, any -> new Neighbours(0));
        var own = producers.computeIfAbsent(producer, any -> new ArrayList<>());
        var met = meets(own, folded) || meets(near.names(), folded);
        near.add(folded);
        own.add(folded);
        return met;
    }

    private static boolean meets(List<Folded> names, Folded name) {
        for (var other : names) {
            if (Alike.percent(other, name) > 0) {
                return true;
            }
        }
        return false;
    }
}
