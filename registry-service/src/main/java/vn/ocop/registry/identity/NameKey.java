package vn.ocop.registry.identity;

import java.util.regex.Pattern;
import vn.ocop.chassis.text.SearchKey;

/**
 * A name as two offices would write it alike: without accents and punctuation, its legal form abbreviated however it
 * was written ({@code Công ty TNHH MTV}, {@code Công ty trách nhiệm hữu hạn một thành viên}).
 */
public final class NameKey {

    private static final String[][] FORMS = inWords(new String[][] {
        {"lien hiep hop tac xa", "lhhtx"},
        {"hop tac xa", "htx"},
        {"to hop tac", "tht"},
        {"trach nhiem huu han", "tnhh"},
        {"mot thanh vien", "mtv"},
        {"1 thanh vien", "mtv"},
        {"1tv", "mtv"},
        {"doanh nghiep tu nhan", "dntn"},
        {"co phan", "cp"},
        {"cong ty", "cty"},
        {"c ty", "cty"},
        {"ho kinh doanh", "hkd"},
        {"co so san xuat", "cssx"},
        {"ho san xuat", "hsx"},
        {"san xuat", "sx"},
        {"thuong mai", "tm"},
        {"dich vu", "dv"},
        {"dau tu", "dt"},
        {"nong nghiep", "nn"}
    });

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]+");

    private static final int TWO_SLIPS = 15;

    private NameKey() {}

    /** Between spaces, so that only whole words are met. */
    private static String[][] inWords(String[][] forms) {
        for (var form : forms) {
            form[0] = " " + form[0] + " ";
            form[1] = " " + form[1] + " ";
        }
        return forms;
    }

    /** For comparing, not for reading. */
    public static String of(String name) {
        var key = " " + NO_LETTER.matcher(SearchKey.of(name)).replaceAll(" ").strip() + " ";
        for (var form : FORMS) {
            key = key.replace(form[0], form[1]);
        }
        return key.strip();
    }

    /** The numbers in a name: «số 1» and «số 2» are two, however alike they read. */
    public static String numbers(String key) {
        return NO_DIGIT.matcher(key).replaceAll(" ").strip();
    }

    /** Whether one key becomes the other by one slip of the hand, in a longer name by two. */
    public static boolean differByTyping(String one, String other) {
        var slips = Math.min(one.length(), other.length()) < TWO_SLIPS ? 1 : 2;
        return Math.abs(one.length() - other.length()) <= slips && distance(one, other) <= slips;
    }

    /** Letters to put in, take out or replace. */
    private static int distance(String one, String other) {
        var above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                var replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
