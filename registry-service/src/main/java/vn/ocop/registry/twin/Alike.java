package vn.ocop.registry.twin;

import vn.ocop.registry.identity.NameKey;

/**
 * Whether two names of products read as one (R7): without accents, tone marks, đ and punctuation they are the same, or
 * a hand slipped. A slip is a letter too much, too few, another one, or two that changed places. Vietnamese words are
 * short, so a word may hold one slip only, a name of seven letters one and one of twenty two; and names with other
 * numbers in them are two.
 */
final class Alike {

    private static final int PERCENT = 100;
    private static final int FAR = 1000;

    private Alike() {}

    /**
     * How alike, 1 to 100.
     *
     * @return 0 when they are two names
     */
    static int percent(String one, String other) {
        return percent(Folded.of(one), Folded.of(other));
    }

    /** As {@link #percent(String, String)}, of names that are compared often. */
    static int percent(Folded one, Folded other) {
        if (!one.mayBeAlike(other)) {
            return 0;
        }
        var letters = Math.min(one.letters(), other.letters());
        var slips = sameNumbers(one, other) ? slips(one.key(), other.key()) : FAR;
        return slips <= Folded.allowed(letters) ? PERCENT - slips * PERCENT / Math.max(1, letters) : 0;
    }

    private static boolean sameNumbers(Folded one, Folded other) {
        return (!one.hasNumbers() && !other.hasNumbers())
                || NameKey.numbers(one.key()).equals(NameKey.numbers(other.key()));
    }

    private static int slips(String a, String b) {
        if (a.replace(" ", "").equals(b.replace(" ", ""))) {
            return 0;
        }
        var ours = a.split(" ", -1);
        var theirs = b.split(" ", -1);
        if (ours.length != theirs.length) {
            return slip(a.replace(" ", ""), b.replace(" ", ""));
        }
        var slips = 0;
        for (var i = 0; i < ours.length; i++) {
            slips += slip(ours[i], theirs[i]);
        }
        return slips;
    }

    /** 0 for the same, 1 for one slip, far away otherwise. */
    private static int slip(String a, String b) {
        if (a.equals(b)) {
            return 0;
        }
        var same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        var restOfA = a.substring(same);
        var restOfB = b.substring(same);
        var one = after(restOfA, 1).equals(after(restOfB, 1))
                || after(restOfA, 1).equals(restOfB)
                || restOfA.equals(after(restOfB, 1))
                || swapped(restOfA, restOfB);
        return one ? 1 : FAR;
    }

    private static boolean swapped(String a, String b) {
        return a.length() > 1
                && b.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && after(a, 2).equals(after(b, 2));
    }

    private static String after(String text, int letters) {
        return text.substring(Math.min(letters, text.length()));
    }
}
