package vn.ocop.registry.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import vn.ocop.registry.idea.IdeaStatistics.IdeaCommuneCounts;
import vn.ocop.registry.idea.IdeaStatistics.IdeaStateCounts;

/** Counts ideas when they are asked for. */
@ApplicationScoped
class IdeaCounts {

    private final EntityManager db;

    IdeaCounts(EntityManager db) {
        this.db = db;
    }

    /** Of the ideas registered from one day to another, both included; null leaves a side open. */
    List<IdeaCommuneCounts> byCommune(String province, LocalDate from, LocalDate to) {
        List<?> rows = db.createNativeQuery("""
                        select i.commune_code, count(*) filter (where i.state = 'REGISTERED'),
                               count(*) filter (where i.state = 'IN_PREPARATION'),
                               count(*) filter (where i.state = 'BECAME_PRODUCT'),
                               count(*) filter (where i.state = 'DROPPED'),
                               count(*) filter (where exists (select 1 from recognition r
                                   where r.product_id = i.product_id and r.valid_from is not null))
                        from idea i
                        where (cast(:province as text) is null or i.province_code = :province)
                          and (cast(:from as date) is null or i.registered_on >= :from)
                          and (cast(:to as date) is null or i.registered_on <= :to)
                        group by i.commune_code order by i.commune_code""")
                .setParameter("province", province)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        return rows.stream().map(IdeaCounts::commune).toList();
    }

    private static IdeaCommuneCounts commune(Object row) {
        var cells = (Object[]) row;
        var states = new IdeaStateCounts(number(cells[1]), number(cells[2]), number(cells[3]), number(cells[4]));
        return new IdeaCommuneCounts((String) cells[0], states.sum(), states, number(cells[5]));
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
