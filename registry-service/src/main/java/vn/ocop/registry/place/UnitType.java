package vn.ocop.registry.place;

/** What kind of administrative unit it is; townships and districts ended on 30 June 2025. */
public enum UnitType {
    PROVINCE,
    MUNICIPALITY,
    COMMUNE,
    WARD,
    TOWNSHIP,
    SPECIAL_ZONE,
    DISTRICT
}
