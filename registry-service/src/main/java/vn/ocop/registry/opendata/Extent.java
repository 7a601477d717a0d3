package vn.ocop.registry.opendata;

/** What a file of a day holds. */
public enum Extent {
    /** Every recognised product. */
    FULL,
    /** What has become different since the last full file before. */
    CHANGES
}
