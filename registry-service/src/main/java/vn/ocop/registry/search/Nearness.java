package vn.ocop.registry.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Exactly matching products, the nearest first: named so; with its words and accents in the name; without the accents in
 * the name; elsewhere. Few are put in order at once. Of many a step is only read when the steps before do not fill the
 * page, and one that most of the first belong to is read in its order until the page is full: so frequent words cost
 * little. Both ways lead to the same order.
 */
final class Nearness {

    /** What one reading of the index may bring; of more than these a page is found soon by reading in order. */
    static final int FEW = 500;

    private static final String NAMED = "s.name_key collate \"C\" = :typed";
    private static final String WRITTEN = "s.name_words @@ cast(:written as tsquery)";
    private static final String IN_NAME = "s.name_words @@ search_query(:words)";
    private static final String ALL = "s.words @@ search_query(:words)";

    /** What holds frequent words beside others is found by the others. */
    static final String ANYWHERE =
            "s.words @@ search_rare(:words) and (search_rare(:words) = search_query(:words) or coalesce(" + ALL
                    + ", false))";

    private final Typed typed;
    private final String conditions;
    private final Bookmark after;

    Nearness(Typed typed, String conditions, Bookmark after) {
        this.typed = typed;
        this.conditions = conditions;
        this.after = after;
    }

    /** How many of the first, but not more than one above {@link #FEW}, are written so and named so. */
    record Sample(long all, long written, long named) {

        boolean isAll() {
            return all <= FEW;
        }
    }

    /** @param often whether most of the first are found by it */
    private record Step(int key, boolean often, String found, String rest) {}

    private boolean hasAccents() {
        return typed.written() != null;
    }

    private List<Step> steps(Sample sample) {
        var steps = new ArrayList<Step>();
        var other = " and s.name_key <> :typed";
        steps.add(new Step(0, false, NAMED, ""));
        if (hasAccents()) {
            steps.add(new Step(1, 2 * sample.written() > sample.all(), WRITTEN, other));
        }
        steps.add(new Step(
                2, 2 * sample.named() > sample.all(), IN_NAME, other + (hasAccents() ? " and not " + WRITTEN : "")));
        steps.add(new Step(3, true, ALL, " and not " + IN_NAME));
        return steps;
    }

    /** One more than {@link #FEW} at most, as they are found. */
    String few() {
        return "select s.product_id, case when " + NAMED + " then 0"
                + (hasAccents() ? " when " + WRITTEN + " then 1" : "")
                + " when " + IN_NAME + " then 2 else 3 end as key from product_search s where " + ANYWHERE + " and "
                + conditions + " limit " + (FEW + 1);
    }

    /** The condition of coming behind the last row that was read. */
    String behind() {
        return after == null ? "true" : "(key, product_id) > (" + after.step() + ", :lastId)";
    }

    /** The page when there are many: ids with their {@code key}. */
    String many(Sample sample) {
        var steps = steps(sample).stream()
                .filter(step -> after == null || step.key() >= after.step())
                .toList();
        var parts = IntStream.range(0, steps.size())
                .mapToObj(place -> "step" + place + " as materialized (" + left(rows(steps.get(place)), place) + ")");
        var all = IntStream.range(0, steps.size()).mapToObj(place -> "select * from step" + place);
        return "with " + parts.collect(Collectors.joining(", ")) + " " + all.collect(Collectors.joining(" union all "));
    }

    /** No index knows a condition that is asked in a roundabout way: then rows are read in their order. */
    private String rows(Step step) {
        return "select s.product_id, " + step.key() + " as key from product_search s where "
                + (step.often() ? "coalesce(" + step.found() + ", false)" : step.found()) + step.rest() + " and "
                + conditions + (after != null && step.key() == after.step() ? " and s.product_id > :lastId" : "")
                + " order by s.product_id limit :most";
    }

    /** The limit inside tells the planner how few are wanted, the one outside how many are missing. */
    private static String left(String rows, int place) {
        return place == 0
                ? rows
                : "select * from (" + rows + ") r limit greatest(0, :most - ("
                        + IntStream.range(0, place)
                                .mapToObj(before -> "(select count(*) from step" + before + ")")
                                .collect(Collectors.joining(" + "))
                        + "))";
    }
}
