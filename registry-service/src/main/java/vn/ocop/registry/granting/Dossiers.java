package vn.ocop.registry.granting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.registry.granting.AssessmentListener.AssessmentConcluded;
import vn.ocop.registry.granting.AssessmentListener.DossierFiled;

/** What was said about dossiers, for the timeline. Filing and conclusion may be heard in any order and twice. */
@ApplicationScoped
public class Dossiers {

    private final EntityManager db;

    Dossiers(EntityManager db) {
        this.db = db;
    }

    /**
     * One day in the life of a dossier.
     *
     * @param stars null when it was filed
     */
    public record DossierDay(UUID dossierId, LocalDate day, String kind, String outcome, Integer stars) {}

    void filed(DossierFiled filed) {
        db.createNativeQuery("""
                        insert into dossier_heard (dossier_id, product_id, kind, criteria_set, filed_on)
                        values (:id, :product, :kind, cast(:set as text), :day)
                        on conflict (dossier_id) do update set filed_on = excluded.filed_on""")
                .setParameter("id", filed.dossierId())
                .setParameter("product", filed.productId())
                .setParameter("kind", filed.kind().name())
                .setParameter("set", filed.criteriaSet())
                .setParameter("day", filed.filedOn())
                .executeUpdate();
    }

    void concluded(AssessmentConcluded concluded) {
        db.createNativeQuery("""
                        insert into dossier_heard (dossier_id, product_id, kind, criteria_set, concluded_on, outcome, stars)
                        values (:id, :product, :kind, cast(:set as text), :day, :outcome, :stars)
                        on conflict (dossier_id) do update
                        set concluded_on = excluded.concluded_on, outcome = excluded.outcome, stars = excluded.stars""")
                .setParameter("id", concluded.dossierId())
                .setParameter("product", concluded.productId())
                .setParameter("kind", concluded.kind().name())
                .setParameter("set", concluded.criteriaSet())
                .setParameter("day", concluded.concludedOn())
                .setParameter("outcome", concluded.outcome())
                .setParameter("stars", concluded.stars())
                .executeUpdate();
    }

    /** Filed and concluded days of one product's dossiers. */
    public List<DossierDay> of(UUID productId) {
        List<?> rows =
                db.createNativeQuery("""
                        select dossier_id, filed_on, kind, null, null from dossier_heard
                        where product_id = :product and filed_on is not null
                        union all
                        select dossier_id, concluded_on, kind, outcome, stars from dossier_heard
                        where product_id = :product and concluded_on is not null""").setParameter("product", productId).getResultList();
        return rows.stream().map(Dossiers::day).toList();
    }

    private static DossierDay day(Object row) {
        var cells = (Object[]) row;
        return new DossierDay(
                (UUID) cells[0], (LocalDate) cells[1], (String) cells[2], (String) cells[3], (Integer) cells[4]);
    }
}
