package vn.ocop.chassis.scan;

/**
 * What the scanner said of a file.
 *
 * @param signature what was found, in the scanner's words; null unless it is infected
 */
public record Verdict(Kind kind, String signature) {

    /** The three ways a scan ends. */
    public enum Kind {
        CLEAN,
        INFECTED,
        /** More than the scanner takes: it cannot be known. */
        TOO_LARGE
    }

    static final Verdict CLEAN = new Verdict(Kind.CLEAN, null);
    static final Verdict TOO_LARGE = new Verdict(Kind.TOO_LARGE, null);

    static Verdict infected(String signature) {
        return new Verdict(Kind.INFECTED, signature);
    }
}
