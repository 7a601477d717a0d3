package vn.ocop.assessment.book;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.assessment.criteria.Band;
import vn.ocop.assessment.criteria.CriteriaSet;
import vn.ocop.assessment.criteria.CriteriaVersion;
import vn.ocop.assessment.criteria.Ground;
import vn.ocop.assessment.criteria.Item;
import vn.ocop.assessment.criteria.Option;
import vn.ocop.assessment.criteria.Part;

/** One set: parts of 40, 25 and 35 points by the best options, sums per heading, order, references, star marks. */
final class SetCheck {

    private final CriteriaSet set;
    private final CriteriaVersion.Parts parts;
    private final Set<String> evidenceKinds;
    private final Set<String> tiesLeft;

    SetCheck(CriteriaSet set, CriteriaVersion.Parts parts, Set<String> evidenceKinds, Set<String> tiesLeft) {
        this.set = set;
        this.parts = parts;
        this.evidenceKinds = evidenceKinds;
        this.tiesLeft = tiesLeft;
    }

    void into(Faults faults) {
        var codes = set.parts().stream().map(Part::code).toList();
        faults.unless(codes.equals(List.of(Part.Code.values())), "%s: parts A, B, C expected", set.code());
        set.parts().forEach(part -> part(part, faults));
        names(faults);
        references(faults);
        marks(faults);
        var earlier = new HashSet<String>();
        set.items().forEach(item -> {
            new ItemCheck(set.code(), item, tiesLeft.remove(set.code() + " " + item.code())).into(faults);
            evidence(item, faults);
            faults.unless(
                    item.appliesIf() == null
                            || earlier.contains(item.appliesIf().item()),
                    "%s %s: appliesIf must name an earlier item",
                    set.code(),
                    item.code());
            earlier.add(item.code());
        });
    }

    private void part(Part part, Faults faults) {
        int best = part.items().stream().mapToInt(SetCheck::bestPoints).sum();
        faults.unless(
                best == part.max() && part.max() == parts.of(part.code()),
                "%s part %s: the best options give %d points, %d printed, %d by law",
                set.code(),
                part.code(),
                best,
                part.max(),
                parts.of(part.code()));
        var own = part.sections().stream().map(Part.Section::code).collect(Collectors.toSet());
        part.sections().forEach(section -> {
            int inner = part.items().stream()
                    .filter(item -> item.code().startsWith(section.code() + "."))
                    .mapToInt(SetCheck::bestPoints)
                    .sum();
            faults.unless(
                    inner == section.max(),
                    "%s section %s: items give %d points, %d printed",
                    set.code(),
                    section.code(),
                    inner,
                    section.max());
            faults.unless(
                    section.parent() == null || own.contains(section.parent()),
                    "%s section %s: its parent does not exist",
                    set.code(),
                    section.code());
        });
        part.items().forEach(item -> section(item, own, faults));
    }

    private void section(Item item, Set<String> own, Faults faults) {
        int dot = item.code().lastIndexOf('.');
        var expected = dot < 0 ? null : item.code().substring(0, dot);
        var sound =
                expected == null ? item.section() == null : expected.equals(item.section()) && own.contains(expected);
        faults.unless(sound, "%s %s: section", set.code(), item.code());
    }

    private void names(Faults faults) {
        var items = set.items();
        var sections =
                set.parts().stream().flatMap(part -> part.sections().stream()).map(Part.Section::code);
        faults.repeats(
                set.code() + ": item or section code",
                Stream.concat(items.stream().map(Item::code), sections));
        faults.repeats(
                set.code() + ": option code",
                items.stream().flatMap(item -> item.options().stream()).map(Option::code));
        faults.repeats(set.code() + ": ground", set.disqualifications().stream().map(Ground::code));
        var codes = items.stream().map(Item::code).toList();
        var sorted = new ArrayList<>(codes);
        sorted.sort(Item.PRINTED_ORDER);
        faults.unless(codes.equals(sorted), "%s: items out of order", set.code());
    }

    private void references(Faults faults) {
        set.disqualifications().forEach(ground -> {
            var atItem = ground.scope() == Ground.Scope.ITEM;
            var sound = atItem == (ground.item() != null)
                    && (!atItem || set.item(ground.item()).isPresent());
            faults.unless(sound, "%s: ground %s names no item of the set", set.code(), ground.code());
        });
    }

    /** Every set has marks for three and four stars; set 26 alone prints none for five. */
    private void marks(Faults faults) {
        for (int star : Band.RECOGNISED) {
            var marked =
                    set.items().stream().anyMatch(item -> item.minimumFor(star).isPresent());
            faults.unless(marked || star == 5, "%s: no %d-star minimum at all", set.code(), star);
        }
    }

    private void evidence(Item item, Faults faults) {
        Stream.concat(item.evidence().stream(), item.options().stream().flatMap(option -> option.evidence().stream()))
                .filter(code -> !evidenceKinds.contains(code))
                .forEach(code ->
                        faults.unless(false, "%s %s: evidence kind %s is unknown", set.code(), item.code(), code));
    }

    private static int bestPoints(Item item) {
        return item.options().stream().mapToInt(Option::points).max().orElse(0);
    }
}
