package vn.ocop.registry.place;

import java.util.Map;
import vn.ocop.chassis.intake.FileRecord;

/** A unit before the reform as a merger table names it: a commune, or the district where there was none. */
record OldUnit(String code, String name, String fullName) {

    private static final Map<String, UnitType> TYPES = Map.of(
            "Xã ", UnitType.COMMUNE,
            "Phường ", UnitType.WARD,
            "Thị trấn ", UnitType.TOWNSHIP);

    static OldUnit of(FileRecord row) {
        return row.isEmpty("old_code")
                ? new OldUnit(row.text("old_district_code"), row.text("old_district"), row.text("old_district"))
                : new OldUnit(row.text("old_code"), row.text("old_name"), row.text("old_full_name"));
    }

    /** As its name says; whatever is no commune was a district. */
    UnitType type() {
        return TYPES.entrySet().stream()
                .filter(type -> fullName.startsWith(type.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(UnitType.DISTRICT);
    }
}
