package vn.ocop.chassis.office;

import java.util.regex.Pattern;

/**
 * A count as offices write it: 1250, 1.250, 1 250 or 1,250,000. A single comma may be a fraction, so it is refused.
 *
 * @param count null when the cell is empty or cannot be read
 * @param fault why it cannot be read; null otherwise
 */
public record OfficeCount(Long count, OfficeReason fault) {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(([. ]\\d{3}){1,4}|(,\\d{3}){2,4})");
    private static final Pattern ONE_COMMA = Pattern.compile("\\d{1,3},\\d{3}");

    /**
     * @param cell cleaned text
     * @param least below it the count is {@code not_positive}
     * @param most greatest count that makes sense; above it is {@code bad_number}
     */
    public static OfficeCount of(String cell, long least, long most) {
        if (cell.isEmpty()) {
            return new OfficeCount(null, null);
        }
        if (ONE_COMMA.matcher(cell).matches()) {
            return new OfficeCount(null, OfficeReason.AMBIGUOUS_NUMBER);
        }
        if (!PLAIN.matcher(cell).matches() && !GROUPED.matcher(cell).matches()) {
            return new OfficeCount(null, OfficeReason.BAD_NUMBER);
        }
        var count = Long.parseLong(cell.replaceAll("[., ]", ""));
        if (count < least) {
            return new OfficeCount(null, OfficeReason.NOT_POSITIVE);
        }
        return count > most ? new OfficeCount(null, OfficeReason.BAD_NUMBER) : new OfficeCount(count, null);
    }
}
