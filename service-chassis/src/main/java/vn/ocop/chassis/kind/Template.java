package vn.ocop.chassis.kind;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import org.dhatim.fastexcel.Workbook;

/**
 * An empty table of a kind, to be filled in: the header that {@link Layout} knows, required columns with an asterisk,
 * and no record, so that it says nothing when it comes back untouched.
 */
public final class Template {

    public static final String CSV = "text/csv;charset=UTF-8";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String REQUIRED = " *";
    private static final int COLUMN_WIDTH = 22;

    private final ImportKind kind;

    public Template(ImportKind kind) {
        this.kind = kind;
    }

    /** UTF-8 with byte order mark, commas. */
    public byte[] csv() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        try (var csv = CsvWriter.builder().build(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            csv.writeRecord(
                    kind.layout().columns().stream().map(Template::title).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The table on the first sheet, what is known of its columns on the second. */
    public byte[] xlsx() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "template", "1.0")) {
            var table = workbook.newWorksheet("Dữ liệu");
            var help = workbook.newWorksheet("Hướng dẫn");
            help.inlineString(0, 0, "Cột");
            help.inlineString(0, 1, "Bắt buộc");
            help.inlineString(0, 2, "Các tên khác được nhận");
            var columns = kind.layout().columns();
            for (int i = 0; i < columns.size(); i++) {
                var column = columns.get(i);
                table.inlineString(0, i, title(column));
                table.width(i, COLUMN_WIDTH);
                help.inlineString(i + 1, 0, label(column));
                help.inlineString(i + 1, 1, column.required() ? "có" : "không");
                help.inlineString(i + 1, 2, others(column));
            }
            table.range(0, 0, 0, columns.size() - 1).style().bold().set();
            table.freezePane(0, 1);
            for (int i = 0; i <= 2; i++) {
                help.width(i, COLUMN_WIDTH * (i == 2 ? 4 : 1));
            }
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String title(Layout.Column column) {
        return label(column) + (column.required() ? REQUIRED : "");
    }

    /** What people call it, else what machines do. */
    private static String label(Layout.Column column) {
        return column.synonyms().isEmpty() ? column.name() : column.synonyms().get(0);
    }

    private static String others(Layout.Column column) {
        var names = new LinkedHashSet<>(column.synonyms());
        names.add(column.name());
        names.remove(label(column));
        return String.join("; ", names);
    }
}
