package vn.ocop.registry.search;

/**
 * The products that read alike when nothing is written as typed. What may have been meant is asked in this order: unknown
 * words put right, one word left out, every word put right; the first that finds anything counts. The cost stays bounded:
 * of what was found six hundred are compared with what was typed, and the nearest two hundred remain.
 */
final class Forgiving {

    private static final int MOST_COMPARED = 600;
    private static final int MOST = 200;

    private Forgiving() {}

    /** Products {@code s} with their {@code likeness} to {@code :similar}, of a thousand. */
    static String from(String conditions) {
        return """
                (with meant as materialized (
                    select search_all_of(terms) as corrected, search_each_but_one(terms) as one_less
                    from search_terms(:similar, false) as terms),
                corrected as materialized (
                    select s.product_id from product_search s
                    where s.words @@ (select corrected from meant) and %1$s
                    order by s.product_id limit %2$d),
                one_less as materialized (
                    select distinct f.product_id
                    from meant cross join unnest(meant.one_less) as query (words) cross join lateral (
                        select s.product_id from product_search s where s.words @@ query.words and %1$s
                        order by s.product_id limit %2$d) f
                    where not exists (select from corrected)
                    order by f.product_id limit %2$d),
                corrected_all as materialized (
                    select s.product_id from product_search s
                    where not exists (select from corrected) and not exists (select from one_less)
                      and s.words @@ (select search_all_of(search_terms(:similar, true))) and %1$s
                    order by s.product_id limit %2$d)
                select s.*, cast(round(1000 * word_similarity(:similar, s.name_key || ' ' || s.producer_key)) as integer)
                    as likeness
                from (select * from corrected union all select * from one_less union all select * from corrected_all) f
                join product_search s on s.product_id = f.product_id
                order by likeness desc, s.product_id limit %3$d) s""".formatted(conditions, MOST_COMPARED, MOST);
    }
}
