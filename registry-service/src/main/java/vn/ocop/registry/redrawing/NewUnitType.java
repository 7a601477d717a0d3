package vn.ocop.registry.redrawing;

import vn.ocop.registry.place.UnitType;

/** Kinds of units that can begin since the districts and townships ended on 30 June 2025. */
public enum NewUnitType {
    COMMUNE(UnitType.COMMUNE),
    WARD(UnitType.WARD),
    SPECIAL_ZONE(UnitType.SPECIAL_ZONE);

    private final UnitType unit;

    NewUnitType(UnitType unit) {
        this.unit = unit;
    }

    UnitType unit() {
        return unit;
    }
}
