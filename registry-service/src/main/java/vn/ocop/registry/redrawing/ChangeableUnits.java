package vn.ocop.registry.redrawing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.Reach;
import vn.ocop.registry.RegistryReason;
import vn.ocop.registry.place.Commune;
import vn.ocop.registry.place.Coverage;
import vn.ocop.registry.place.Places;
import vn.ocop.registry.place.Succession;
import vn.ocop.registry.redrawing.ReformRequests.NewUnit;
import vn.ocop.registry.reform.Reform;
import vn.ocop.registry.reform.ReformKind;

/** What an act may touch: units of the caller's province, in force, whose later days nobody has decided on. */
@ApplicationScoped
class ChangeableUnits {

    /** The two-level government began; older reforms come as files. */
    private static final LocalDate EARLIEST = LocalDate.of(2025, 7, 1);

    private static final int YEARS_AHEAD = 5;

    private final Places places;
    private final Reach reach;
    private final Clock clock;

    ChangeableUnits(Places places, Reach reach, Clock clock) {
        this.places = places;
        this.reach = reach;
        this.clock = clock;
    }

    void day(LocalDate effectiveDate) {
        var latest = Legal.today(clock).plusYears(YEARS_AHEAD);
        if (effectiveDate.isBefore(EARLIEST) || effectiveDate.isAfter(latest)) {
            throw RegistryReason.EFFECTIVE_DATE_OUT_OF_RANGE.at("/effectiveDate", EARLIEST, latest);
        }
    }

    Commune one(String code, String pointer, LocalDate day) {
        var unit = changeable(places.units(List.of(code), day.minusDays(1)).get(code), code, pointer, day);
        untouchedLater(List.of(unit), day);
        return unit;
    }

    /** In the order of the codes; all of one province. */
    List<Commune> all(List<String> codes, String pointer, LocalDate day) {
        var known = places.units(codes, day.minusDays(1));
        var units = new ArrayList<Commune>();
        for (int i = 0; i < codes.size(); i++) {
            if (codes.indexOf(codes.get(i)) != i) {
                throw CommonReason.INVALID_INPUT.at(pointer + "/" + i, pointer + "/" + i);
            }
            units.add(changeable(known.get(codes.get(i)), codes.get(i), pointer + "/" + i, day));
        }
        ofOneProvince(units, pointer);
        untouchedLater(units, day);
        return units;
    }

    private Commune changeable(Commune unit, String code, String pointer, LocalDate day) {
        if (unit == null || unit.validTo() != null) {
            throw RegistryReason.COMMUNE_NOT_CHANGEABLE.at(pointer, code, day);
        }
        if (!reach.covers(unit.provinceCode(), unit.code())) {
            throw CommonReason.NOT_FOUND.at(pointer);
        }
        return unit;
    }

    void ofOneProvince(List<Commune> units, String pointer) {
        var province = units.get(0).provinceCode();
        for (var unit : units) {
            if (!unit.provinceCode().equals(province)) {
                throw RegistryReason.COMMUNES_OF_SEVERAL_PROVINCES.at(pointer, unit.code(), unit.provinceCode());
            }
        }
    }

    void different(String from, String to) {
        if (from.equals(to)) {
            throw CommonReason.INVALID_INPUT.at("/to", "/to");
        }
    }

    private void untouchedLater(List<Commune> units, LocalDate day) {
        if (units.stream().anyMatch(unit -> unit.isRenamedFrom(day))) {
            throw RegistryReason.LATER_CHANGE_EXISTS.because(day);
        }
        places.nextChange(units, day).ifPresent(later -> {
            throw RegistryReason.LATER_CHANGE_EXISTS.because(later);
        });
    }

    /** No other unit has one of the codes on the day or later. */
    void free(List<NewUnit> units, List<String> pointers, LocalDate day) {
        var codes = units.stream().map(NewUnit::code).toList();
        var taken = places.fromOn(codes, day);
        for (int i = 0; i < codes.size(); i++) {
            if (taken.containsKey(codes.get(i)) || codes.indexOf(codes.get(i)) != i) {
                throw RegistryReason.COMMUNE_CODE_IN_USE.at(pointers.get(i) + "/code", codes.get(i), day);
            }
        }
    }

    void reversible(Reform merger, List<Succession> links, LocalDate day) {
        var whole = links.size() > 1
                && merger.kind() == ReformKind.MERGE
                && links.stream().allMatch(link -> link.coverage() == Coverage.WHOLE);
        var merged = whole ? links.get(0).successor() : null;
        if (merged == null
                || merged.validTo() != null
                || !merger.effectiveDate().isBefore(day)) {
            throw RegistryReason.MERGER_NOT_REVERSIBLE.because();
        }
        if (merged.isRenamedFrom(day)
                || places.nextChange(List.of(merged), merger.effectiveDate()).isPresent()) {
            throw RegistryReason.MERGER_NOT_REVERSIBLE.because();
        }
        var codes = links.stream().map(link -> link.predecessor().code()).toList();
        places.fromOn(codes, day).values().stream()
                .filter(other -> !other.id().equals(merged.id()))
                .findFirst()
                .ifPresent(other -> {
                    throw RegistryReason.COMMUNE_CODE_IN_USE.because(other.code(), day);
                });
    }
}
