package vn.ocop.assessment.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ocop.assessment.criteria.Band;
import vn.ocop.assessment.criteria.CriteriaSet;
import vn.ocop.assessment.criteria.Item;
import vn.ocop.assessment.criteria.Option;
import vn.ocop.assessment.criteria.Part;
import vn.ocop.assessment.scoring.Gates;
import vn.ocop.assessment.scoring.Sheet;

/**
 * The exact search behind a {@link GapPlan}: dynamic programming over (items changed, points added). Both are bounded by
 * the sheet, so there are at most some 3,500 states, and two plans with the same state can be told apart by nothing that
 * follows. Items that hang together (5.1 and 5.2) move as one cluster.
 */
final class GapSearch {

    private final Gates gates;
    private final int star;
    private final Sheet sheet;
    private final CriteriaSet set;
    private final int mostPoints;

    GapSearch(Gates gates, int star) {
        this.gates = gates;
        this.star = star;
        this.sheet = gates.sheets().get(0);
        this.set = gates.set();
        this.mostPoints = set.parts().stream().mapToInt(Part::max).sum();
    }

    /** The best option everywhere gives all points and every mark, so a complete sheet always has a plan. */
    Moves cheapest(int pointsNeeded) {
        var reached = new Moves[set.items().size() + 1][mostPoints + 1];
        reached[0][0] = Moves.NONE;
        for (var cluster : clusters()) {
            reached = extend(reached, ways(cluster));
        }
        for (var sameChanges : reached) {
            for (int points = pointsNeeded; points <= mostPoints; points++) {
                if (sameChanges[points] != null) {
                    return sameChanges[points];
                }
            }
        }
        throw new IllegalStateException("set %s has no way to %d stars".formatted(set.code(), star));
    }

    private static Moves[][] extend(Moves[][] reached, List<Moves> ways) {
        var extended = new Moves[reached.length][reached[0].length];
        for (var sameChanges : reached) {
            for (var before : sameChanges) {
                if (before != null) {
                    ways.forEach(way -> keepFirst(extended, before, way));
                }
            }
        }
        return extended;
    }

    private static void keepFirst(Moves[][] extended, Moves before, Moves way) {
        int changes = before.changes() + way.changes();
        int points = before.points() + way.points();
        if (extended[changes][points] == null) {
            extended[changes][points] = before.and(way);
        }
    }

    /** Each item with those that depend on it, in printed order. */
    private List<List<Item>> clusters() {
        var clusters = new LinkedHashMap<String, List<Item>>();
        var heads = new LinkedHashMap<String, String>();
        for (var item : set.items()) {
            var head = item.appliesIf() == null
                    ? item.code()
                    : heads.getOrDefault(item.appliesIf().item(), item.code());
            heads.put(item.code(), head);
            clusters.computeIfAbsent(head, code -> new ArrayList<>()).add(item);
        }
        return List.copyOf(clusters.values());
    }

    /** Every way to leave or move the items of one cluster that meets their marks. */
    private List<Moves> ways(List<Item> cluster) {
        var ways = List.of(Moves.NONE);
        for (var item : cluster) {
            ways = ways.stream().flatMap(before -> ways(item, before)).toList();
        }
        return ways;
    }

    private Stream<Moves> ways(Item item, Moves before) {
        var now = item.option(sheet.choice(item));
        var stay = reachesMarks(item, now) ? Stream.of(before) : Stream.<Moves>empty();
        if (!appliesAfter(item, before)) {
            return stay;
        }
        int pointsNow = now.map(Option::points).orElse(0);
        var moves = item.options().stream()
                .filter(option -> higher(option, now) && !item.stopsAt(option))
                .filter(option -> reachesMarks(item, Optional.of(option)))
                .map(option ->
                        before.and(Moves.of(new Moves.Step(item.code(), option.code()), option.points() - pointsNow)));
        return Stream.concat(stay, moves);
    }

    /** A higher option of the same case; from {@code NONE} or nothing every option of either case is higher. */
    private static boolean higher(Option option, Optional<Option> now) {
        return now.isEmpty()
                || (option.order() > now.get().order()
                        && Objects.equals(option.variant(), now.get().variant()));
    }

    private boolean reachesMarks(Item item, Optional<Option> chosen) {
        return Band.RECOGNISED.stream()
                .filter(step -> step <= star)
                .flatMap(step -> item.minimumFor(step).stream())
                .allMatch(minimum -> gates.aggregation().reaches(List.of(chosen), minimum));
    }

    private boolean appliesAfter(Item item, Moves before) {
        if (item.appliesIf() == null) {
            return true;
        }
        var choices = new LinkedHashMap<>(sheet.choices());
        choices.putAll(before.options());
        return new Sheet(sheet.member(), choices, sheet.stops()).reaches(item, set);
    }
}
