package vn.ocop.registry.gazette;

import static vn.ocop.chassis.kind.Layout.required;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
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
import vn.ocop.registry.place.Coverage;
import vn.ocop.registry.place.Generation;
import vn.ocop.registry.place.Places;
import vn.ocop.registry.reform.ToldByFiles;

/**
 * What became of the old units, one link a row; the new ones must be there. An old unit nobody knows is made by its
 * first link: it ended when the new one began, and nobody says when it had begun. Where no old commune is named, the old
 * district is the unit. Links marked doubtful are not used. {@link MergerRun} tells what a later reform does.
 */
@ApplicationScoped
class MergerImport implements ImportKind {

    private static final List<String> NEEDED =
            List.of("old_district_code", "old_district", "old_province_code", "old_province", "new_code");

    private final Places places;
    private final UnitDay day;
    private final Generation generation;
    private final ToldByFiles told;

    MergerImport(Places places, UnitDay day, Generation generation, ToldByFiles told) {
        this.places = places;
        this.day = day;
        this.generation = generation;
        this.told = told;
    }

    @Override
    public String name() {
        return "commune-mergers";
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
                required("old_code"),
                required("old_name"),
                required("old_full_name"),
                required("old_district_code"),
                required("old_district"),
                required("old_province_code"),
                required("old_province"),
                required("new_code"),
                required("coverage"));
    }

    @Override
    public Checked check(FileRecord row, Parameters parameters) {
        if (row.text("coverage").equals("doubtful")) {
            return Checked.rejected(RegistryRowReason.DOUBTFUL_LINK.in("coverage"));
        }
        if (!row.text("coverage").equals("whole") && !row.text("coverage").equals("part")) {
            return Checked.rejected(RegistryRowReason.UNKNOWN_TYPE.in("coverage"));
        }
        for (var column : NEEDED) {
            if (row.isEmpty(column)) {
                return Checked.rejected(CellReason.MISSING_REQUIRED.in(column));
            }
        }
        var old = OldUnit.of(row);
        if (!old.code().matches("[0-9]{3}([0-9]{2})?")) {
            return Checked.rejected(
                    RegistryRowReason.BAD_CODE.in(row.isEmpty("old_code") ? "old_district_code" : "old_code"));
        }
        var shown = new LinkedHashMap<String, Object>();
        shown.put("oldCode", old.code());
        shown.put("oldFullName", old.fullName());
        shown.put("newCode", row.text("new_code"));
        shown.put(
                "coverage",
                Coverage.valueOf(row.text("coverage").toUpperCase(java.util.Locale.ROOT))
                        .name());
        return Checked.accepted(shown)
                .with("oldName", old.name())
                .with("oldDistrictCode", row.text("old_district_code"))
                .with("oldDistrict", row.text("old_district"))
                .with("oldProvinceCode", row.text("old_province_code"))
                .with("oldProvince", row.text("old_province"))
                .uniqueBy(old.code() + ">" + row.text("new_code"));
    }

    @Override
    public List<Applied> apply(List<Accepted> rows, Parameters parameters) {
        generation.hold();
        var run = new MergerRun(places, day.of(parameters), rows, parameters);
        var applied = run.apply();
        if (!run.changed().isEmpty()) {
            told.became(run.changed(), run.day());
            generation.count();
        }
        return applied;
    }
}
