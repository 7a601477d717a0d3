package vn.ocop.chassis.export;

import java.math.BigDecimal;

/** A value as the text of a cell: decimals plain, everything else as ISO or as it calls itself. */
final class Cell {

    private Cell() {}

    static String text(Object value) {
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : String.valueOf(value);
    }
}
