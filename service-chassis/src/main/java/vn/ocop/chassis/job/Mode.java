package vn.ocop.chassis.job;

/** How much of a file goes in when some records are bad. */
public enum Mode {
    /** One transaction; a single bad record keeps everything out. */
    ALL_OR_NOTHING,
    /** The good records go in, chunk by chunk. */
    PARTIAL
}
