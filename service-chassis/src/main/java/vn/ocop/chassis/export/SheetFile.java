package vn.ocop.chassis.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list as one sheet, flushed every few hundred rows. Texts are texts here, so nothing in them runs. */
final class SheetFile {

    private static final int MAX_ROWS = 1_048_576;
    private static final int FLUSH_EVERY = 500;

    private final Worksheet sheet;
    private int next;

    private SheetFile(Worksheet sheet) {
        this.sheet = sheet;
    }

    static <T> void write(Exports.Listing<T> listing, OutputStream out) throws IOException {
        var workbook = new Workbook(unclosed(out), "export", "1.0");
        var file = new SheetFile(workbook.newWorksheet("Data"));
        for (int i = 0; i < listing.columns().size(); i++) {
            file.sheet.inlineString(0, i, listing.columns().get(i).name());
        }
        file.next = 1;
        listing.source().accept(row -> file.add(listing, row));
        workbook.finish();
    }

    private <T> void add(Exports.Listing<T> listing, T row) {
        if (next == MAX_ROWS) {
            throw new IllegalStateException("the list is longer than a sheet");
        }
        for (int i = 0; i < listing.columns().size(); i++) {
            put(i, listing.columns().get(i).value().apply(row));
        }
        next++;
        if (next % FLUSH_EVERY == 0) {
            flush();
        }
    }

    private void put(int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(next, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(next, column, day);
            sheet.style(next, column).format("yyyy-mm-dd").set();
        } else if (value != null) {
            sheet.inlineString(next, column, Cell.text(value));
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OutputStream unclosed(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
