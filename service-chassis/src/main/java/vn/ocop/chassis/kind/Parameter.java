package vn.ocop.chassis.kind;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Something an upload of a kind says beside its file, as a form field or a query parameter.
 *
 * @param required whether an upload without it is refused
 */
public record Parameter(String name, Type type, boolean required) {

    private static final int LONGEST = 255;

    /** What it may hold. */
    public enum Type {
        /** Up to 255 characters. */
        TEXT,
        /** An ISO day, {@code 2025-07-01}. */
        DAY,
        /** {@code true} or {@code false}. */
        FLAG
    }

    public static Parameter required(String name, Type type) {
        return new Parameter(name, type, true);
    }

    public static Parameter optional(String name, Type type) {
        return new Parameter(name, type, false);
    }

    public boolean fits(String value) {
        if (type == Type.FLAG) {
            return value.equals("true") || value.equals("false");
        }
        if (type == Type.TEXT) {
            return value.length() <= LONGEST && value.chars().noneMatch(Character::isISOControl);
        }
        try {
            return LocalDate.parse(value) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
