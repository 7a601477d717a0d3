package vn.ocop.registry.history;

import java.time.Instant;

/** A state of a record as its table had it, with the change that made it so. */
record RecordState(
        long version, String json, Instant at, String by, String action, String reason, String ruleVersion) {}
