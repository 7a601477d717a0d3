package vn.ocop.registry.reform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** The successions of an act as they stand in its row: told once, kept as they were told. */
@Converter
class BecameText implements AttributeConverter<List<Became>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(List<Became> successions) {
        try {
            return JSON.writeValueAsString(successions);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("successions that cannot be written", e);
        }
    }

    @Override
    public List<Became> convertToEntityAttribute(String text) {
        try {
            return JSON.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("successions that cannot be read", e);
        }
    }
}
