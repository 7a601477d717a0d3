package vn.ocop.assessment.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Map;

/** How ticks lie in the database: as JSON text, in the order they were sent. */
final class TickedText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TickedText() {}

    /** Item code to option code. */
    @Converter
    static class Choices implements AttributeConverter<Map<String, String>, String> {

        @Override
        public String convertToDatabaseColumn(Map<String, String> choices) {
            return write(choices);
        }

        @Override
        public Map<String, String> convertToEntityAttribute(String text) {
            return read(text, new TypeReference<>() {});
        }
    }

    /** Codes of findings. */
    @Converter
    static class Codes implements AttributeConverter<List<String>, String> {

        @Override
        public String convertToDatabaseColumn(List<String> codes) {
            return write(codes);
        }

        @Override
        public List<String> convertToEntityAttribute(String text) {
            return read(text, new TypeReference<>() {});
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T read(String text, TypeReference<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
