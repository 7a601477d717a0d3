package vn.ocop.chassis.export;

import java.util.function.Function;

/**
 * One column of an export.
 *
 * @param name header in CSV and XLSX, key in NDJSON; a name that the import of the same list knows
 * @param value text, number, Boolean, day or instant; null for an empty cell
 */
public record Column<T>(String name, Function<? super T, ?> value) {

    public static <T> Column<T> of(String name, Function<? super T, ?> value) {
        return new Column<>(name, value);
    }
}
