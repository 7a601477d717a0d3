package vn.ocop.chassis.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Compares names letter by letter, accents included, wherever the tone mark stands: {@code Hoà} is {@code Hòa} and
 * {@code Thuỷ} is {@code Thủy}, but {@code Hòa} is not {@code Hoa}. Both placements are in official use.
 */
public final class Names {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private Names() {}

    public static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /** For comparing and looking up, not for reading: each word's tone marks stand at its end; lower case. */
    public static String key(String name) {
        var letters = Normalizer.normalize(Clean.of(name), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var out = new StringBuilder(letters.length());
        var tones = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (TONES.indexOf(c) >= 0) {
                tones.append(c);
                continue;
            }
            if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(tones);
                tones.setLength(0);
            }
            out.append(c);
        }
        return out.append(tones).toString();
    }
}
