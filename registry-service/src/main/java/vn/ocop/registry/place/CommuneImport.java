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

/** The communes, wards and special zones of a reform, one row each. */
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

    CommuneImport(Places places, UnitDay day) {
        this.places = places;
        this.day = day;
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
        var known = places.open(rows.stream().map(row -> row.text("code")).toList());
        var applied = new ArrayList<Applied>();
        for (var row : rows) {
            var commune = known.get(row.text("code"));
            if (commune == null) {
                places.persist(Commune.begun(row.text("code"), state(row), day.of(parameters)));
                applied.add(Applied.CREATED);
            } else {
                applied.add(commune.describe(state(row)) ? Applied.UPDATED : Applied.UNCHANGED);
            }
        }
        return applied;
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
