package vn.ocop.registry.register;

import java.util.regex.Pattern;
import vn.ocop.chassis.text.Names;

/**
 * What two spellings of one name have in common: lower case, tone marks wherever they stand, TNHH, HTX, CP and MTV
 * written out or not, no punctuation.
 */
public final class NameKey {

    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final String[][] SHORT_FORMS = {
        {"trách nhiệm hữu hạn", "tnhh"},
        {"hợp tác xã", "htx"},
        {"cổ phần", "cp"},
        {"một thành viên", "mtv"},
        {"1 thành viên", "mtv"}
    };

    static {
        for (var form : SHORT_FORMS) {
            form[0] = " " + Names.key(form[0]) + " ";
            form[1] = " " + form[1] + " ";
        }
    }

    private NameKey() {}

    public static String of(String name) {
        var words = " " + PUNCTUATION.matcher(Names.key(name)).replaceAll(" ").strip() + " ";
        for (var form : SHORT_FORMS) {
            words = words.replace(form[0], form[1]);
        }
        return words.strip();
    }
}
