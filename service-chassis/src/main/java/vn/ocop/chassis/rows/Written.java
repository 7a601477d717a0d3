package vn.ocop.chassis.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.ocop.chassis.kind.Parameters;

/** Values as they are staged: JSON, days as ISO text, decimals exact. */
public final class Written {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Written() {}

    public static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a value that cannot be staged", e);
        }
    }

    public static Map<String, Object> map(String json) {
        try {
            return JSON.readValue(json, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a staged value that cannot be read", e);
        }
    }

    static RowNotes.Note note(String json) {
        try {
            return JSON.readValue(json, RowNotes.Note.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("staged notes that cannot be read", e);
        }
    }

    public static Parameters parameters(String json) {
        try {
            return JSON.readValue(json, Parameters.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("staged parameters that cannot be read", e);
        }
    }
}
