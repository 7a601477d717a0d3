package vn.ocop.registry.twin;

import vn.ocop.registry.identity.NameKey;

/**
 * A product's name made ready to be compared with thousands of others.
 *
 * @param key as two offices would write it alike
 * @param letters how many letters and digits it has
 * @param kinds which ones: a bit for each letter and digit
 */
public record Folded(String key, int letters, long kinds) {

    private static final int ONE_SLIP = 7;
    private static final int TWO_SLIPS = 20;
    private static final int DIGITS = 10;

    static Folded of(String name) {
        var key = NameKey.of(name);
        var letters = 0;
        var kinds = 0L;
        for (int i = 0; i < key.length(); i++) {
            var c = key.charAt(i);
            if (c != ' ') {
                letters++;
                kinds |= 1L << (c <= '9' ? c - '0' : DIGITS + c - 'a');
            }
        }
        return new Folded(key, letters, kinds);
    }

    /** How many slips of the hand two names may hold of which the shorter has this many letters. */
    static int allowed(int letters) {
        return letters >= TWO_SLIPS ? 2 : letters >= ONE_SLIP ? 1 : 0;
    }

    /**
     * False where the allowed slips could not make one of the other; says so a hundred times faster than comparing. A slip
     * adds or takes one letter at most, and takes one kind of them out and brings another in.
     */
    boolean mayBeAlike(Folded other) {
        var slips = allowed(Math.min(letters, other.letters));
        return Math.abs(letters - other.letters) <= slips && Long.bitCount(kinds ^ other.kinds) <= 2 * slips;
    }

    boolean hasNumbers() {
        return (kinds & ((1L << DIGITS) - 1)) != 0;
    }
}
