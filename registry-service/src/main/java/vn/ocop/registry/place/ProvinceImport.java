package vn.ocop.registry.place;

import static vn.ocop.chassis.intake.Layout.optional;
import static vn.ocop.chassis.intake.Layout.required;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ocop.chassis.intake.Accepted;
import vn.ocop.chassis.intake.Applied;
import vn.ocop.chassis.intake.CellReason;
import vn.ocop.chassis.intake.Checked;
import vn.ocop.chassis.intake.FileRecord;
import vn.ocop.chassis.intake.ImportKind;
import vn.ocop.chassis.intake.Layout;
import vn.ocop.chassis.intake.Parameter;
import vn.ocop.chassis.intake.Parameters;
import vn.ocop.registry.RegistryRowReason;

/** The provinces of a reform, one row each; the same code again describes the province that has it. */
@ApplicationScoped
class ProvinceImport implements ImportKind {

    private static final Map<String, UnitType> TYPES =
            Map.of("province", UnitType.PROVINCE, "municipality", UnitType.MUNICIPALITY);

    private final Provinces provinces;
    private final UnitDay day;

    ProvinceImport(Provinces provinces, UnitDay day) {
        this.provinces = provinces;
        this.day = day;
    }

    @Override
    public String name() {
        return "provinces";
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
                optional("commune_resolution_no"));
    }

    @Override
    public Checked check(FileRecord row, Parameters parameters) {
        if (!row.text("code").matches("[0-9]{2}")) {
            return Checked.rejected(RegistryRowReason.BAD_CODE.in("code"));
        }
        if (row.isEmpty("name") || row.isEmpty("full_name")) {
            return Checked.rejected(CellReason.MISSING_REQUIRED.in(row.isEmpty("name") ? "name" : "full_name"));
        }
        if (!TYPES.containsKey(row.text("type"))) {
            return Checked.rejected(RegistryRowReason.UNKNOWN_TYPE.in("type"));
        }
        var shown = new LinkedHashMap<String, Object>();
        shown.put("code", row.text("code"));
        shown.put("name", row.text("name"));
        shown.put("fullName", row.text("full_name"));
        shown.put("type", TYPES.get(row.text("type")).name());
        shown.put("legalBasis", UnitDay.legalBasis(parameters, row.text("commune_resolution_no")));
        return Checked.accepted(shown).uniqueBy(row.text("code"));
    }

    @Override
    public List<Applied> apply(List<Accepted> rows, Parameters parameters) {
        var known = provinces.open(rows.stream().map(row -> row.text("code")).toList());
        var applied = new ArrayList<Applied>();
        for (var row : rows) {
            var state = new Province.ProvinceState(
                    row.text("name"), row.text("fullName"), UnitType.valueOf(row.text("type")), row.text("legalBasis"));
            var province = known.get(row.text("code"));
            if (province == null) {
                provinces.persist(new Province(row.text("code"), state, day.of(parameters)));
                applied.add(Applied.CREATED);
            } else {
                applied.add(province.describe(state) ? Applied.UPDATED : Applied.UNCHANGED);
            }
        }
        return applied;
    }
}
