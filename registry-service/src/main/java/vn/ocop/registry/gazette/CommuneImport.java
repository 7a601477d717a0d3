package vn.ocop.registry.gazette;

import static vn.ocop.chassis.kind.Layout.optional;
import static vn.ocop.chassis.kind.Layout.required;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ocop.chassis.kind.Accepted;
import vn.ocop.chassis.kind.Applied;
import vn.ocop.chassis.kind.Checked;
import vn.ocop.chassis.kind.FileRecord;
import vn.ocop.chassis.kind.ImportKind;
import vn.ocop.chassis.kind.Layout;
import vn.ocop.chassis.kind.Parameter;
import vn.ocop.chassis.kind.Parameters;
import vn.ocop.chassis.refusal.CellReason;
import vn.ocop.registry.RegistryRowReason;
import vn.ocop.registry.place.Commune;
import vn.ocop.registry.place.Generation;
import vn.ocop.registry.place.Places;
import vn.ocop.registry.place.UnitType;
import vn.ocop.registry.reform.ToldByFiles;

/**
 * The communes, wards and special zones of a reform, one row each. A unit that began on the upload's day is corrected;
 * one that was there before gets the row's name from that day on and keeps the one it had until then.
 */
@ApplicationScoped
class CommuneImport implements ImportKind {

    private static final Map<String, UnitType> TYPES = Map.of(
            "commune", UnitType.COMMUNE,
            "ward", UnitType.WARD,
            "township", UnitType.TOWNSHIP,
            "special_zone", UnitType.SPECIAL_ZONE);

    private static final List<String> NEEDED = List.of("name", "full_name", "province_name");

    private final Places places;
    private final UnitDay day;
    private final Generation generation;
    private final ToldByFiles told;

    CommuneImport(Places places, UnitDay day, Generation generation, ToldByFiles told) {
        this.places = places;
        this.day = day;
        this.generation = generation;
        this.told = told;
    }

    @Override
    public String name() {
        return "communes";
    }

    @Override
    public Set<String> roles() {
        return UnitDay.ROLES;
    }

    @Override
    public List<Parameter> parameters() {
        return UnitDay.PARAMETERS;
    }

    @Override
    public Layout layout() {
        return Layout.of(
                required("code"),
                required("name"),
                required("full_name"),
                required("type"),
                required("province_code"),
                required("province_name"),
                optional("resolution_no"));
    }

    @Override
    public Checked check(FileRecord row, Parameters parameters) {
        if (!row.text("code").matches("[0-9]{5}")) {
            return Checked.rejected(RegistryRowReason.BAD_CODE.in("code"));
        }
        if (!row.text("province_code").matches("[0-9]{2}")) {
            return Checked.rejected(RegistryRowReason.BAD_CODE.in("province_code"));
        }
        for (var column : NEEDED) {
            if (row.isEmpty(column)) {
                return Checked.rejected(CellReason.MISSING_REQUIRED.in(column));
            }
        }
        if (!TYPES.containsKey(row.text("type"))) {
            return Checked.rejected(RegistryRowReason.UNKNOWN_TYPE.in("type"));
        }
        var shown = new LinkedHashMap<String, Object>();
        shown.put("code", row.text("code"));
        shown.put("name", row.text("name"));
        shown.put("fullName", row.text("full_name"));
        shown.put("type", TYPES.get(row.text("type")).name());
        shown.put("provinceCode", row.text("province_code"));
        shown.put("provinceName", row.text("province_name"));
        shown.put("legalBasis", UnitDay.legalBasis(parameters, row.text("resolution_no")));
        return Checked.accepted(shown).uniqueBy(row.text("code"));
    }

    @Override
    public List<Applied> apply(List<Accepted> rows, Parameters parameters) {
        generation.hold();
        var from = day.of(parameters);
        var known = places.units(rows.stream().map(row -> row.text("code")).toList(), from);
        var renamed = new LinkedHashMap<Commune, Commune.CommuneState>();
        var applied = new ArrayList<Applied>();
        for (var row : rows) {
            applied.add(apply(row, known.get(row.text("code")), from, renamed));
        }
        if (applied.stream().anyMatch(one -> one.outcome() != Applied.Outcome.UNCHANGED)) {
            told.renamed(renamed, from);
            generation.count();
        }
        return applied;
    }

    private Applied apply(Accepted row, Commune commune, LocalDate from, Map<Commune, Commune.CommuneState> renamed) {
        var said = state(row);
        if (commune == null) {
            places.persist(Commune.begun(row.text("code"), said, from));
            return Applied.CREATED;
        }
        if (commune.validFrom() == null || !commune.validFrom().isBefore(from)) {
            return commune.correct(said, from) ? Applied.UPDATED : Applied.UNCHANGED;
        }
        var was = commune.on(from);
        if (!said.provinceCode().equals(was.provinceCode())) {
            return Applied.rejected(RegistryRowReason.UNIT_OF_ANOTHER_PROVINCE.in("province_code"));
        }
        if (said.sameName(was)) {
            return Applied.UNCHANGED;
        }
        if (commune.isRenamedFrom(from)) {
            return Applied.rejected(RegistryRowReason.LATER_CHANGE_EXISTS.in("code"));
        }
        renamed.put(commune, was);
        commune.rename(said, from);
        return Applied.UPDATED;
    }

    private static Commune.CommuneState state(Accepted row) {
        return new Commune.CommuneState(
                row.text("name"),
                row.text("fullName"),
                UnitType.valueOf(row.text("type")),
                row.text("provinceCode"),
                row.text("provinceName"),
                null,
                null,
                row.text("legalBasis"));
    }
}
