package vn.ocop.chassis.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import vn.ocop.chassis.script.Apostrophe;

/** A list as CSV that Excel opens as it is and that the import takes back without loss. */
final class CsvFile {

    private CsvFile() {}

    static <T> void write(Exports.Listing<T> listing, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(listing.columns().stream().map(Column::name).toList());
        listing.source().accept(row -> {
            var cells = new ArrayList<String>(listing.columns().size());
            for (var column : listing.columns()) {
                var value = column.value().apply(row);
                cells.add(value == null ? "" : Apostrophe.before(Cell.text(value)));
            }
            csv.writeRecord(cells);
        });
        csv.flush();
        text.flush();
    }
}
