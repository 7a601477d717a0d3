package vn.ocop.registry.reform;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.registry.Reach;

/** All acts. */
@ApplicationScoped
public class Reforms implements PanacheRepositoryBase<Reform, UUID> {

    private final Reach reach;

    Reforms(Reach reach) {
        this.reach = reach;
    }

    /** The act, when it is of the caller's province. */
    public Reform get(UUID id) {
        var reform = findByIdOptional(id).orElseThrow(CommonReason.NOT_FOUND::because);
        if (!reach.covers(reform.provinceCode(), "")) {
            throw CommonReason.NOT_FOUND.because();
        }
        return reform;
    }

    /** What files have told of these units and that day, by unit. */
    Map<UUID, Reform> of(Collection<UUID> units, LocalDate day) {
        return new HashMap<>(find("unitId in ?1 and effectiveDate = ?2", units, day).stream()
                .collect(Collectors.toMap(Reform::unitId, Function.identity())));
    }

    /** Those whose day has come and that nobody was told of, the earliest first; another run leaves these alone. */
    List<Reform> due(LocalDate today, int most) {
        List<?> rows = getEntityManager()
                .createNativeQuery("""
                        select * from reform where announced_at is null and effective_date <= :today
                        order by effective_date, id limit :most for update skip locked""", Reform.class)
                .setParameter("today", today)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(Reform.class::cast).toList();
    }
}
