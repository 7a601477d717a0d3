package vn.ocop.assessment.book;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ocop.assessment.criteria.Band;
import vn.ocop.assessment.criteria.CriteriaSet;
import vn.ocop.assessment.criteria.CriteriaVersion;

/**
 * What a schema cannot say about a whole criteria document: bands without holes, a catalogue and sets that agree,
 * references that exist, names that do not repeat. The single sets are looked at by {@link SetCheck}.
 */
final class CriteriaCheck {

    private final CriteriaVersion version;
    private final Set<String> printedTies;
    private final Faults faults = new Faults();
    private final Map<String, CriteriaVersion.EvidenceKind> kinds;

    CriteriaCheck(CriteriaVersion version, Set<String> printedTies) {
        this.version = version;
        this.printedTies = printedTies;
        this.kinds = version.evidenceKinds().stream()
                .collect(Collectors.toMap(CriteriaVersion.EvidenceKind::code, Function.identity(), (a, b) -> a));
    }

    List<String> faults() {
        totals();
        bands();
        names();
        catalogue();
        evidenceKinds();
        var ties = new HashSet<>(printedTies);
        version.sets().forEach(set -> new SetCheck(set, version.totals().parts(), kinds.keySet(), ties).into(faults));
        faults.unless(ties.isEmpty(), "the index names printed ties that the sets do not have: %s", ties);
        sourceNotes();
        return faults.list();
    }

    private void totals() {
        var parts = version.totals().parts();
        faults.unless(
                parts.a() + parts.b() + parts.c() == version.totals().max(), "parts A, B and C do not add up to 100");
    }

    private void bands() {
        var bands = version.bands();
        var stars = bands.stream().map(Band::star).toList();
        faults.unless(stars.equals(List.of(1, 2, 3, 4, 5)), "stars must rise with the score, found %s", stars);
        faults.unless(bands.get(0).min() == 0, "the lowest band must start at 0");
        IntStream.range(1, bands.size()).forEach(i -> {
            var below = bands.get(i - 1);
            faults.unless(
                    below.maxExclusive() != null
                            && below.maxExclusive() == bands.get(i).min(),
                    "band %d must end where the next one starts",
                    below.star());
        });
        var top = bands.get(bands.size() - 1);
        faults.unless(
                top.maxExclusive() == null
                        && top.maxInclusive() != null
                        && top.maxInclusive() == version.totals().max(),
                "the top band must end at 100");
        bands.forEach(band -> {
            var worthy = band.star() >= 3;
            faults.unless(band.recognised() == worthy, "band %d: recognised flag", band.star());
            faults.unless((band.authority() != null) == worthy, "band %d: authority", band.star());
        });
    }

    private void names() {
        var sets = version.sets();
        faults.repeats("set code", sets.stream().map(CriteriaSet::code));
        faults.repeats("set number", sets.stream().map(CriteriaSet::number));
        faults.repeats("catalogue code", sets.stream().map(CriteriaSet::catalogueCode));
        faults.repeats("Vietnamese set name", sets.stream().map(CriteriaSet::vi));
        faults.repeats("English set name", sets.stream().map(CriteriaSet::en));
        faults.repeats("ministry", version.ministries().stream().map(CriteriaVersion.Ministry::code));
        faults.repeats("evidence kind", version.evidenceKinds().stream().map(CriteriaVersion.EvidenceKind::code));
    }

    private void catalogue() {
        var homes = new HashMap<String, String>();
        var industries = version.catalogue().industries();
        var groups = industries.stream().flatMap(i -> i.groups().stream()).toList();
        faults.repeats("industry", industries.stream().map(CriteriaVersion.Industry::code));
        faults.repeats("group", groups.stream().map(CriteriaVersion.Group::code));
        industries.forEach(industry -> industry.groups()
                .forEach(group -> faults.unless(
                        head(group.code()).equals(industry.code()),
                        "group %s stands under industry %s",
                        group.code(),
                        industry.code())));
        groups.forEach(group -> group.sets().forEach(set -> homes.put(set, group.code())));
        faults.unless(
                groups.stream()
                        .flatMap(group -> group.sets().stream())
                        .toList()
                        .equals(version.sets().stream().map(CriteriaSet::code).toList()),
                "catalogue and sets differ in members or order");
        version.sets().forEach(set -> place(set, homes));
    }

    private void place(CriteriaSet set, Map<String, String> homes) {
        var ministries = version.ministries().stream()
                .map(CriteriaVersion.Ministry::code)
                .collect(Collectors.toSet());
        faults.unless(set.group().equals(homes.get(set.code())), "%s: group", set.code());
        faults.unless(head(set.group()).equals(set.industry()), "%s: industry", set.code());
        faults.unless(set.catalogueCode().startsWith(set.group()), "%s: catalogue code", set.code());
        faults.unless(ministries.containsAll(set.ministries()), "%s: ministry unknown", set.code());
        faults.unless(set.code().equals("S%02d".formatted(set.number())), "%s: number", set.code());
    }

    private void evidenceKinds() {
        version.evidenceKinds().forEach(kind -> {
            var parent = kind.parent() == null ? null : kinds.get(kind.parent());
            var sound = kind.level() == CriteriaVersion.EvidenceKind.Level.FORM_ROW
                    ? kind.parent() == null
                    : parent != null && parent.level() == CriteriaVersion.EvidenceKind.Level.FORM_ROW;
            faults.unless(sound, "evidence kind %s: a fact stands below a row of the form, a row alone", kind.code());
        });
    }

    private void sourceNotes() {
        var everywhere = version.sets().stream()
                .flatMap(set -> set.items().stream())
                .flatMap(item -> Stream.of(item.code(), item.kind()))
                .collect(Collectors.toSet());
        version.sourceNotes().forEach(note -> {
            var set = version.set(note.set());
            var sound = note.set() == null
                    ? everywhere.contains(note.item())
                    : set.isPresent()
                            && (note.item() == null
                                    || set.get().item(note.item()).isPresent());
            faults.unless(sound, "source note on %s %s points nowhere", note.set(), note.item());
        });
    }

    private static String head(String groupCode) {
        return groupCode.substring(0, groupCode.indexOf('.'));
    }
}
