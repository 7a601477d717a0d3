package vn.ocop.chassis.export;

import java.util.List;
import java.util.function.Predicate;

/**
 * How a sheet looks that people have kept for years: lines above a header of two rows, headings over several columns,
 * and things that take more than one row.
 *
 * @param sheet its name
 * @param above the lines over the header, one cell each
 * @param headings for each column the heading over its name, null for none: then its name takes both rows; the same
 *     heading side by side is one merged cell
 * @param days how days look, in the spreadsheet's words, for instance {@code dd/mm/yyyy}
 * @param held so many columns from the left are told once for all rows of a thing, as merged cells
 * @param continues whether a row goes on with the thing of the row above it
 */
public record SheetForm<T>(
        String sheet, List<String> above, List<String> headings, String days, int held, Predicate<T> continues) {

    static final String ISO_DAYS = "yyyy-mm-dd";

    /** One row of names and nothing else. */
    static <T> SheetForm<T> plain() {
        return new SheetForm<>("Data", List.of(), null, ISO_DAYS, 0, row -> false);
    }

    /** How many rows the names of the columns take. */
    int namesDepth() {
        return headings == null ? 1 : 2;
    }
}
