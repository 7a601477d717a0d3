package vn.ocop.registry.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.ocop.registry.search.Suggestions.Suggestion;

/**
 * Names that hold every word, those that begin as typed first; of frequent words only some products are looked at, and
 * when a hundred begin with all that was typed, no others.
 */
@ApplicationScoped
class Suggester {

    private static final int MOST_SUGGESTED = 10;

    private static final String SQL = """
            with begun as materialized (
                select s.product_id, s.name, s.name_key, s.name_words, s.producer_name, s.producer_key, s.commune_code
                from product_search s
                where s.name_key collate "C" >= :typed and s.name_key collate "C" < :typed || '~' and %1$s
                order by s.name_key collate "C" limit 100),
            hits as materialized (
                select * from begun
                union all
                (select s.product_id, s.name, s.name_key, s.name_words, s.producer_name, s.producer_key, s.commune_code
                 from product_search s
                 where (strpos(:words, ' ') = 0 or (select count(*) < 100 from begun))
                   and s.words @@ search_query(:words) and %1$s
                 order by s.product_id limit 100)),
            named as (
                select name as text, 'PRODUCT' as of, min(name_key) as key, count(distinct product_id) as count from hits
                where name_words @@ search_query(:words) group by name
                union all
                select producer_name, 'PRODUCER', min(producer_key), count(distinct product_id) from hits
                where strpos(producer_key, :first) > 0
                  and search_words(producer_key) @@ search_query(:words) group by producer_name
                union all
                select c.full_name, 'COMMUNE', min(c.search_key), count(distinct product_id)
                from hits h join commune c on c.code = h.commune_code and c.valid_to is null
                where strpos(c.search_key, :first) > 0
                  and search_words(c.search_key) @@ search_query(:words) group by c.full_name)
            select text, of, count from named
            order by starts_with(key, :typed) desc, count desc, text limit :most""";

    private final EntityManager db;
    private final Duration longest;

    Suggester(EntityManager db, @ConfigProperty(name = "registry.search.longest") Duration longest) {
        this.db = db;
        this.longest = longest;
    }

    @Transactional
    Suggestions suggest(Typed typed, Conditions within) {
        var query = db.createNativeQuery(SQL.formatted(within.sql()))
                .setHint("jakarta.persistence.query.timeout", (int) longest.toMillis())
                .setParameter("words", String.join(" ", typed.words()))
                .setParameter("typed", typed.key())
                .setParameter("first", typed.words().get(0))
                .setParameter("most", MOST_SUGGESTED);
        within.on(query);
        return new Suggestions(ProductSearch.typed(query).stream()
                .map(row -> new Suggestion((String) row[0], (String) row[1], ((Number) row[2]).longValue()))
                .toList());
    }
}
