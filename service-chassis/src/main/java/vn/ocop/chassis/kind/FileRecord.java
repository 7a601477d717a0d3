package vn.ocop.chassis.kind;

import java.util.Map;

/**
 * One record of a file, cleaned, by the layout's column names.
 *
 * @param number counts the records of the file from 1
 * @param row line of a text file or row of a sheet where it begins
 * @param values by column; only columns that the file has; empty text where the cell is empty
 */
public record FileRecord(int number, long row, Map<String, String> values) {

    public FileRecord {
        values = Map.copyOf(values);
    }

    /** Whether the file has this column at all. */
    public boolean has(String column) {
        return values.containsKey(column);
    }

    /** The cell's cleaned text; empty when the cell or the whole column is absent. */
    public String text(String column) {
        return values.getOrDefault(column, "");
    }

    public boolean isEmpty(String column) {
        return text(column).isEmpty();
    }
}
