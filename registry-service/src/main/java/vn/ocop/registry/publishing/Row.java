package vn.ocop.registry.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ocop.chassis.export.Column;

/**
 * One row of a file in both forms. A row of changes is the row of the full file behind one more column, so that applying
 * it gives the line of the full file, letter by letter.
 *
 * @param json a JSON object without line end
 * @param cells one for each column; empty where there is no value
 */
record Row(String json, List<String> cells) {

    /** What happened to a product between two files. */
    enum Change {
        ADDED,
        CHANGED,
        GONE
    }

    static final List<String> HEADER =
            PublishedProduct.COLUMNS.stream().map(Column::name).toList();
    static final List<String> HEADER_OF_CHANGES = Stream.of(List.of("change"), HEADER, List.of("merged_into_code"))
            .flatMap(List::stream)
            .toList();

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ID = "{\"id\":\"";
    private static final int ID_LENGTH = 36;

    static Row of(PublishedProduct product) {
        var fields = new LinkedHashMap<String, Object>();
        var cells = new ArrayList<String>(HEADER.size());
        for (var column : PublishedProduct.COLUMNS) {
            var value = column.value().apply(product);
            cells.add(value == null ? "" : value.toString());
            if (value != null) {
                fields.put(column.name(), value instanceof Integer ? value : value.toString());
            }
        }
        return new Row(text(fields), cells);
    }

    /** This row as one of changes. */
    Row as(Change change) {
        var all = new ArrayList<String>(HEADER_OF_CHANGES.size());
        all.add(change.name());
        all.addAll(cells);
        all.add("");
        return new Row("{\"change\":\"" + change + "\"," + json.substring(1), all);
    }

    /**
     * What is left of a product that was in the file before.
     *
     * @param line its line then
     * @param survivor code of the product that it lives on as; null when there is none
     */
    static Row gone(String line, String survivor) {
        var before = fields(line);
        var fields = new LinkedHashMap<String, Object>();
        fields.put("change", Change.GONE.name());
        fields.put("id", before.get("id"));
        fields.put("code", before.get("code"));
        if (survivor != null) {
            fields.put("merged_into_code", survivor);
        }
        var cells = HEADER_OF_CHANGES.stream()
                .map(column -> String.valueOf(fields.getOrDefault(column, "")))
                .toList();
        return new Row(text(fields), cells);
    }

    /** The id in a line of a full file; as text it sorts like the database sorts ids. */
    static String id(String line) {
        return line.substring(ID.length(), ID.length() + ID_LENGTH);
    }

    static UUID key(String line) {
        return UUID.fromString(id(line));
    }

    private static String text(Map<String, Object> fields) {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<?, ?> fields(String line) {
        try {
            return JSON.readValue(line, Map.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a line of a full file that cannot be read", e);
        }
    }
}
