package vn.ocop.chassis.numbering;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How an office writes its numbers (R6): {@code HS-{province}-{year}-{serial:6}} reads {@code HS-38-2026-000042}. What
 * stands in braces is filled in by name; {@code {serial}} is counted, with a width padded with zeros. Everything but the
 * serial names its series, so each province and year counts from one exactly when its template names them, and two
 * series never meet in one number.
 */
public final class NumberTemplate {

    private static final String SERIAL = "serial";
    private static final int LONGEST = 60;
    private static final Pattern PART = Pattern.compile("\\{([^{}]*)}|([^{}]+)");
    private static final Pattern COUNTED = Pattern.compile(SERIAL + "(:[1-9])?");

    /** What may stand between the braces; a stroke is usual ({@code 12/PĐK-38}), a space is not. */
    private static final Pattern LITERAL = Pattern.compile("[\\p{L}\\p{N}./_-]+");

    /** A piece as it is written, or the name of what fills it. */
    private record Part(String literal, String name) {}

    private final String text;
    private final List<Part> parts;
    private final int width;

    private NumberTemplate(String text, List<Part> parts, int width) {
        this.text = text;
        this.parts = parts;
        this.width = width;
    }

    /**
     * @param setting name of the setting, for the message
     * @param text as it is configured
     * @param names what the caller fills in; of these and the serial a template is made
     * @throws IllegalArgumentException saying what is wrong, so that the service does not start with it
     */
    public static NumberTemplate parse(String setting, String text, Set<String> names) {
        var said = setting + "=" + text + ": ";
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(said + "longer than " + LONGEST + " characters");
        }
        var parts = new ArrayList<Part>();
        var widths = new ArrayList<Integer>();
        var seen = new LinkedHashSet<String>();
        var part = PART.matcher(text);
        int end = 0;
        while (part.find() && part.start() == end) {
            end = part.end();
            parts.add(part.group(1) == null ? literal(said, part.group(2)) : named(said, part.group(1), names, widths));
            if (part.group(1) != null && !seen.add(parts.get(parts.size() - 1).name())) {
                throw new IllegalArgumentException(said + part.group() + " stands there twice");
            }
        }
        if (end < text.length()) {
            throw new IllegalArgumentException(said + "a brace without its other at character " + (end + 1));
        }
        if (widths.isEmpty()) {
            throw new IllegalArgumentException(said + "{serial} is missing, without it all numbers would be one");
        }
        return new NumberTemplate(text, List.copyOf(parts), widths.get(0));
    }

    private static Part literal(String said, String text) {
        if (!LITERAL.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    said + "«" + text + "» may have only letters, digits, stroke, dot, hyphen and underscore");
        }
        return new Part(text, null);
    }

    private static Part named(String said, String inside, Set<String> names, List<Integer> widths) {
        if (COUNTED.matcher(inside).matches()) {
            widths.add(inside.equals(SERIAL) ? 1 : inside.charAt(inside.length() - 1) - '0');
            return new Part(null, SERIAL);
        }
        if (!names.contains(inside)) {
            var known = names.stream().sorted().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
            throw new IllegalArgumentException(said + "nothing is known as {" + inside + "}; there are " + known
                    + ", {serial} and {serial:1} to {serial:9}");
        }
        return new Part(null, inside);
    }

    /** The series these values belong to: the number with its serial left open. */
    String series(Map<String, String> values) {
        return filled(values, "{" + SERIAL + "}");
    }

    /** The number of that serial; a serial that outgrows its width is written whole. */
    public String number(Map<String, String> values, long serial) {
        return filled(values, String.format("%0" + width + "d", serial));
    }

    /** Whether a text is what this template writes, whatever the serial. */
    public boolean writes(Map<String, String> values, String text) {
        var form = parts.stream()
                .map(part -> part.literal() != null
                        ? Pattern.quote(part.literal())
                        : part.name().equals(SERIAL)
                                ? "[0-9]{" + width + ",}[A-Za-z]?"
                                : Pattern.quote(values.get(part.name())))
                .collect(Collectors.joining());
        return text.matches(form);
    }

    /** As it is configured. */
    @Override
    public String toString() {
        return text;
    }

    private String filled(Map<String, String> values, String serial) {
        var text = new StringBuilder();
        for (var part : parts) {
            text.append(
                    part.literal() != null
                            ? part.literal()
                            : part.name().equals(SERIAL) ? serial : values.get(part.name()));
        }
        return text.toString();
    }
}
