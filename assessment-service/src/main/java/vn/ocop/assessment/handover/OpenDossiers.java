package vn.ocop.assessment.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.chassis.handover.Holding;
import vn.ocop.chassis.handover.Holdings;
import vn.ocop.chassis.succession.Unit;

/** Dossiers that a commune had filed and the council had not concluded, on the eve of a change. */
@ApplicationScoped
class OpenDossiers implements Holdings {

    private static final String OPEN = """
            select d.id, d.product_id, d.state, d.filed_on
            from dossier d left join conclusion c on c.dossier_id = d.id
            where (d.commune_id = :unit or (d.commune_id is null and d.commune_code = :code))
                and d.filed_on < :day
                and (d.state in ('FILED', 'RETURNED', 'PROPOSED', 'ON_THE_TABLE') or c.concluded_on >= :day)
            order by d.id""";

    private final EntityManager db;

    OpenDossiers(EntityManager db) {
        this.db = db;
    }

    @Override
    public List<Holding> openOnTheEveOf(LocalDate day, Unit unit) {
        List<?> rows = db.createNativeQuery(OPEN)
                .setParameter("unit", unit.id())
                .setParameter("code", unit.code())
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(cell ->
                        new Holding((UUID) cell[0], "DOSSIER", (UUID) cell[1], (String) cell[2], (LocalDate) cell[3]))
                .toList();
    }
}
