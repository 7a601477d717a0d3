package vn.ocop.assessment.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import vn.ocop.assessment.catalogue.ProductPlaced;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.handover.HandOvers;

/**
 * Open dossiers lie where the registry says their product lies: after a split an officer assigns the product there, and
 * the officers of the new commune go on with its dossier here. Concluded dossiers keep the commune they were filed in.
 */
@ApplicationScoped
class DossiersFollow {

    /** What the audit keeps: where the dossier lies from now on. */
    record Lies(UUID communeId, String communeCode) {}

    private final EntityManager db;
    private final HandOvers handOvers;
    private final Audit audit;

    DossiersFollow(EntityManager db, HandOvers handOvers, Audit audit) {
        this.db = db;
        this.handOvers = handOvers;
        this.audit = audit;
    }

    void placed(@Observes ProductPlaced product) {
        List<?> moved = db.createNativeQuery("""
                        update dossier set commune_id = :unit, commune_code = :code, version = version + 1
                        where product_id = :product and state in ('FILED', 'RETURNED', 'PROPOSED', 'ON_THE_TABLE')
                            and (commune_code <> :code or commune_id <> :unit)
                        returning id""", UUID.class)
                .setParameter("unit", product.communeId())
                .setParameter("code", product.communeCode())
                .setParameter("product", product.productId())
                .getResultList();
        var lies = new Lies(product.communeId(), product.communeCode());
        moved.forEach(id -> audit.write("dossier-moved", "dossier", (UUID) id, null, lies));
        handOvers.assigned(product.productId(), product.communeId(), product.communeCode());
    }
}
