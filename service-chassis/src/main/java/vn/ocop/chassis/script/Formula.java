package vn.ocop.chassis.script;

import vn.ocop.chassis.text.Clean;

/** A cell that a spreadsheet would run instead of showing it; a number with its sign is none. */
public final class Formula {

    private static final String AFTER_SIGN = "=\"'“”‘’([{";

    private Formula() {}

    public static boolean in(String cell) {
        var text = Clean.of(cell);
        if (text.isEmpty()) {
            return false;
        }
        char sign = text.charAt(0);
        if (sign == '=' || sign == '@') {
            return true;
        }
        return (sign == '+' || sign == '-')
                && text.length() > 1
                && (Character.isLetter(text.codePointAt(1)) || AFTER_SIGN.indexOf(text.charAt(1)) >= 0);
    }
}
