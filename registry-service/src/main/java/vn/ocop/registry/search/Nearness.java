package vn.ocop.registry.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Exactly matching products, the nearest first: named so; with its words and accents in the name; without the accents in
 * the name; elsewhere. Few are put in order at once. Of many a step is only read when the steps before do not fill the
 * page, and one that most of a sample belong to is read in its order until the page is full: so frequent words cost
 * little. All ways lead to the same order.
 */
final class Nearness {

    /** What one reading of the index may bring; of more than these a page is found soon by reading in order. */
    private static final int FEW = 500;

    private static final String NAMED = "s.name_key collate \"C\" = :typed";
    private static final String WRITTEN = "s.name_words @@ cast(:written as tsquery)";
    private static final String IN_NAME = "s.name_words @@ search_query(:words)";
    private static final String ANYWHERE = "s.words @@ search_query(:words)";

    private final Typed typed;
    private final String conditions;

    Nearness(Typed typed, String conditions) {
        this.typed = typed;
        this.conditions = conditions;
    }

    /**
     * @param least in thousandths, the share of the sample from which on it is read in order
     * @param found what an index finds
     * @param rest what else must hold
     */
    private record Step(int key, int least, String found, String rest) {}

    private boolean hasAccents() {
        return typed.written() != null;
    }

    private List<Step> steps() {
        var steps = new ArrayList<Step>();
        var other = " and s.name_key <> :typed";
        if (hasAccents()) {
            steps.add(new Step(1, 500, WRITTEN, other));
        }
        steps.add(new Step(2, 500, IN_NAME, other + (hasAccents() ? " and not " + WRITTEN : "")));
        steps.add(new Step(3, 0, ANYWHERE, " and not " + IN_NAME));
        return steps;
    }

    /** Ids with their {@code key}, at most {@code :most}, behind {@code :lastId} when a bookmark is given. */
    String rows(Bookmark after) {
        var parts = new ArrayList<String>();
        if (after == null || after.step() == 0) {
            parts.add(rows(0, NAMED, after));
        }
        for (var step : steps()) {
            if (after == null || step.key() >= after.step()) {
                parts.add(left(rows(step, after), parts.size()));
            }
        }
        var named = IntStream.range(0, parts.size())
                .mapToObj(place -> ", step" + place + " as materialized (" + parts.get(place) + ")");
        var all = IntStream.range(0, parts.size()).mapToObj(place -> " union all select * from step" + place);
        return "with few as materialized (" + few() + "), sample as materialized (select count(*) > " + FEW
                + " as many, "
                + shares() + " from few)" + named.collect(Collectors.joining())
                + " select * from (select * from few where not (select many from sample)" + behind(after)
                + all.collect(Collectors.joining()) + ") r order by key, product_id limit :most";
    }

    private String few() {
        return "select s.product_id, case when " + NAMED + " then 0"
                + (hasAccents() ? " when " + WRITTEN + " then 1" : "")
                + " when " + IN_NAME + " then 2 else 3 end as key from product_search s where " + ANYWHERE + " and "
                + conditions + " limit " + (FEW + 1);
    }

    private String shares() {
        return steps().stream()
                .map(step -> "1000 * count(*) filter (where key = " + step.key() + ") / greatest(1, count(*)) as share"
                        + step.key())
                .collect(Collectors.joining(", "));
    }

    private static String behind(Bookmark after) {
        return after == null ? "" : " and (key, product_id) > (" + after.step() + ", :lastId)";
    }

    /** No index knows a condition that is asked in a roundabout way: then rows are read in their order. */
    private String rows(Step step, Bookmark after) {
        var inOrder = rows(step.key(), "coalesce(" + step.found() + ", false)" + step.rest(), after);
        if (step.least() == 0) {
            return inOrder;
        }
        var often = "(select share" + step.key() + " >= " + step.least() + " from sample)";
        return "select * from (select * from (" + inOrder + ") o where " + often + " union all select * from ("
                + rows(step.key(), step.found() + step.rest(), after) + ") i where not " + often + ") e";
    }

    private String rows(int key, String condition, Bookmark after) {
        return "select s.product_id, " + key + " as key from product_search s where (select many from sample) and "
                + condition + " and " + conditions
                + (after != null && key == after.step() ? " and s.product_id > :lastId" : "")
                + " order by s.product_id limit :most";
    }

    /** The limits inside tell the planner how few are wanted, the one outside how many are missing. */
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
