package vn.ocop.promotion.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.chassis.handover.Holding;
import vn.ocop.chassis.handover.Holdings;
import vn.ocop.chassis.succession.Unit;

/** Applications and places at events that were not over on the eve of a change; they lie where their producer lies. */
@ApplicationScoped
class OpenStands implements Holdings {

    private static final String OPEN = """
            select s.id, s.producer_id, s.state, cast(s.submitted_at at time zone 'Asia/Ho_Chi_Minh' as date)
            from stand_application s join exhibitor e on e.id = s.producer_id join fair f on f.id = s.fair_id
            where (e.commune_id = :unit or (e.commune_id is null and e.commune_code = :code))
                and cast(s.submitted_at at time zone 'Asia/Ho_Chi_Minh' as date) < :day
                and s.state in ('SUBMITTED', 'ACCEPTED') and f.last_day >= :day
            order by s.id""";

    private final EntityManager db;

    OpenStands(EntityManager db) {
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
                .map(cell -> new Holding(
                        (UUID) cell[0], "STAND_APPLICATION", (UUID) cell[1], (String) cell[2], (LocalDate) cell[3]))
                .toList();
    }
}
