package vn.ocop.assessment.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import vn.ocop.assessment.catalogue.RecordMerged;
import vn.ocop.chassis.audit.Audit;

/**
 * Open dossiers follow what the registry merges (R8); concluded ones keep what they were concluded for. Where both
 * products have an open dossier of one kind, the one further on goes on as the survivor's, and the other is withdrawn
 * while it still lies in the commune; what is before province or council already stays there for people to decide.
 */
@ApplicationScoped
class DossiersOfMerged {

    private static final String OPEN = "state in ('FILED', 'RETURNED', 'PROPOSED', 'ON_THE_TABLE')";

    private static final String WITHDRAW = """
            with filed as (
                select id, state, row_number() over (partition by kind order by array_position(
                    array['ON_THE_TABLE', 'PROPOSED', 'FILED', 'RETURNED'], state), filed_at, id) as place
                from dossier where product_id in (:gone, :survivor) and %1$s)
            update dossier set state = 'WITHDRAWN', version = version + 1
            from filed where filed.id = dossier.id and filed.place > 1 and filed.state in ('FILED', 'RETURNED')
            returning dossier.id""".formatted(OPEN);

    private static final String MOVE_PRODUCT = """
            update dossier d set product_id = :survivor, version = version + 1,
                commune_code = coalesce((select p.commune_code from catalogue_product p
                    where p.id = :survivor and p.province_code = d.province_code), commune_code),
                commune_id = coalesce((select p.commune_id from catalogue_product p
                    where p.id = :survivor and p.province_code = d.province_code), commune_id)
            where product_id = :gone and %1$s and not exists (
                select 1 from dossier o where o.product_id = :survivor and o.kind = d.kind and o.%1$s)
            returning d.id""".formatted(OPEN);

    private final EntityManager db;
    private final Audit audit;

    DossiersOfMerged(EntityManager db, Audit audit) {
        this.db = db;
        this.audit = audit;
    }

    /** What the audit keeps: whose the dossier is. */
    record Is(UUID producerId, UUID productId) {}

    void merged(@Observes RecordMerged record) {
        if (record.what() == RecordMerged.What.PRODUCER) {
            producer(record.gone(), record.survivor());
        } else {
            product(record.gone(), record.survivor());
        }
    }

    /** Who was tied to the merged one is tied to the survivor. */
    private void producer(UUID gone, UUID survivor) {
        db.createNativeQuery("""
                        insert into council_conflict (council_id, subject, producer_id)
                        select council_id, subject, :survivor from council_conflict where producer_id = :gone
                        on conflict do nothing""")
                .setParameter("gone", gone)
                .setParameter("survivor", survivor)
                .executeUpdate();
        var move = "update dossier set producer_id = :survivor, version = version + 1 where producer_id = :gone and "
                + OPEN + " returning id";
        changed(move, gone, survivor)
                .forEach(id ->
                        audit.write("dossier-moved", "dossier", (UUID) id, new Is(gone, null), new Is(survivor, null)));
    }

    private void product(UUID gone, UUID survivor) {
        var reason = "Sản phẩm " + gone + " đã hợp nhất vào " + survivor + "; hồ sơ cùng loại khác được xét tiếp.";
        changed(WITHDRAW, gone, survivor)
                .forEach(id -> audit.write("dossier-withdrawn", "dossier", (UUID) id, null, null, reason));
        changed(MOVE_PRODUCT, gone, survivor)
                .forEach(id ->
                        audit.write("dossier-moved", "dossier", (UUID) id, new Is(null, gone), new Is(null, survivor)));
    }

    private List<?> changed(String sql, UUID gone, UUID survivor) {
        return db.createNativeQuery(sql, UUID.class)
                .setParameter("gone", gone)
                .setParameter("survivor", survivor)
                .getResultList();
    }
}
