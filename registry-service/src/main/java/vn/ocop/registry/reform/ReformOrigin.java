package vn.ocop.registry.reform;

/** Who told of an act. */
public enum ReformOrigin {
    ENTERED,
    IMPORTED
}
