package vn.ocop.registry.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.ocop.registry.chart.Successors;
import vn.ocop.registry.place.Place;
import vn.ocop.registry.programme.CommuneStatistics.CommuneCount;
import vn.ocop.registry.programme.ProductStatistics.StarCounts;

/** The figures by commune, counted where the products were registered and gathered in the boundaries of a day (G2). */
@ApplicationScoped
class CommuneCounts {

    /** The last day of the districts; the communes of today began on the next. */
    private static final LocalDate OLD = LocalDate.of(2025, 6, 30);

    private static final String BY_UNIT = """
            with last as (
                select distinct on (product_id) product_id, stars,
                       last_day >= :day and (ended_on is null or ended_on > :day) as valid
                from recognition
                where valid_from <= :day and province_code = :province
                order by product_id, valid_from desc, registered_at desc, id desc)
            select p.commune_id, count(*) filter (where stars = 3), count(*) filter (where stars = 4),
                   count(*) filter (where stars = 5), count(*) filter (where valid), count(*)
            from last join product p on p.id = last.product_id
            group by p.commune_id""";

    private final EntityManager db;
    private final Successors successors;

    CommuneCounts(EntityManager db, Successors successors) {
        this.db = db;
        this.successors = successors;
    }

    private record Tally(long three, long four, long five, long valid, long total) {

        static final Tally NONE = new Tally(0, 0, 0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(
                    three + other.three,
                    four + other.four,
                    five + other.five,
                    valid + other.valid,
                    total + other.total);
        }

        CommuneCount of(Place place) {
            var stars = new StarCounts(three, four, five);
            return new CommuneCount(place.id(), place.code(), place.fullName(), stars, valid, total - valid, total);
        }
    }

    CommuneStatistics of(String province, String boundaries, LocalDate asOf) {
        var isOld = boundaries.equals("old");
        var day = isOld ? OLD : asOf;
        Map<Optional<Place>, Tally> counts = new HashMap<>();
        registered(province, asOf)
                .forEach((unit, tally) -> counts.merge(successors.within(unit, day), tally, Tally::plus));
        var unknown = counts.getOrDefault(Optional.<Place>empty(), Tally.NONE).total();
        var total = counts.values().stream().mapToLong(Tally::total).sum();
        var communes = counts.entrySet().stream()
                .filter(entry -> entry.getKey().isPresent())
                .map(entry -> entry.getValue().of(entry.getKey().orElseThrow()))
                .sorted(Comparator.comparing(CommuneCount::code).thenComparing(CommuneCount::id))
                .toList();
        return new CommuneStatistics(
                province, "product", asOf, boundaries, day, communes, isOld ? unknown : 0, isOld ? 0 : unknown, total);
    }

    private Map<UUID, Tally> registered(String province, LocalDate asOf) {
        List<?> rows = db.createNativeQuery(BY_UNIT)
                .setParameter("province", province)
                .setParameter("day", asOf)
                .getResultList();
        Map<UUID, Tally> counts = new HashMap<>();
        for (var row : rows) {
            var cell = (Object[]) row;
            var tally = new Tally(number(cell[1]), number(cell[2]), number(cell[3]), number(cell[4]), number(cell[5]));
            counts.put((UUID) cell[0], tally);
        }
        return counts;
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
