package vn.ocop.chassis.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/** Strings, dates, instants and ids: one written form each, text only. */
class StrictTypes extends SimpleModule {

    StrictTypes() {
        super("strict-types");
        addDeserializer(String.class, new FromText<>(String.class, CleanText::of));
        addDeserializer(UUID.class, new FromText<>(UUID.class, WrittenForms::uuid));
        addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, WrittenForms::date));
        addDeserializer(Instant.class, new FromText<>(Instant.class, WrittenForms::instant));
        addKeyDeserializer(String.class, new CleanKey());
        setDeserializerModifier(new ExactNames());
        addSerializer(Instant.class, new Milliseconds());
    }

    private static final class FromText<T> extends StdScalarDeserializer<T> {

        private final Class<T> type;
        private final transient Function<String, T> read;

        FromText(Class<T> type, Function<String, T> read) {
            super(type);
            this.type = type;
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return type.cast(context.handleUnexpectedToken(type, parser));
            }
            try {
                return read.apply(parser.getText());
            } catch (IllegalArgumentException refused) {
                return type.cast(context.handleWeirdStringValue(type, "", refused.getMessage()));
            }
        }
    }

    /** The framework trims the names of constants; a name is a name. */
    private static final class ExactNames extends BeanDeserializerModifier {

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription bean, JsonDeserializer<?> names) {
            return new ExactName(names);
        }
    }

    private static final class ExactName extends DelegatingDeserializer {

        ExactName(JsonDeserializer<?> names) {
            super(names);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> names) {
            return new ExactName(names);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.hasToken(JsonToken.VALUE_STRING)
                    && !parser.getText().equals(parser.getText().strip())) {
                return context.handleWeirdStringValue(handledType(), "", "a name without spaces is expected");
            }
            return super.deserialize(parser, context);
        }
    }

    private static final class CleanKey extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            try {
                return CleanText.of(key);
            } catch (IllegalArgumentException refused) {
                return context.handleWeirdKey(String.class, "", refused.getMessage());
            }
        }
    }

    private static final class Milliseconds extends StdScalarSerializer<Instant> {

        Milliseconds() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant instant, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(WrittenForms.write(instant));
        }
    }
}
