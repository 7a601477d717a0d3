package vn.ocop.chassis.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The one written form of each value, in bodies and in parameters alike. Instants are kept to the millisecond, because
 * the database keeps microseconds and the JVM nanoseconds: what was answered once must read the same later.
 */
public final class WrittenForms {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern DATE_FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern INSTANT_FORM = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private WrittenForms() {}

    /** 36 characters, hexadecimal with hyphens. */
    public static UUID uuid(String text) {
        return UUID.fromString(matching(UUID_FORM, text));
    }

    /** ISO 8601 {@code yyyy-mm-dd}, years 0001 to 9999. */
    public static LocalDate date(String text) {
        try {
            return dated(LocalDate.parse(matching(DATE_FORM, text)));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("no such day", e);
        }
    }

    /** RFC 3339 with {@code Z} or an offset, to the millisecond. */
    public static Instant instant(String text) {
        try {
            var time = OffsetDateTime.parse(matching(INSTANT_FORM, text));
            dated(time.toLocalDate());
            return time.toInstant().truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("no such instant", e);
        }
    }

    /** {@code 2026-11-23T07:00:00.000Z}. */
    public static String write(Instant instant) {
        return MILLISECONDS.format(instant);
    }

    private static LocalDate dated(LocalDate date) {
        if (date.getYear() < 1) {
            throw new IllegalArgumentException("no such year");
        }
        return date;
    }

    private static String matching(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException("another form is expected");
        }
        return text;
    }
}
