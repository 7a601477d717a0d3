package vn.ocop.stack.load;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The rows a service refused, as a file beside the one that was sent, to be repaired and sent again. */
final class RejectedRows {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private RejectedRows() {}

    /** Returns the file, {@code <sent file>.rejected.csv}. */
    static Path write(ImportClient client, URI job, Path sent) throws IOException, InterruptedException {
        Path report = sent.resolveSibling(sent.getFileName() + ".rejected.csv");
        Writer text = Files.newBufferedWriter(report, StandardCharsets.UTF_8);
        // Spreadsheets take the file for UTF-8 only with this mark.
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("record", "row", "outcome", "reason", "column", "message");
            Reported.each(client, job, "REJECTED", Integer.MAX_VALUE, row -> write(csv, row));
        }
        return report;
    }

    private static void write(CsvWriter csv, JsonNode row) {
        csv.writeRecord(
                row.path("record").asText(),
                row.path("row").asText(),
                row.path("outcome").asText(),
                row.path("reason").asText(),
                cell(row.path("column").asText("")),
                cell(message(row.path("message"))));
    }

    private static String message(JsonNode message) {
        return message.isObject()
                ? message.path("vi").asText() + " / " + message.path("en").asText()
                : message.asText("");
    }

    /** What came from a stranger's file must not become a formula when this one is opened. */
    static String cell(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
