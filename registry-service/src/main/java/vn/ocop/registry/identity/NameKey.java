package vn.ocop.registry.identity;

import java.util.regex.Pattern;
import vn.ocop.chassis.text.SearchKey;

/**
 * A name as two offices would write it alike: without accents and punctuation, its legal form abbreviated however it
 * was written ({@code Công ty TNHH MTV}, {@code Công ty trách nhiệm hữu hạn một thành viên}).
 */
public final class NameKey {

    private static final String[][] FORMS = {
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
    };

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]+");

    private NameKey() {}

    /** For comparing, not for reading. */
    public static String of(String name) {
        var key = " " + NO_LETTER.matcher(SearchKey.of(name)).replaceAll(" ").strip() + " ";
        for (var form : FORMS) {
            key = key.replace(" " + form[0] + " ", " " + form[1] + " ");
        }
        return key.strip();
    }

    /** The numbers in a name: «số 1» and «số 2» are two, however alike they read. */
    public static String numbers(String key) {
        return NO_DIGIT.matcher(key).replaceAll(" ").strip();
    }
}
