package vn.ocop.promotion.fair;

import java.util.regex.Pattern;

/**
 * A count as offices write it: 1250, 1.250, 1 250 or 1,250,000. A single comma may be a fraction, so it is refused.
 *
 * @param count null when the cell is empty or cannot be read
 * @param fault why it cannot be read; null otherwise
 */
record OfficeCount(Long count, FairRowReason fault) {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(([. ]\\d{3}){1,4}|(,\\d{3}){2,4})");
    private static final Pattern ONE_COMMA = Pattern.compile("\\d{1,3},\\d{3}");

    /** @param most greatest count that makes sense */
    static OfficeCount of(String cell, long least, long most) {
        if (cell.isEmpty()) {
            return new OfficeCount(null, null);
        }
        if (ONE_COMMA.matcher(cell).matches()) {
            return new OfficeCount(null, FairRowReason.AMBIGUOUS_NUMBER);
        }
        if (!PLAIN.matcher(cell).matches() && !GROUPED.matcher(cell).matches()) {
            return new OfficeCount(null, FairRowReason.BAD_NUMBER);
        }
        var count = Long.parseLong(cell.replaceAll("[., ]", ""));
        if (count < least) {
            return new OfficeCount(null, FairRowReason.NOT_POSITIVE);
        }
        return count > most ? new OfficeCount(null, FairRowReason.BAD_NUMBER) : new OfficeCount(count, null);
    }
}
