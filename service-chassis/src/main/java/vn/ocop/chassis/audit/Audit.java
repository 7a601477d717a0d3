package vn.ocop.chassis.audit;

import java.util.UUID;

/** The hash-chained record of every accepted change, written in the transaction of the change. */
public interface Audit {

    /**
     * @param action what was done, in kebab-case: {@code payout-approved}
     * @param subjectType what it was done to: {@code payout}
     * @param before the state before, or null for something new; only its hash is kept
     * @param after the state after; kept as canonical JSON, so it must hold no personal data
     */
    void write(String action, String subjectType, UUID subjectId, Object before, Object after);

    /** As {@link #write}, with the reason a person gave. */
    void write(String action, String subjectType, UUID subjectId, Object before, Object after, String reason);
}
