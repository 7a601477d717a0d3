package vn.ocop.chassis.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.ocop.chassis.script.Apostrophe;

/** A list as one sheet, flushed every few hundred rows. Texts are texts here, so nothing in them runs. */
final class SheetFile<T> {

    private static final int MAX_ROWS = 1_048_576;
    private static final int FLUSH_EVERY = 500;

    private final Exports.Listing<T> listing;
    private final SheetForm<T> form;
    private final Worksheet sheet;
    private int next;

    /** The row in which the thing of the row before the next one begins. */
    private int begun;

    private SheetFile(Exports.Listing<T> listing, SheetForm<T> form, Worksheet sheet) {
        this.listing = listing;
        this.form = form;
        this.sheet = sheet;
    }

    static <T> void write(Exports.Listing<T> listing, OutputStream out) throws IOException {
        write(listing, SheetForm.plain(), out);
    }

    static <T> void write(Exports.Listing<T> listing, SheetForm<T> form, OutputStream out) throws IOException {
        var workbook = new Workbook(unclosed(out), "export", "1.0");
        var file = new SheetFile<>(listing, form, workbook.newWorksheet(form.sheet()));
        file.header();
        listing.source().accept(file::add);
        file.merge();
        workbook.finish();
    }

    private void header() {
        form.above().forEach(line -> sheet.inlineString(next++, 0, line));
        if (form.headings() != null) {
            headings();
        }
        int names = next + form.namesDepth() - 1;
        for (int i = 0; i < listing.columns().size(); i++) {
            boolean tall = form.headings() != null && form.headings().get(i) == null;
            sheet.inlineString(tall ? next : names, i, listing.columns().get(i).name());
            if (tall) {
                sheet.range(next, i, names, i).merge();
            }
        }
        next = names + 1;
        begun = next;
    }

    private void headings() {
        int from = 0;
        for (int i = 1; i <= form.headings().size(); i++) {
            var heading = form.headings().get(from);
            if (i < form.headings().size()
                    && Objects.equals(heading, form.headings().get(i))) {
                continue;
            }
            if (heading != null) {
                sheet.inlineString(next, from, heading);
                if (i - 1 > from) {
                    sheet.range(next, from, next, i - 1).merge();
                }
            }
            from = i;
        }
    }

    private void add(T row) {
        if (next == MAX_ROWS) {
            throw new IllegalStateException("the list is longer than a sheet");
        }
        boolean goesOn = form.continues().test(row);
        if (!goesOn) {
            merge();
            begun = next;
        }
        for (int i = goesOn ? form.held() : 0; i < listing.columns().size(); i++) {
            put(i, listing.columns().get(i).value().apply(row));
        }
        next++;
        if (next % FLUSH_EVERY == 0) {
            flush();
        }
    }

    /** What one thing tells once, over all its rows. */
    private void merge() {
        for (int i = 0; i < form.held() && next - 1 > begun; i++) {
            sheet.range(begun, i, next - 1, i).merge();
        }
    }

    private void put(int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(next, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(next, column, day);
            sheet.style(next, column).format(form.days()).set();
        } else if (value != null) {
            sheet.inlineString(next, column, Apostrophe.inSheet(Cell.text(value)));
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
