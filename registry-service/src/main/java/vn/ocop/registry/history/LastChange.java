package vn.ocop.registry.history;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Who made a record what it is now, when, why and under which rules; the five columns every table with a past has. The
 * database copies them with the state they belong to when the next change comes.
 */
@Embeddable
public class LastChange {

    private Instant changedAt;
    private String changedBy;
    private String changeAction;
    private String changeReason;
    private String ruleVersion;

    protected LastChange() {}

    LastChange(Instant changedAt, String changedBy, String changeAction, String changeReason, String ruleVersion) {
        this.changedAt = changedAt;
        this.changedBy = changedBy;
        this.changeAction = changeAction;
        this.changeReason = changeReason;
        this.ruleVersion = ruleVersion;
    }

    public Instant at() {
        return changedAt;
    }

    /** The subject of a token, or {@code system}. */
    public String by() {
        return changedBy;
    }

    /** In kebab-case: {@code registered}, {@code changed}, {@code imported}, {@code merged}. */
    public String action() {
        return changeAction;
    }

    /** Null when nobody gave one. */
    public String reason() {
        return changeReason;
    }

    /** The legal text whose rules were applied. */
    public String ruleVersion() {
        return ruleVersion;
    }
}
