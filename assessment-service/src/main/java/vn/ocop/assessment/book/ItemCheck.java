package vn.ocop.assessment.book;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.ocop.assessment.criteria.Item;
import vn.ocop.assessment.criteria.Option;
import vn.ocop.assessment.criteria.Stop;

/** One item: its maximum, its cases, options that rise, star marks that rise, stops that name its own options. */
final class ItemCheck {

    private final String here;
    private final Item item;
    private final boolean tiePrinted;

    ItemCheck(String setCode, Item item, boolean tiePrinted) {
        this.here = setCode + " " + item.code();
        this.item = item;
        this.tiePrinted = tiePrinted;
    }

    void into(Faults faults) {
        var points = item.options().stream().mapToInt(Option::points).summaryStatistics();
        faults.unless(
                points.getMax() == item.max(), "%s: maximum %d but best option %d", here, item.max(), points.getMax());
        faults.unless(
                item.noneAllowed() == (points.getMin() > 0),
                "%s: NONE is a choice exactly where every printed option has points",
                here);
        cases(faults);
        stops(faults);
    }

    private void cases(Faults faults) {
        var named = item.variants().stream().map(Item.Variant::code).toList();
        var used = item.options().stream().map(Option::variant).collect(Collectors.toSet());
        var expected = new HashSet<String>(named);
        if (named.isEmpty()) {
            expected.add(null);
        }
        faults.unless(used.equals(expected), "%s: options of cases %s, but cases %s", here, used, named);
        faults.repeats(here + ": case", named.stream());
        var shapes = used.stream()
                .map(variant -> optionsOf(variant).stream()
                        .map(option -> option.points() + "^" + option.minimumForStar())
                        .toList())
                .distinct()
                .count();
        faults.unless(shapes == 1, "%s: cases give different points or star marks", here);
        used.forEach(variant -> options(variant, optionsOf(variant), faults));
    }

    private void options(String variant, List<Option> options, Faults faults) {
        IntStream.range(0, options.size()).forEach(i -> {
            var option = options.get(i);
            var code = "%s-%s%d".formatted(item.code(), variant == null ? "" : variant, i + 1);
            faults.unless(
                    option.order() == i + 1 && option.code().equals(code),
                    "%s: option %s where %s is due",
                    here,
                    option.code(),
                    code);
        });
        var points = options.stream().map(Option::points).toList();
        faults.unless(points.equals(points.stream().sorted().toList()), "%s: points fall: %s", here, points);
        var rising = points.stream().distinct().count() == points.size();
        faults.unless(
                rising != tiePrinted, "%s: %s: %s", here, tiePrinted ? "a printed tie is expected" : "a tie", points);
        faults.repeats(here + ": Vietnamese label", options.stream().map(Option::vi));
        faults.repeats(here + ": English label", options.stream().map(Option::en));
        marks(options, faults);
    }

    private void marks(List<Option> options, Faults faults) {
        var marked = options.stream().filter(o -> o.minimumForStar() != null).toList();
        var stars = marked.stream().map(Option::minimumForStar).toList();
        faults.unless(
                stars.equals(stars.stream()
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList()),
                "%s: star marks must rise, one option each: %s",
                here,
                stars);
        faults.unless(marked.stream().allMatch(o -> o.points() > 0), "%s: star mark on an option without points", here);
    }

    private void stops(Faults faults) {
        var codes = item.options().stream().map(Option::code).collect(Collectors.toSet());
        item.endsScoring().forEach(stop -> {
            faults.unless(codes.containsAll(stop.options()), "%s: a stop names another item's option", here);
            faults.unless(
                    (stop.trigger() == Stop.Trigger.OPTION) != stop.options().isEmpty(), "%s: trigger of a stop", here);
        });
    }

    private List<Option> optionsOf(String variant) {
        return item.options().stream()
                .filter(option -> Objects.equals(option.variant(), variant))
                .toList();
    }
}
