package vn.ocop.registry.gazette;

import static vn.ocop.chassis.kind.Layout.optional;
import static vn.ocop.chassis.kind.Layout.required;

import jakarta.enterprise.context.ApplicationScoped;
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
import vn.ocop.registry.place.Generation;
import vn.ocop.registry.place.UnitType;
import vn.ocop.registry.province.Provinces;

/**
 * The provinces of a reform, one row each, with the old ones each was made of where the file says so. A province that
 * began on the upload's day is corrected; one that was there before and stays alone gets the row's name from that day on.
 */
@ApplicationScoped
class ProvinceImport implements ImportKind {

    private static final Map<String, UnitType> TYPES =
            Map.of("province", UnitType.PROVINCE, "municipality", UnitType.MUNICIPALITY);

    private final Provinces provinces;
    private final UnitDay day;
    private final Generation generation;

    ProvinceImport(Provinces provinces, UnitDay day, Generation generation) {
        this.provinces = provinces;
        this.day = day;
        this.generation = generation;
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
                optional("old_province_codes"),
                optional("old_province_names"),
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
        var old = OldProvinces.of(row.text("old_province_codes"), row.text("old_province_names"));
        if (old == null) {
            return Checked.rejected(RegistryRowReason.BAD_CODE.in("old_province_codes"));
        }
        var shown = new LinkedHashMap<String, Object>();
        shown.put("code", row.text("code"));
        shown.put("name", row.text("name"));
        shown.put("fullName", row.text("full_name"));
        shown.put("type", TYPES.get(row.text("type")).name());
        shown.put("legalBasis", UnitDay.legalBasis(parameters, row.text("commune_resolution_no")));
        return Checked.accepted(shown)
                .with("oldCodes", String.join(";", old.keySet()))
                .with("oldNames", String.join(";", old.values()))
                .uniqueBy(row.text("code"));
    }

    @Override
    public List<Applied> apply(List<Accepted> rows, Parameters parameters) {
        generation.hold();
        var applied = new ProvinceRun(provinces, day.of(parameters), rows).apply();
        if (applied.stream().anyMatch(one -> one.outcome() != Applied.Outcome.UNCHANGED)) {
            generation.count();
        }
        return applied;
    }
}
