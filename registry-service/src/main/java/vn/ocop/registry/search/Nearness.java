package vn.ocop.registry.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Exactly matching products, the nearest first: named so; with its words and accents in the name; without the accents in
 * the name; elsewhere. A step is only read when the steps before do not fill the page, so frequent words cost little.
 */
final class Nearness {

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

    private record Step(int key, String condition) {}

    private List<Step> steps() {
        var steps = new ArrayList<Step>();
        steps.add(new Step(0, NAMED));
        var other = "s.name_key <> :typed and ";
        if (typed.written() != null) {
            steps.add(new Step(1, other + WRITTEN));
        }
        steps.add(new Step(2, other + IN_NAME + (typed.written() == null ? "" : " and not " + WRITTEN)));
        steps.add(new Step(3, ANYWHERE + " and not " + IN_NAME));
        return steps;
    }

    /** Ids with their {@code key}, at most {@code :most}, behind {@code :lastId} when a bookmark is given. */
    String rows(Bookmark after) {
        var steps = steps().stream()
                .filter(step -> after == null || step.key() >= after.step())
                .toList();
        var parts = IntStream.range(0, steps.size()).mapToObj(place -> "step" + place + " as materialized ("
                + left(rows(steps.get(place), after), place) + ")");
        var all = IntStream.range(0, steps.size()).mapToObj(place -> "select * from step" + place);
        return "with " + parts.collect(Collectors.joining(", ")) + " " + all.collect(Collectors.joining(" union all "));
    }

    private String rows(Step step, Bookmark after) {
        return "select s.product_id, " + step.key() + " as key from product_search s where " + step.condition() + " and "
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
                                .collect(Collectors.joining(" + ")) + "))";
    }
}
