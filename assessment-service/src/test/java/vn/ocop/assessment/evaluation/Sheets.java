package vn.ocop.assessment.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import vn.ocop.assessment.book.CriteriaBook;
import vn.ocop.assessment.criteria.CriteriaSet;
import vn.ocop.assessment.criteria.Item;
import vn.ocop.assessment.scoring.Sheet;
import vn.ocop.assessment.scoring.WorkingRules;

/** Situations of sheets for the tests of this room. */
public final class Sheets {

    public static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    public static final CriteriaBook BOOK = CriteriaBook.load();
    public static final Evaluations EVALUATIONS = new Evaluations(BOOK, WorkingRules.DEFAULT);

    private Sheets() {}

    public static CriteriaSet set(String code) {
        return BOOK.set(code, DAY).orElseThrow();
    }

    public static Sheet of(String member, Map<String, String> choices) {
        return new Sheet(member, choices, List.of());
    }

    /** Every item with its best option. */
    public static Map<String, String> best(CriteriaSet set) {
        var choices = new LinkedHashMap<String, String>();
        set.items().forEach(item -> choices.put(item.code(), last(item)));
        return choices;
    }

    /** One sheet per total: the best options, taken down item by item from the last one until the total fits. */
    public static EvaluationCase withTotals(String setCode, List<Integer> totals) {
        var members = IntStream.range(0, totals.size())
                .mapToObj(i -> of("M" + (i + 1), withTotal(set(setCode), totals.get(i))))
                .toList();
        return new EvaluationCase(setCode, List.of(), members, false);
    }

    private static Map<String, String> withTotal(CriteriaSet set, int total) {
        var choices = best(set);
        int over = 100 - total;
        var items = new ArrayList<>(set.items());
        Collections.reverse(items);
        for (var item : items) {
            int left = over;
            var lower = item.options().stream()
                    .filter(option -> item.max() - option.points() <= left && !item.stopsAt(option))
                    .filter(option -> option.points() > 0 || !item.code().equals("5.1"))
                    .findFirst()
                    .orElseThrow();
            choices.put(item.code(), lower.code());
            over -= item.max() - lower.points();
        }
        if (over != 0) {
            throw new IllegalStateException("no sheet of %d points found".formatted(total));
        }
        return choices;
    }

    /** A complete, sound sheet: never a stop, nothing on 5.2 without a story. */
    public static Sheet random(CriteriaSet set, Random chance) {
        return filled(set, item -> chance.nextInt(item.options().size() + (item.noneAllowed() ? 1 : 0)), chance);
    }

    /** As {@link #random}, leaning to the better options. */
    public static Sheet good(CriteriaSet set, Random chance) {
        return filled(set, item -> item.options().size() - 1 - chance.nextInt(2), chance);
    }

    private static Sheet filled(CriteriaSet set, ToIntFunction<Item> pick, Random chance) {
        var choices = new LinkedHashMap<String, String>();
        for (var item : set.items()) {
            var sheet = of("M1", choices);
            if (!sheet.reaches(item, set)) {
                if (chance.nextBoolean()) {
                    choices.put(item.code(), item.options().get(0).code());
                }
                continue;
            }
            int at = pick.applyAsInt(item);
            var stopping =
                    at < item.options().size() && item.stopsAt(item.options().get(at));
            choices.put(
                    item.code(),
                    at == item.options().size()
                            ? Item.NONE
                            : item.options().get(stopping ? at + 1 : at).code());
        }
        return of("M1", choices);
    }

    private static String last(Item item) {
        return item.options().get(item.options().size() - 1).code();
    }
}
