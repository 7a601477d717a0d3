package vn.ocop.funding.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.chassis.handover.Holding;
import vn.ocop.chassis.handover.Holdings;
import vn.ocop.chassis.succession.Unit;

/** Payouts that were on their way on the eve of a change; they lie where the copy of their product lies. */
@ApplicationScoped
class OpenPayouts implements Holdings {

    private static final String OPEN = """
            select p.id, p.benefit_of, p.state, cast(p.created_at at time zone 'Asia/Ho_Chi_Minh' as date)
            from payout p join product c on c.id = p.benefit_of
            where (c.commune_id = :unit or (c.commune_id is null and c.commune_code = :code))
                and cast(p.created_at at time zone 'Asia/Ho_Chi_Minh' as date) < :day
                and (p.state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'INSTRUCTED', 'FAILED', 'RETURNED')
                    or (p.state = 'PAID' and p.paid_on >= :day))
            order by p.id""";

    private final EntityManager db;

    OpenPayouts(EntityManager db) {
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
                        new Holding((UUID) cell[0], "PAYOUT", (UUID) cell[1], (String) cell[2], (LocalDate) cell[3]))
                .toList();
    }
}
