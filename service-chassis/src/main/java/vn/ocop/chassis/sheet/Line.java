package vn.ocop.chassis.sheet;

import java.util.List;
import vn.ocop.chassis.text.Clean;

/**
 * One row as the file holds it.
 *
 * @param row line of a text file or row of a sheet, from 1, where it begins
 * @param cells as they stand, before cleaning
 * @param own whether any cell is filled by itself rather than by a merge from above
 */
public record Line(long row, List<String> cells, boolean own) {

    static Line of(long row, List<String> cells) {
        return new Line(
                row, cells, cells.stream().anyMatch(cell -> !Clean.of(cell).isEmpty()));
    }

    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
