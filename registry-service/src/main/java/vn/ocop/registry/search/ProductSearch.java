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
import vn.ocop.registry.product.ProductStanding;
import vn.ocop.registry.search.FoundPage.FacetCount;
import vn.ocop.registry.search.FoundPage.SearchFacets;
import vn.ocop.registry.search.Suggestions.Suggestion;

/**
 * Finds products in at most three statements: the page, the same with forgiveness when nothing fits, and the counts. A
 * search that takes too long is refused, never answered with less than there is.
 */
@ApplicationScoped
class ProductSearch {

    private static final int MOST_SUGGESTED = 10;
    private static final int MOST_COMMUNES = 200;

    private static final String SHOWN = "s.product_id, s.code, s.name, s.producer_id, s.producer_name, s.producer_kind,"
            + " s.province_code, s.commune_code, s.commune_name, s.industry, s.criteria_set, " + SearchQuery.STANDING
            + " as standing, s.stars, s.last_day";

    private static final String EXACT = "s.words @@ cast(:words as tsquery)";

    /** The nearer the smaller: named so, with its accents in the name, without them in the name, elsewhere. */
    private static final String NEARNESS =
            "case when s.name_key = :typed then 0 when strpos(s.name_said, :said) > 0 then 1"
                    + " when s.name_words @@ cast(:words as tsquery) then 2 else 3 end";

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
        var picked = "select s.product_id, " + key(wanted.sort(), matching) + " as key from " + from(wanted, matching);
        var page = "select * from (" + picked + ") p"
                + (after == null ? "" : " where " + wanted.sort().beyond())
                + " order by key, product_id limit :most";
        var sql = "select " + SHOWN + ", p.key from (" + page
                + ") p join product_search s on s.product_id = p.product_id" + " order by p.key, p.product_id";
        var query = query(sql, wanted, matching).setParameter("most", most);
        if (sql.contains(":typed")) {
            query.setParameter("typed", wanted.typed().key())
                    .setParameter("said", wanted.typed().said());
        }
        if (after != null) {
            query.setParameter("key", after.k()).setParameter("last", after.i());
        }
        return typed(query);
    }

    private static String key(Sort sort, Matching matching) {
        return switch (sort) {
            case RELEVANCE -> matching == Matching.EXACT ? NEARNESS : "1000 - s.likeness";
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
                ? "product_search s where " + EXACT + " and " + conditions
                : Forgiving.from(conditions);
    }

    private Query query(String sql, Wanted wanted, Matching matching) {
        var query = db.createNativeQuery(sql).setHint("jakarta.persistence.query.timeout", (int) longest.toMillis());
        wanted.conditions().on(query);
        if (sql.contains(":today")) {
            query.setParameter("today", Legal.today(clock));
        }
        if (sql.contains(":words")) {
            query.setParameter("words", wanted.typed().query());
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

    /** Names that hold every word, those that begin as typed first; of frequent words only some products are looked at. */
    @Transactional
    Suggestions suggest(Typed typed, Conditions within) {
        var sql = """
                with ids as materialized (
                    (select s.product_id from product_search s
                     where s.name_key collate "C" >= :typed and s.name_key collate "C" < :typed || '~' and %1$s
                     order by s.name_key collate "C" limit 200)
                    union
                    (select s.product_id from product_search s
                     where s.words @@ cast(:words as tsquery) and %1$s limit 500)),
                hits as materialized (
                    select s.name, s.name_key, s.name_words, s.producer_name, s.producer_key, s.commune_code
                    from ids join product_search s on s.product_id = ids.product_id),
                named as (
                    select name as text, 'PRODUCT' as of, min(name_key) as key, count(*) as count from hits
                    where name_words @@ cast(:words as tsquery) group by name
                    union all
                    select producer_name, 'PRODUCER', min(producer_key), count(*) from hits
                    where strpos(producer_key, :first) > 0
                      and search_words(producer_key) @@ cast(:words as tsquery) group by producer_name
                    union all
                    select c.full_name, 'COMMUNE', min(c.search_key), count(*)
                    from hits h join commune c on c.code = h.commune_code and c.valid_to is null
                    where strpos(c.search_key, :first) > 0
                      and search_words(c.search_key) @@ cast(:words as tsquery) group by c.full_name)
                select text, of, count from named
                order by starts_with(key, :typed) desc, count desc, text limit :most""".formatted(within.sql());
        var query = db.createNativeQuery(sql)
                .setHint("jakarta.persistence.query.timeout", (int) longest.toMillis())
                .setParameter("words", typed.query())
                .setParameter("typed", typed.key())
                .setParameter("first", typed.words().get(0))
                .setParameter("most", MOST_SUGGESTED);
        within.on(query);
        return new Suggestions(typed(query).stream()
                .map(row -> new Suggestion((String) row[0], (String) row[1], ((Number) row[2]).longValue()))
                .toList());
    }

    private static List<Object[]> typed(Query query) {
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
