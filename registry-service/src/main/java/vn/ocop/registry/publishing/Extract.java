package vn.ocop.registry.publishing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import vn.ocop.chassis.script.Apostrophe;
import vn.ocop.registry.opendata.Form;
import vn.ocop.registry.opendata.Parts;

/** The same rows as NDJSON and as CSV, both written at once. The same rows give the same bytes. */
final class Extract {

    private final PartsFile ndjson;
    private final PartsFile csv;
    private final Writer lines;
    private final Writer text;
    private final CsvWriter records;
    private long rows;

    Extract(List<String> header, Parts parts, Connection connection) throws IOException {
        ndjson = new PartsFile(parts, connection);
        csv = new PartsFile(parts, connection);
        lines = new OutputStreamWriter(new GZIPOutputStream(ndjson, 1 << 16), StandardCharsets.UTF_8);
        text = new OutputStreamWriter(new GZIPOutputStream(csv, 1 << 16), StandardCharsets.UTF_8);
        text.write('\uFEFF');
        records = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        records.writeRecord(header);
    }

    void add(Row row) throws IOException {
        lines.write(row.json());
        lines.write('\n');
        records.writeRecord(row.cells().stream().map(Apostrophe::before).toList());
        rows++;
    }

    long rows() {
        return rows;
    }

    /** Ends both files. */
    Map<Form, PartsFile> close() throws IOException {
        lines.close();
        records.flush();
        text.close();
        return Map.of(Form.NDJSON, ndjson, Form.CSV, csv);
    }
}
