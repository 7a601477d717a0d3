package vn.ocop.registry.edited;

/**
 * Who stands behind a change that an officer makes here.
 *
 * @param role whose wording it is
 * @param action for the history, in kebab-case
 * @param reason for the history; null when nobody gave one
 */
public record Author(EditorRole role, String action, String reason) {

    private static final int LONGEST = 500;

    /** An officer's own change. */
    public static Author officer(EditorRole role, String reason) {
        return new Author(role, "changed", reason);
    }

    /** A producer's change that an officer has accepted: the history says who proposed it and why. */
    public static Author proposedBy(String subject, String reason) {
        var told = "Đề xuất của " + subject + ": " + reason;
        return new Author(
                EditorRole.PRODUCER,
                "proposal-accepted",
                told.length() > LONGEST ? told.substring(0, LONGEST - 1) + "…" : told);
    }
}
