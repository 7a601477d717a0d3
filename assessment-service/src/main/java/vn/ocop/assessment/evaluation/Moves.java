package vn.ocop.assessment.evaluation;

import java.util.Map;
import java.util.TreeMap;
import vn.ocop.assessment.criteria.Item;

/**
 * Some items of a sheet moved to higher options: nothing, one step, or two sets of moves put together. Putting together
 * copies nothing, because the search does it for thousands of plans and reads out only one.
 *
 * @param changes how many items moved
 * @param points how many points that adds
 */
record Moves(int changes, int points, Step step, Moves first, Moves second) {

    static final Moves NONE = new Moves(0, 0, null, null, null);

    /** One item and its new option. */
    record Step(String item, String option) {}

    static Moves of(Step step, int points) {
        return new Moves(1, points, step, null, null);
    }

    Moves and(Moves other) {
        if (changes == 0) {
            return other;
        }
        return other.changes == 0 ? this : new Moves(changes + other.changes, points + other.points, null, this, other);
    }

    /** Item to new option, in printed order. */
    Map<String, String> options() {
        var options = new TreeMap<String, String>(Item.PRINTED_ORDER);
        collectInto(options);
        return options;
    }

    private void collectInto(Map<String, String> options) {
        if (step != null) {
            options.put(step.item(), step.option());
        } else if (changes > 0) {
            first.collectInto(options);
            second.collectInto(options);
        }
    }
}
