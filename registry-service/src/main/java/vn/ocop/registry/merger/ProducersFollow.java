package vn.ocop.registry.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import vn.ocop.chassis.access.WiderScope;
import vn.ocop.chassis.succession.Merged;

/** A token that names a merged producer reaches the survivor, and the survivor's what stayed under the merged one. */
@ApplicationScoped
class ProducersFollow implements WiderScope {

    private final EntityManager db;

    ProducersFollow(EntityManager db) {
        this.db = db;
    }

    @Override
    public Set<String> further(String dimension, Set<String> values) {
        return dimension.equals("ocop_producer") ? Merged.sameAs(db, "producer", "merged_into", values) : Set.of();
    }
}
