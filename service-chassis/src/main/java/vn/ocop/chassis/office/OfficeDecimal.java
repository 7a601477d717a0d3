package vn.ocop.chassis.office;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A decimal as offices write it, with a comma or a point: 71,00 or 65.8, perhaps with its unit behind it. No groups of
 * thousands, no exponents.
 *
 * @param value exact; null when the cell is empty or cannot be read
 * @param fault why it cannot be read; null otherwise
 */
public record OfficeDecimal(BigDecimal value, OfficeReason fault) {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,15}([.,]\\d{1,20})?");

    /**
     * @param cell cleaned text; an empty one is no number and no fault
     * @param unit may stand behind the number, in any case; empty for none
     */
    public static OfficeDecimal of(String cell, String unit) {
        if (cell.isEmpty()) {
            return new OfficeDecimal(null, null);
        }
        boolean named = !unit.isEmpty()
                && cell.toLowerCase(Locale.ROOT).endsWith(unit.toLowerCase(Locale.ROOT))
                && cell.length() > unit.length();
        var bare = named ? cell.substring(0, cell.length() - unit.length()).strip() : cell;
        return DECIMAL.matcher(bare).matches()
                ? new OfficeDecimal(new BigDecimal(bare.replace(',', '.')), null)
                : new OfficeDecimal(null, OfficeReason.BAD_NUMBER);
    }
}
