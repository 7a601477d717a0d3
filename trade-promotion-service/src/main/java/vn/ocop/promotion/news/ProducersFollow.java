package vn.ocop.promotion.news;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.ocop.chassis.access.WiderScope;
import vn.ocop.promotion.exhibitor.Exhibitors;

/** A token that names a merged producer reaches the survivor, and the survivor's what ended of the merged one. */
@ApplicationScoped
class ProducersFollow implements WiderScope {

    private final Exhibitors exhibitors;

    ProducersFollow(Exhibitors exhibitors) {
        this.exhibitors = exhibitors;
    }

    @Override
    public Set<String> further(String dimension, Set<String> values) {
        return dimension.equals("ocop_producer") ? exhibitors.sameAs(values) : Set.of();
    }
}
