package vn.ocop.chassis.text;

import java.text.Normalizer;
import java.util.Locale;

/** What a person types who leaves out the accents: {@code nuoc mam} finds {@code Nước mắm}. */
public final class SearchKey {

    private SearchKey() {}

    /** Lower case, without any accent or tone mark, đ as d, single spaces; never null. */
    public static String of(String text) {
        var letters = Normalizer.normalize(Clean.of(text), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var out = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (c == 'đ') {
                out.append('d');
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
