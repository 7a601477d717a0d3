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
        var meant = "select case when " + finds("m.corrected", conditions) + " then m.corrected when "
                + finds("m.one_less", conditions) + " then m.one_less"
                + " else search_all_of(search_terms(:similar, true)) end from (select search_all_of(terms) as corrected,"
                + " search_all_but_one(terms) as one_less from search_terms(:similar, false) as terms) m";
        var compared = "select s.*, cast(round(1000 * word_similarity(:similar, s.name_key || ' ' || s.producer_key))"
                + " as integer) as likeness from product_search s where s.words @@ (" + meant + ") and " + conditions
                + " order by s.product_id limit " + MOST_COMPARED;
        return "(select * from (" + compared + ") s order by likeness desc, product_id limit " + MOST + ") s";
    }

    private static String finds(String meant, String conditions) {
        return "exists (select 1 from product_search s where s.words @@ " + meant + " and " + conditions + ")";
    }
}
