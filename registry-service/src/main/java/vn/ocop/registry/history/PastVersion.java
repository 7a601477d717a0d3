package vn.ocop.registry.history;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a record was from one change to the next; written by the trigger {@code remember_past} alone. */
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // some columns are only asked for in conditions
class PastVersion {

    @Id
    private UUID id;

    private long number;
    private String subjectType;
    private UUID subjectId;
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private String state;

    private Instant changedAt;
    private String changedBy;
    private String changeAction;
    private String changeReason;
    private String ruleVersion;

    protected PastVersion() {}

    long number() {
        return number;
    }

    RecordState state() {
        return new RecordState(version, state, changedAt, changedBy, changeAction, changeReason, ruleVersion);
    }
}
