package vn.ocop.registry.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.ocop.registry.place.Places;

/** What files still name by a code that no commune has any more. */
@ApplicationScoped
public class FormerCommunes {

    private final Places places;
    private final Successors successors;

    FormerCommunes(Places places, Successors successors) {
        this.places = places;
        this.successors = successors;
    }

    /**
     * Where the things of the units lie that had one of these codes last before the day: certain where all of a unit went
     * into one. A code that is another unit's by now is that one's; ask {@link Places#on} first.
     */
    public Map<String, Successors.Today> of(Collection<String> codes, LocalDate day) {
        var found = new HashMap<String, Successors.Today>();
        if (!codes.isEmpty()) {
            places.find("code in ?1 and validTo <= ?2 order by validTo desc", codes, day)
                    .list()
                    .forEach(unit -> found.computeIfAbsent(unit.code(), code -> successors.today(unit.id(), day)));
        }
        return found;
    }
}
