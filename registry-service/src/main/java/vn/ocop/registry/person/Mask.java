package vn.ocop.registry.person;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Personal values as answers show them: enough to recognise what one knows, not enough to learn it. */
public final class Mask {

    private static final int AHEAD = 4;
    private static final int BEHIND = 2;
    private static final String HIDDEN = "******";

    private Mask() {}

    /** {@code 038085001212} as {@code 0380******12}. */
    static String number(String number) {
        return number == null || number.length() <= AHEAD + BEHIND
                ? text(number)
                : number.substring(0, AHEAD) + HIDDEN + number.substring(number.length() - BEHIND);
    }

    /** {@code lienhe@balang.vn} as {@code l***@balang.vn}. */
    static String email(String email) {
        var at = email == null ? -1 : email.indexOf('@');
        return at < 1 ? text(email) : email.charAt(0) + "***" + email.substring(at);
    }

    /** {@code Lê Thị Mẫu} as {@code L. T. M.} */
    static String name(String name) {
        return name == null
                ? null
                : Arrays.stream(name.strip().split("\\s+"))
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
                        .collect(Collectors.joining(" "));
    }

    /** Only that there is something. */
    static String text(String value) {
        return value == null ? null : HIDDEN;
    }

    /** A field of a contact as a history shows it; other fields as they are. */
    public static String field(String name, String value) {
        return switch (name) {
            case "contact.phone", "contact.citizenNumber" -> number(value);
            case "contact.email" -> email(value);
            case "contact.representative" -> name(value);
            case "contact.address" -> text(value);
            default -> value;
        };
    }
}
