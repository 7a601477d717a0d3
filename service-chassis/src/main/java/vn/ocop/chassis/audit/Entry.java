package vn.ocop.chassis.audit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** One accepted change. Its hash covers every field and the hash before it. */
record Entry(
        long seq,
        Instant at,
        String actor,
        String action,
        String subjectType,
        UUID subjectId,
        String reason,
        String beforeHash,
        String after,
        String traceId,
        @JsonIgnore String prevHash,
        @JsonIgnore String hash) {

    /** The hash the entry must have; {@link #hash()} is the one that is stored. */
    String rightHash() {
        return Canonical.sha256(prevHash + Canonical.json(this));
    }

    Entry sealed() {
        return new Entry(
                seq,
                at,
                actor,
                action,
                subjectType,
                subjectId,
                reason,
                beforeHash,
                after,
                traceId,
                prevHash,
                rightHash());
    }

    static Entry from(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("seq"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject_type"),
                row.getObject("subject_id", UUID.class),
                row.getString("reason"),
                row.getString("before_hash"),
                row.getString("after"),
                row.getString("trace_id"),
                row.getString("prev_hash"),
                row.getString("hash"));
    }
}
