package vn.ocop.registry.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import vn.ocop.chassis.access.WiderScope;
import vn.ocop.chassis.time.Legal;

/**
 * An officer whose token still names a merged commune reaches the one it has become from its first day on; and an
 * officer of the new commune reaches what is registered in the old ones. Where a commune was split nobody's reach
 * follows: what lies there waits for the province to assign it.
 */
@ApplicationScoped
class OfficersFollow implements WiderScope {

    private final Successors successors;
    private final Clock clock;

    OfficersFollow(Successors successors, Clock clock) {
        this.successors = successors;
        this.clock = clock;
    }

    @Override
    public Set<String> further(String dimension, Set<String> values) {
        return dimension.equals("ocop_communes") ? successors.reach(values, Legal.today(clock)) : Set.of();
    }
}
