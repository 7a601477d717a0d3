package vn.ocop.registry.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import vn.ocop.registry.product.ProductMergeFollower;

/** The codes that offices gave to a merged product mean its survivor. */
@ApplicationScoped
class MoveOfficeCodes implements ProductMergeFollower {

    private final EntityManager db;

    MoveOfficeCodes(EntityManager db) {
        this.db = db;
    }

    @Override
    public void productMerged(UUID from, UUID to, String reason) {
        db.createNativeQuery("update office_code set product_id = :to where product_id = :from")
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
    }
}
