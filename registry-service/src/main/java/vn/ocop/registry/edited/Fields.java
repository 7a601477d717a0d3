package vn.ocop.registry.edited;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A record's fields as texts, by their names in the interface; those of a part as {@code details.story}. What has a form
 * of its own is its JSON. Absent and empty say the same: nothing.
 */
@ApplicationScoped
public class Fields {

    private final ObjectMapper json;

    Fields(ObjectMapper json) {
        this.json = json;
    }

    /** Of a record as it goes over the wire. */
    public Map<String, String> of(Object told) {
        var fields = new TreeMap<String, String>();
        tree(told).properties().forEach(field -> {
            if (field.getValue().isObject()) {
                field.getValue()
                        .properties()
                        .forEach(part -> put(fields, field.getKey() + "." + part.getKey(), part.getValue()));
            } else {
                put(fields, field.getKey(), field.getValue());
            }
        });
        return fields;
    }

    /** What {@link #of} has written of a field with a form of its own; null of nothing. */
    public <T> T read(String text, Class<T> form) {
        try {
            return text == null ? null : json.readValue(text, form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a field that was written cannot be read", e);
        }
    }

    /** The same of a list of texts. */
    public List<String> texts(String text) {
        return text == null ? List.of() : List.of(read(text, String[].class));
    }

    private static void put(Map<String, String> fields, String name, JsonNode value) {
        if (!value.isNull() && !(value.isContainerNode() && value.isEmpty())) {
            fields.put(name, value.isValueNode() ? value.asText() : value.toString());
        }
    }

    /** Through the text, so that numbers stay as they are written. */
    private JsonNode tree(Object told) {
        try {
            return json.reader()
                    .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(json.writeValueAsString(told));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no record of the interface", e);
        }
    }
}
