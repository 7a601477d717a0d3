package vn.ocop.chassis.kind;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * A good record on its way into the tables. It has been staged as JSON in between, so values are asked for by type.
 *
 * @param number counts the records of the file from 1
 * @param row where it stands in the file
 * @param values as {@link Checked} gave them
 */
public record Accepted(int number, long row, Map<String, Object> values) {

    /** Null when absent, as for all the others. */
    public String text(String name) {
        var value = values.get(name);
        return value == null ? null : String.valueOf(value);
    }

    public Integer whole(String name) {
        return values.get(name) == null ? null : decimal(name).intValueExact();
    }

    public Long large(String name) {
        return values.get(name) == null ? null : decimal(name).longValueExact();
    }

    public BigDecimal decimal(String name) {
        var value = values.get(name);
        return value == null ? null : new BigDecimal(String.valueOf(value));
    }

    public LocalDate day(String name) {
        var value = values.get(name);
        return value == null ? null : LocalDate.parse(String.valueOf(value));
    }

    public boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }
}
