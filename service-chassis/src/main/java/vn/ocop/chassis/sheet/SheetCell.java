package vn.ocop.chassis.sheet;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** A sheet's cell as the text a person would have typed. */
final class SheetCell {

    private static final int DECIMALS_OF_A_THOUSAND = 3;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SheetCell() {}

    static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return switch (cell.getType()) {
            // Formulas are never evaluated, nor is what an earlier program stored for them believed.
            case FORMULA, ERROR -> "=" + (cell.getFormula() == null ? cell.getRawValue() : cell.getFormula());
            case NUMBER -> isDate(cell) ? date(cell) : number((BigDecimal) cell.getValue());
            default -> cell.getValue() == null ? "" : written(String.valueOf(cell.getValue()));
        };
    }

    /** A character that XML cannot hold stands as its number in the file: {@code _x000D_}. */
    private static String written(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))))
                : text;
    }

    private static String number(BigDecimal stored) {
        if (stored == null) {
            return "";
        }
        // The shortest decimal of the stored double: 65.1, not 65.099999999999994.
        var value = new BigDecimal(Double.toString(stored.doubleValue())).stripTrailingZeros();
        // Three decimals could be read as thousands: 75.125 is written 75.1250.
        if (value.scale() == DECIMALS_OF_A_THOUSAND || value.scale() < 0) {
            value = value.setScale(value.scale() < 0 ? 0 : DECIMALS_OF_A_THOUSAND + 1);
        }
        return value.toPlainString();
    }

    private static String date(Cell cell) {
        var value = cell.asDate();
        var time = value.toLocalTime();
        if (value.getYear() <= 1904 && !time.equals(LocalTime.MIDNIGHT)) {
            return time.toString();
        }
        return value.toLocalDate() + (time.equals(LocalTime.MIDNIGHT) ? "" : " " + time);
    }

    private static boolean isDate(Cell cell) {
        var id = cell.getDataFormatId();
        if (id == null) {
            return false;
        }
        if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)) {
            return true;
        }
        var format = cell.getDataFormatString();
        if (format == null || format.equalsIgnoreCase("General")) {
            return false;
        }
        var bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.", "");
        return bare.matches("(?is).*[ymdhs].*");
    }
}
