package vn.ocop.chassis.parameter;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import vn.ocop.chassis.json.CleanText;

/**
 * Texts in paths and queries are what texts in bodies are: precomposed (NFC), here also without spaces around them, which
 * a person typing a search leaves behind. Some keyboards and file systems send Vietnamese decomposed.
 */
@Provider
public class CleanParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        return type == String.class ? (ParamConverter<T>) new Cleaned() : null;
    }

    private static final class Cleaned implements ParamConverter<String> {

        @Override
        public String fromString(String value) {
            return value == null ? null : CleanText.of(value.strip());
        }

        @Override
        public String toString(String value) {
            return value;
        }
    }
}
