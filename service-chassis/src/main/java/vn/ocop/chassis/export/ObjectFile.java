package vn.ocop.chassis.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** A list as NDJSON, for machines. */
final class ObjectFile {

    private static final JsonFactory JSON = new JsonFactory();

    private ObjectFile() {}

    static <T> void write(Exports.Listing<T> listing, OutputStream out) throws IOException {
        try (var json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            listing.source().accept(row -> {
                try {
                    write(listing, row, json);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            json.writeRaw('\n');
        }
    }

    private static <T> void write(Exports.Listing<T> listing, T row, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (var column : listing.columns()) {
            var value = column.value().apply(row);
            if (value != null) {
                json.writeFieldName(column.name());
                write(value, json);
            }
        }
        json.writeEndObject();
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer || value instanceof Long || value instanceof BigDecimal) {
            json.writeNumber(Cell.text(value));
        } else {
            json.writeString(Cell.text(value));
        }
    }
}
