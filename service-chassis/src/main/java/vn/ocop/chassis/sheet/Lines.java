package vn.ocop.chassis.sheet;

import java.io.IOException;
import java.util.List;

/** The rows of a file, one after the other, never all at once. */
public interface Lines extends AutoCloseable {

    /** What the rows come from. */
    enum Form {
        /** Every row must have as many cells as the header. */
        DELIMITED,
        /** Cells at the end of a row may be absent. */
        SHEET,
        /** Every line is a record. */
        OBJECTS
    }

    /** The next row, empty rows included; null after the last. */
    Line next();

    /** The last row that a vertical merge starting in this row reaches; the row itself when there is none. */
    default long mergedDownTo(long row) {
        return row;
    }

    /** A row's cells, the value of each sideways merge that begins in it given to every cell under it. */
    default List<String> spread(Line line) {
        return line.cells();
    }

    Form form();

    /** How many rows after the header are taken. */
    int maxRows();

    @Override
    void close() throws IOException;
}
