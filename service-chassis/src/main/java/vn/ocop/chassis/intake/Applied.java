package vn.ocop.chassis.intake;

/**
 * What became of one good record.
 *
 * @param outcome whether anything changed
 * @param fault only with {@code REJECTED}: a reference that does not hold
 */
public record Applied(Outcome outcome, Fault fault) {

    /** The four ways. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        REJECTED
    }

    public static final Applied CREATED = new Applied(Outcome.CREATED, null);
    public static final Applied UPDATED = new Applied(Outcome.UPDATED, null);
    public static final Applied UNCHANGED = new Applied(Outcome.UNCHANGED, null);

    public static Applied rejected(Fault fault) {
        return new Applied(Outcome.REJECTED, fault);
    }
}
