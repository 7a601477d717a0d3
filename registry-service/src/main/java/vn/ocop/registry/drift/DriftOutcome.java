package vn.ocop.registry.drift;

/** How one line of the national table stands to ours. */
enum DriftOutcome {
    SAME,
    DIFFERS,
    MISSING_THERE,
    MISSING_HERE
}
