package vn.ocop.registry.gazette;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.ocop.chassis.kind.Accepted;
import vn.ocop.chassis.kind.Applied;
import vn.ocop.chassis.kind.Parameters;
import vn.ocop.registry.RegistryRowReason;
import vn.ocop.registry.place.Commune;
import vn.ocop.registry.place.Coverage;
import vn.ocop.registry.place.Places;
import vn.ocop.registry.place.Succession;

/**
 * One chunk of a merger table on its way into the registry, read with a handful of statements. A new code whose unit
 * began before the day is used again: when other units come to it, or it loses a part, that unit ends and another of the
 * same code begins, which by default all of it goes into. A row by which a unit only stays what it is changes nothing.
 */
class MergerRun {

    private final Places places;
    private final LocalDate day;
    private final List<Accepted> rows;
    private final Parameters parameters;
    private final Map<String, Commune> old;
    private final Map<String, Commune> next;
    private final Set<String> over;
    private final Map<List<UUID>, Succession> links;
    private final Map<UUID, Commune> changed = new LinkedHashMap<>();
    /** Stored after all units, so that many go in one statement. */
    private final List<Succession> told = new ArrayList<>();

    MergerRun(Places places, LocalDate day, List<Accepted> rows, Parameters parameters) {
        this.places = places;
        this.day = day;
        this.rows = rows;
        this.parameters = parameters;
        next = places.units(codes("newCode"), day);
        old = places.units(codes("oldCode"), day.minusDays(1));
        over = places.overBefore(
                codes("oldCode").stream().filter(code -> !old.containsKey(code)).toList(), day);
        startsBecomeKnown();
        links = places.links(old.values(), day);
    }

    private List<String> codes(String column) {
        return rows.stream().map(row -> row.text(column)).distinct().toList();
    }

    LocalDate day() {
        return day;
    }

    /** The new units of which something was said that was not known. */
    Map<UUID, Commune> changed() {
        return changed;
    }

    /** A unit of unknown start that others went into on the day began that day. */
    private void startsBecomeKnown() {
        for (var unit : next.values()) {
            if (unit.validFrom() == null) {
                unit.beganOn(day);
                old.remove(unit.code());
            }
        }
    }

    List<Applied> apply() {
        endTheOld();
        beginTheRenewed();
        var applied = rows.stream().map(this::apply).toList();
        told.forEach(places::add);
        return applied;
    }

    private boolean staysWhatItIs(Accepted row) {
        var unit = next.get(row.text("newCode"));
        return unit != null && unit == old.get(row.text("oldCode")) && coverage(row) == Coverage.WHOLE;
    }

    /** All ends are stored before anything begins, as no two units have one code on one day. */
    private void endTheOld() {
        for (var row : rows) {
            var unit = old.get(row.text("oldCode"));
            if (unit != null
                    && unit.validTo() == null
                    && next.containsKey(row.text("newCode"))
                    && unit != next.get(row.text("newCode"))) {
                unit.end(day);
            }
        }
    }

    private void beginTheRenewed() {
        var renewed = new ArrayList<Commune>();
        var before = new ArrayList<Commune>();
        for (var row : rows) {
            var unit = next.get(row.text("newCode"));
            if (unit != null && unit.validFrom().isBefore(day) && !staysWhatItIs(row) && knowsOld(row)) {
                before.add(unit);
                renewed.add(unit.renewed(day));
                next.put(unit.code(), renewed.get(renewed.size() - 1));
            }
        }
        places.flush();
        for (int i = 0; i < renewed.size(); i++) {
            places.add(renewed.get(i));
            var basis = UnitDay.legalBasis(parameters, renewed.get(i).on(day).legalBasis());
            var implied = new Succession(before.get(i), renewed.get(i), Coverage.WHOLE, day, basis).assumed();
            places.add(implied);
            links.put(implied.units(), implied);
            changed.put(renewed.get(i).id(), renewed.get(i));
        }
    }

    private boolean knowsOld(Accepted row) {
        return old.containsKey(row.text("oldCode")) || !over.contains(row.text("oldCode"));
    }

    private Applied apply(Accepted row) {
        var successor = next.get(row.text("newCode"));
        if (successor == null) {
            return Applied.rejected(RegistryRowReason.UNKNOWN_COMMUNE.in("new_code"));
        }
        if (!knowsOld(row)) {
            return Applied.rejected(RegistryRowReason.UNKNOWN_OLD_UNIT.in("old_code"));
        }
        if (staysWhatItIs(row)) {
            return Applied.UNCHANGED;
        }
        var predecessor = old.computeIfAbsent(row.text("oldCode"), code -> places.add(ended(row)));
        if (!day.equals(predecessor.validTo())) {
            return Applied.rejected(RegistryRowReason.LATER_CHANGE_EXISTS.in("old_code"));
        }
        var basis = UnitDay.legalBasis(parameters, successor.on(day).legalBasis());
        return link(new Succession(predecessor, successor, coverage(row), day, basis));
    }

    private static Coverage coverage(Accepted row) {
        return Coverage.valueOf(row.text("coverage"));
    }

    private Applied link(Succession said) {
        var known = links.putIfAbsent(said.units(), said);
        if (known == null) {
            told.add(said);
            forgetWhatWasImplied(said);
            changed.put(said.successor().id(), said.successor());
            return Applied.CREATED;
        }
        if (!known.correct(said)) {
            return Applied.UNCHANGED;
        }
        changed.put(said.successor().id(), said.successor());
        return Applied.UPDATED;
    }

    private void forgetWhatWasImplied(Succession said) {
        links.values().stream()
                .filter(link -> link.isAssumed() && link.predecessor() == said.predecessor())
                .toList()
                .forEach(link -> {
                    links.remove(link.units());
                    places.remove(link);
                    changed.put(link.successor().id(), link.successor());
                });
    }

    private Commune ended(Accepted row) {
        var unit = new OldUnit(row.text("oldCode"), row.text("oldName"), row.text("oldFullName"));
        var state = new Commune.CommuneState(
                unit.name(),
                unit.fullName(),
                unit.type(),
                row.text("oldProvinceCode"),
                row.text("oldProvince"),
                row.text("oldDistrictCode"),
                row.text("oldDistrict"),
                null);
        return Commune.ended(unit.code(), state, day);
    }
}
