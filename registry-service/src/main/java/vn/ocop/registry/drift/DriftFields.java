package vn.ocop.registry.drift;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** The fields of a line as the table keeps them. */
final class DriftFields {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private DriftFields() {}

    static String written(List<DriftField> fields) {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("fields that cannot be written", e);
        }
    }

    static List<DriftField> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<DriftField>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("fields that cannot be read", e);
        }
    }
}
