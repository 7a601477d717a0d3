package vn.ocop.registry.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ocop.registry.programme.ProducerStatistics.KindCounts;
import vn.ocop.registry.programme.ProductStatistics.StarCounts;

/** The figures the programme is reported by, counted when they are asked for. */
@ApplicationScoped
class Statistics {

    private final EntityManager db;

    Statistics(EntityManager db) {
        this.db = db;
    }

    /**
     * A certificate holds on a day when it had begun, its last day was not over, and nothing had ended it. A product
     * that was registered twice counts once.
     */
    ProductStatistics products(String province, LocalDate asOf) {
        var row = (Object[]) db.createNativeQuery("""
                        with last as (
                            select distinct on (coalesce(p.merged_into, p.id)) r.stars,
                                   r.last_day >= :day and (r.ended_on is null or r.ended_on > :day) as valid
                            from recognition r join product p on p.id = r.product_id
                            where r.valid_from <= :day
                              and (cast(:province as text) is null or r.province_code = :province)
                            order by coalesce(p.merged_into, p.id), r.valid_from desc, p.merged_into nulls first,
                                     r.registered_at desc, r.id desc)
                        select count(*) filter (where stars = 3), count(*) filter (where stars = 4),
                               count(*) filter (where stars = 5), count(*) filter (where valid), count(*)
                        from last""")
                .setParameter("province", province)
                .setParameter("day", asOf)
                .getSingleResult();
        var stars = new StarCounts(number(row[0]), number(row[1]), number(row[2]));
        var valid = number(row[3]);
        var total = number(row[4]);
        return new ProductStatistics(province, "product", asOf, stars, valid, total - valid, total);
    }

    ProducerStatistics producers(String province, LocalDate asOf) {
        Map<String, Long> counts = new HashMap<>();
        List<?> rows =
                db.createNativeQuery("""
                        select kind, count(*) from producer
                        where state = 'ACTIVE' and (cast(:province as text) is null or province_code = :province)
                        group by kind""").setParameter("province", province).getResultList();
        for (var row : rows) {
            counts.put((String) ((Object[]) row)[0], number(((Object[]) row)[1]));
        }
        var kinds = new KindCounts(
                counts.getOrDefault("ENTERPRISE", 0L),
                counts.getOrDefault("COOPERATIVE", 0L),
                counts.getOrDefault("COOPERATIVE_GROUP", 0L),
                counts.getOrDefault("FARM", 0L),
                counts.getOrDefault("HOUSEHOLD", 0L),
                counts.getOrDefault("ASSOCIATION", 0L));
        var total = counts.values().stream().mapToLong(Long::longValue).sum();
        return new ProducerStatistics(province, "producer", asOf, kinds, total);
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
