package vn.ocop.registry.gazette;

import vn.ocop.chassis.kind.FileRecord;
import vn.ocop.registry.place.UnitType;

/** A unit before the reform as a merger table names it: a commune, or the district where there was none. */
record OldUnit(String code, String name, String fullName) {

    static OldUnit of(FileRecord row) {
        return row.isEmpty("old_code")
                ? new OldUnit(row.text("old_district_code"), row.text("old_district"), row.text("old_district"))
                : new OldUnit(row.text("old_code"), row.text("old_name"), row.text("old_full_name"));
    }

    /** As its name says; whatever is no commune was a district. */
    UnitType type() {
        return UnitType.of(
                fullName, UnitType.COMMUNE, UnitType.WARD, UnitType.TOWNSHIP, UnitType.SPECIAL_ZONE, UnitType.DISTRICT);
    }
}
