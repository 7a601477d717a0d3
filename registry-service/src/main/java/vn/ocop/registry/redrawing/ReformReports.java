package vn.ocop.registry.redrawing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.chart.Successors;
import vn.ocop.registry.chart.Successors.Today;
import vn.ocop.registry.place.Place;
import vn.ocop.registry.redrawing.ReformReport.Counts;
import vn.ocop.registry.redrawing.ReformReport.OpenTask;
import vn.ocop.registry.redrawing.ReformReport.ScopeReport;
import vn.ocop.registry.redrawing.ReformReport.TaskKind;
import vn.ocop.registry.redrawing.ReformReport.UnitReport;
import vn.ocop.registry.reform.Reform;

/**
 * Counts what an act re-routes. The tables of other rooms are asked, as those rooms stand on the places and rooms may
 * not form a cycle.
 */
@ApplicationScoped
class ReformReports {

    private static final String COUNTS = """
            select commune_id, sum(producers), sum(products), sum(ideas), sum(proposed), sum(valid), sum(dossiers)
            from (select commune_id, 1 as producers, 0 as products, 0 as ideas, 0 as proposed, 0 as valid,
                         0 as dossiers
                  from producer where commune_id in (:units) and state = 'ACTIVE'
                  union all
                  select commune_id, 0, 1, 0, 0, 0, 0 from product
                  where commune_id in (:units) and merged_into is null
                  union all
                  select commune_id, 0, 0, 1, 0, 0, 0 from idea
                  where commune_id in (:units) and state in ('REGISTERED', 'IN_PREPARATION')
                  union all
                  select p.commune_id, 0, 0, 0, case when r.state = 'PROPOSED' then 1 else 0 end,
                         case when r.valid_from <= :day and r.last_day >= :day
                                   and (r.ended_on is null or r.ended_on > :day) then 1 else 0 end, 0
                  from recognition r join product p on p.id = r.product_id where p.commune_id in (:units)
                  union all
                  select p.commune_id, 0, 0, 0, 0, 0, 1
                  from dossier_heard d join product p on p.id = d.product_id
                  where p.commune_id in (:units) and d.concluded_on is null) as counted
            group by commune_id""";

    private static final String TASKS = """
            select 'DOSSIER', d.dossier_id, p.id, p.commune_id
            from dossier_heard d join product p on p.id = d.product_id
            where p.commune_id in (:units) and d.concluded_on is null
            union all
            select 'RECOGNITION', r.id, p.id, p.commune_id
            from recognition r join product p on p.id = r.product_id
            where p.commune_id in (:units) and r.state = 'PROPOSED'
            union all
            select 'IDEA', i.id, cast(null as uuid), i.commune_id
            from idea i
            where i.commune_id in (:units) and i.state in ('REGISTERED', 'IN_PREPARATION')
            order by 1, 2""";

    private final EntityManager db;
    private final Successors successors;
    private final Clock clock;

    ReformReports(EntityManager db, Successors successors, Clock clock) {
        this.db = db;
        this.successors = successors;
        this.clock = clock;
    }

    private record Before(UUID id, String code, String name, Today today) {
        String goesTo() {
            return today.isCertain() ? today.commune().code() : null;
        }
    }

    ReformReport of(Reform reform) {
        var today = Legal.today(clock);
        var day = reform.isInForce(today) ? today : reform.effectiveDate();
        Map<UUID, Before> units = new LinkedHashMap<>();
        for (var became : reform.successions()) {
            units.computeIfAbsent(
                    became.fromId(),
                    id -> new Before(id, became.fromCode(), became.fromName(), successors.today(id, day)));
        }
        var counts = counts(units.keySet(), day);
        var reports = units.values().stream()
                .map(unit -> report(unit, counts.getOrDefault(unit.id(), Counts.NONE)))
                .toList();
        var total = reports.stream().map(UnitReport::counts).reduce(Counts.NONE, Counts::plus);
        var waiting = reports.stream()
                .filter(unit -> unit.goesTo() == null)
                .mapToLong(unit -> unit.counts().producers()
                        + unit.counts().products()
                        + unit.counts().openIdeas())
                .sum();
        return new ReformReport(reform.id(), day, reports, total, waiting, tasks(units), scopes(units, day));
    }

    private static UnitReport report(Before unit, Counts counts) {
        var candidates = unit.today().candidates().stream().map(Place::code).toList();
        return new UnitReport(unit.id(), unit.code(), unit.name(), unit.goesTo(), candidates, counts);
    }

    private Map<UUID, Counts> counts(Set<UUID> units, LocalDate day) {
        List<?> rows = db.createNativeQuery(COUNTS)
                .setParameter("units", units)
                .setParameter("day", day)
                .getResultList();
        var counts = new HashMap<UUID, Counts>();
        for (var row : rows) {
            var cell = (Object[]) row;
            counts.put(
                    (UUID) cell[0],
                    new Counts(
                            number(cell[1]),
                            number(cell[2]),
                            number(cell[3]),
                            number(cell[4]),
                            number(cell[5]),
                            number(cell[6])));
        }
        return counts;
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }

    private List<OpenTask> tasks(Map<UUID, Before> units) {
        List<?> rows = db.createNativeQuery(TASKS)
                .setParameter("units", units.keySet())
                .getResultList();
        return rows.stream()
                .map(row -> {
                    var cell = (Object[]) row;
                    var unit = units.get((UUID) cell[3]);
                    return new OpenTask(
                            TaskKind.valueOf((String) cell[0]),
                            (UUID) cell[1],
                            (UUID) cell[2],
                            unit.code(),
                            unit.goesTo());
                })
                .toList();
    }

    private List<ScopeReport> scopes(Map<UUID, Before> units, LocalDate day) {
        return units.values().stream()
                .map(Before::code)
                .distinct()
                .map(code -> new ScopeReport(code, List.copyOf(new TreeSet<>(successors.reach(Set.of(code), day)))))
                .toList();
    }
}
