package vn.ocop.registry.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.producer.ProducerKind;
import vn.ocop.registry.product.Industry;
import vn.ocop.registry.search.FoundPage.FacetCount;
import vn.ocop.registry.search.FoundPage.SearchFacets;
import vn.ocop.registry.search.Nearness.Sample;
import vn.ocop.registry.standing.ProductStanding;

/**
 * Finds products in at most three statements: the page, once more with forgiveness when nothing fits or in another way
 * when a great many do, and the counts. A
 * search that takes too long is refused, never answered with less than there is.
 */
@ApplicationScoped
class ProductSearch {

    private static final int MOST_COMMUNES = 200;

    private static final String SHOWN = "s.product_id, s.code, s.name, s.producer_id, s.producer_name, s.producer_kind,"
            + " s.province_code, s.commune_code, s.commune_name, s.industry, s.criteria_set, " + SearchQuery.STANDING
            + " as standing, s.stars, s.last_day";

    private final EntityManager db;
    private final Clock clock;
    private final Duration longest;

    ProductSearch(EntityManager db, Clock clock, @ConfigProperty(name = "registry.search.longest") Duration longest) {
        this.db = db;
        this.clock = clock;
        this.longest = longest;
    }

    /** A search as it is asked for. */
    record Wanted(Typed typed, Conditions conditions, Sort sort, boolean facets) {}

    private record Hits(List<Object[]> rows, Matching matching) {}

    @Transactional
    FoundPage find(Wanted wanted, PageRequest page) {
        var fingerprint = wanted.conditions().fingerprint(wanted.sort(), wanted.typed());
        var after = page.cursor() == null ? null : Bookmark.read(page.cursor(), fingerprint);
        var hits = hits(wanted, after, page.limit() + 1);
        var shown = hits.rows().subList(0, Math.min(page.limit(), hits.rows().size()));
        String next = null;
        if (hits.rows().size() > page.limit()) {
            var last = shown.get(shown.size() - 1);
            next = new Bookmark(String.valueOf(last[14]), (UUID) last[0], hits.matching(), fingerprint).write();
        }
        var counts = wanted.facets() || page.count() ? counts(wanted, hits.matching()) : null;
        return new FoundPage(
                shown.stream().map(ProductSearch::found).toList(),
                hits.matching(),
                next,
                counts == null ? null : counts.total(),
                wanted.facets() ? counts.facets() : null);
    }

    private Hits hits(Wanted wanted, Bookmark after, int most) {
        if (after != null) {
            return new Hits(rows(wanted, after.m(), after, most), after.m());
        }
        var exact = rows(wanted, Matching.EXACT, null, most);
        if (!exact.isEmpty() || wanted.typed() == null) {
            return new Hits(exact, Matching.EXACT);
        }
        var similar = rows(wanted, Matching.SIMILAR, null, most);
        return new Hits(similar, similar.isEmpty() ? Matching.EXACT : Matching.SIMILAR);
    }

    private List<Object[]> rows(Wanted wanted, Matching matching, Bookmark after, int most) {
        return wanted.sort() == Sort.RELEVANCE && matching == Matching.EXACT
                ? nearest(wanted, after, most)
                : shown(wanted, matching, after, most, page(wanted, matching, after));
    }

    private List<Object[]> nearest(Wanted wanted, Bookmark after, int most) {
        var nearness = new Nearness(wanted.typed(), wanted.conditions().sql(), after);
        var few = rows(wanted, Matching.EXACT, after, most, """
                with few as materialized (%s),
                page as (select * from few where %s order by key, product_id limit :most)
                select %s, p.key, f.found, f.written, f.named
                from (select count(*) as found, count(*) filter (where key = 1) as written,
                             count(*) filter (where key = 2) as named from few) f
                left join page p on true left join product_search s on s.product_id = p.product_id
                order by p.key, p.product_id""".formatted(nearness.few(), nearness.behind(), SHOWN));
        var first = few.get(0);
        var sample = new Sample((Long) first[15], (Long) first[16], (Long) first[17]);
        if (sample.isAll()) {
            return first[0] == null ? List.of() : few;
        }
        return shown(wanted, Matching.EXACT, after, most, nearness.many(sample));
    }

    private List<Object[]> shown(Wanted wanted, Matching matching, Bookmark after, int most, String page) {
        var sql = "select " + SHOWN + ", p.key from (" + page
                + ") p join product_search s on s.product_id = p.product_id order by p.key, p.product_id";
        return rows(wanted, matching, after, most, sql);
    }

    private List<Object[]> rows(Wanted wanted, Matching matching, Bookmark after, int most, String sql) {
        var query = query(sql, wanted, matching).setParameter("most", most);
        if (sql.contains(":typed")) {
            query.setParameter("typed", wanted.typed().key());
        }
        if (sql.contains(":written")) {
            query.setParameter("written", wanted.typed().written());
        }
        if (sql.contains(":lastKey")) {
            query.setParameter("lastKey", after.k());
        }
        if (sql.contains(":lastId")) {
            query.setParameter("lastId", after.i());
        }
        return typed(query);
    }

