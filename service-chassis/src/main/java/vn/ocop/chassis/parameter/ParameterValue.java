package vn.ocop.chassis.parameter;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import vn.ocop.chassis.json.CleanText;
import vn.ocop.chassis.json.WrittenForms;

/** Whether the text of a parameter is a value of its declared type; the framework would say 404. */
final class ParameterValue {

    private ParameterValue() {}

    static boolean isSeveral(Type type) {
        return raw(type).isArray() || Collection.class.isAssignableFrom(raw(type));
    }

    static boolean fits(Type declared, String text) {
        var type = element(declared);
        try {
            CleanText.of(text);
            if (text.indexOf('\uFFFD') >= 0) {
                return false;
            }
            return type == String.class || reads(type, text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean reads(Class<?> type, String text) {
        if (type == UUID.class) {
            WrittenForms.uuid(text);
        } else if (type == LocalDate.class) {
            WrittenForms.date(text);
        } else if (type == Instant.class) {
            WrittenForms.instant(text);
        } else if (type == boolean.class || type == Boolean.class) {
            return "true".equals(text) || "false".equals(text);
        } else if (type == int.class || type == Integer.class) {
            return whole(text) && Long.parseLong(text) == (int) Long.parseLong(text);
        } else if (type == long.class || type == Long.class) {
            if (!whole(text)) {
                return false;
            }
            Long.parseLong(text);
        } else {
            return made(type, text);
        }
        return true;
    }

    private static boolean whole(String text) {
        return text.matches("-?[0-9]{1,19}");
    }

    /** As JAX-RS makes it: fromString, valueOf or a constructor of one text. */
    private static boolean made(Class<?> type, String text) {
        var made = true;
        for (var factory : new String[] {type.isEnum() ? "valueOf" : "fromString", "valueOf", "parse"}) {
            try {
                var method = type.getMethod(factory, factory.equals("parse") ? CharSequence.class : String.class);
                method.setAccessible(true);
                return method.invoke(null, text) != null;
            } catch (InvocationTargetException e) {
                return false;
            } catch (ReflectiveOperationException | RuntimeException other) {
                made = true;
            }
        }
        return made;
    }

    private static Class<?> element(Type type) {
        var raw = raw(type);
        if (raw.isArray()) {
            return raw.getComponentType();
        }
        var wrapped = Collection.class.isAssignableFrom(raw) || raw == Optional.class;
        return wrapped && type instanceof ParameterizedType generic ? raw(generic.getActualTypeArguments()[0]) : raw;
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        return type instanceof ParameterizedType generic ? raw(generic.getRawType()) : Object.class;
    }
}
