package vn.ocop.chassis.sheet;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.ocop.chassis.kind.Layout;
import vn.ocop.chassis.refusal.FileReason;
import vn.ocop.chassis.refusal.FileRefused;

/**
 * NDJSON: one flat object a line, its keys the column names. The first line that comes out is the header: the layout's
 * own names; then each object's values in that order. A line that is no flat object comes out with no cells at all.
 */
public final class ObjectLines implements Lines {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final int LONGEST_LINE = 1 << 20;

    private final BufferedReader text;
    private final Layout layout;
    private final List<String> names;
    private final int maxRows;
    private Line first;
    private boolean headerGiven;
    private int known;
    private long row;

    public static ObjectLines open(Path file, Layout layout, int skip, int maxRows) throws IOException {
        var in = Files.newInputStream(file);
        in.skipNBytes(skip);
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
        return new ObjectLines(new BufferedReader(reader, 1 << 16), layout, maxRows);
    }

    private ObjectLines(BufferedReader text, Layout layout, int maxRows) {
        this.text = text;
        this.layout = layout;
        this.maxRows = maxRows;
        names = layout.columns().stream().map(Layout.Column::name).toList();
    }

    @Override
    public Line next() {
        if (headerGiven) {
            var line = first == null ? read() : first;
            first = null;
            return line;
        }
        headerGiven = true;
        first = read();
        // An object may leave keys out, so the first one only has to show that it is of this kind.
        if (first != null && known < layout.namesNeeded()) {
            throw new FileRefused(FileReason.HEADER_NOT_FOUND);
        }
        return new Line(0, names, true);
    }

    private Line read() {
        try {
            for (var line = readLine(); line != null; line = readLine()) {
                if (!line.isBlank()) {
                    return new Line(row, cells(line), true);
                }
            }
            return null;
        } catch (CharacterCodingException e) {
            throw new FileRefused(FileReason.BAD_ENCODING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String readLine() throws IOException {
        var line = text.readLine();
        row++;
        if (line != null && line.length() > LONGEST_LINE) {
            throw new FileRefused(FileReason.CORRUPT_FILE);
        }
        return line;
    }

    private List<String> cells(String line) throws IOException {
        known = 0;
        var cells = new ArrayList<>(Collections.nCopies(names.size(), ""));
        try (var json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return List.of();
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var column = layout.find(json.currentName());
                if (!json.nextToken().isScalarValue()) {
                    return List.of();
                }
                if (column.isPresent()) {
                    known++;
                    cells.set(names.indexOf(column.get().name()), scalar(json));
                }
            }
            return json.nextToken() == null ? cells : List.of();
        } catch (JsonProcessingException e) {
            return List.of();
        }
    }

    private static String scalar(JsonParser json) throws IOException {
        return json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getText();
    }

    @Override
    public Form form() {
        return Form.OBJECTS;
    }

    @Override
    public int maxRows() {
        return maxRows;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