    /** Ids with their {@code key}, as many as asked for. */
    private static String page(Wanted wanted, Matching matching, Bookmark after) {
        var conditions = wanted.conditions();
        var picked = "select s.product_id, " + key(wanted.sort()) + " as key from " + from(wanted, matching);
        var page = "select * from (" + picked + ") p"
                + (after == null ? "" : " where " + wanted.sort().beyond(after))
                + " order by key, product_id limit :most";
        return wanted.typed() == null && wanted.sort() == Sort.CODE && conditions.provinces() != null
                ? byProvince(wanted, after)
                : page;
    }

    /** The first of each province and of those the first: no province is passed by to find the next one's. */
    private static String byProvince(Wanted wanted, Bookmark after) {
        return "select r.* from (" + wanted.conditions().provinces() + ") v cross join lateral (select s.product_id,"
                + " s.code as key from product_search s where s.province_code = v.code and "
                + wanted.conditions().sql() + (after == null ? "" : " and s.code > :lastKey")
                + " order by s.code limit :most) r order by r.key, r.product_id limit :most";
    }

    private static String key(Sort sort) {
        return switch (sort) {
            case RELEVANCE -> "1000 - s.likeness";
            case NAME -> "s.name";
            case CODE -> "s.code";
        };
    }

    private static String from(Wanted wanted, Matching matching) {
        var conditions = wanted.conditions().sql();
        if (wanted.typed() == null) {
            return "product_search s where " + conditions;
        }
        return matching == Matching.EXACT
                ? "product_search s where " + Nearness.ANYWHERE + " and " + conditions
                : Forgiving.from(conditions);
    }

    private Query query(String sql, Wanted wanted, Matching matching) {
        var query = db.createNativeQuery(sql).setHint("jakarta.persistence.query.timeout", (int) longest.toMillis());
        wanted.conditions().on(query);
        if (sql.contains(":today")) {
            query.setParameter("today", Legal.today(clock));
        }
        if (sql.contains(":words")) {
            query.setParameter("words", String.join(" ", wanted.typed().words()));
        }
        if (wanted.typed() != null && matching == Matching.SIMILAR) {
            query.setParameter("similar", String.join(" ", wanted.typed().words()));
        }
        return query;
    }

    private enum Facet {
        CRITERIA_SET,
        STARS,
        KIND,
        STANDING,
        COMMUNE
    }

    private record Counts(long total, SearchFacets facets) {}

    private Counts counts(Wanted wanted, Matching matching) {
        var sql =
                "select cast(grouping(a, b, c, d, e) as integer), coalesce(a, cast(b as text), c, d, e), count(*) from (select"
                        + " s.criteria_set as a, s.stars as b, s.producer_kind as c, " + SearchQuery.STANDING
                        + " as d, s.commune_code as e from " + from(wanted, matching)
                        + ") s group by grouping sets ((a), (b), (c), (d), (e), ()) order by 3 desc, 2";
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
        var total = 0L;
        for (var row : typed(query(sql, wanted, matching))) {
            var count = ((Number) row[2]).longValue();
            var grouping = ((Number) row[0]).intValue();
            if (grouping == 31) {
                total = count;
            } else if (row[1] != null) {
                var facet = Facet.values()[4 - Integer.numberOfTrailingZeros(31 - grouping)];
                facets.computeIfAbsent(facet, any -> new ArrayList<>()).add(new FacetCount((String) row[1], count));
            }
        }
        return new Counts(total, facets(facets));
    }

    private static SearchFacets facets(Map<Facet, List<FacetCount>> counts) {
        return new SearchFacets(
                counts.getOrDefault(Facet.CRITERIA_SET, List.of()),
                counts.getOrDefault(Facet.STARS, List.of()),
                counts.getOrDefault(Facet.KIND, List.of()),
                counts.getOrDefault(Facet.STANDING, List.of()),
                counts.getOrDefault(Facet.COMMUNE, List.of()).stream()
                        .limit(MOST_COMMUNES)
                        .toList());
    }

    static List<Object[]> typed(Query query) {
        var rows = new ArrayList<Object[]>();
        for (var row : query.getResultList()) {
            rows.add((Object[]) row);
        }
        return rows;
    }

    private static FoundProduct found(Object[] row) {
        return new FoundProduct(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (UUID) row[3],
                (String) row[4],
                ProducerKind.valueOf((String) row[5]),
                (String) row[6],
                (String) row[7],
                (String) row[8],
                Industry.valueOf((String) row[9]),
                (String) row[10],
                ProductStanding.valueOf((String) row[11]),
                (Integer) row[12],
                (LocalDate) row[13]);
    }
}
