package vn.ocop.chassis.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.problem.FieldFault;
import vn.ocop.chassis.problem.Refused;
import vn.ocop.chassis.problem.Text;

/** What the JSON reader complains about, said without its class names, pointing at the field. */
final class JsonFaults {

    private static final Text NOT_JSON = new Text("Nội dung không phải JSON hợp lệ.", "The body is not valid JSON.");

    private JsonFaults() {}

    static Refused of(JsonProcessingException unread) {
        if (unread instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            var pointer = pointer(mapping.getPath());
            return CommonReason.INVALID_INPUT
                    .because(pointer)
                    .with(new FieldFault(pointer, code(mapping), say(mapping)));
        }
        if (unread instanceof JsonMappingException) {
            return unreadable("invalid-value", new Text("Nội dung không đúng kiểu.", "The body is of the wrong type."));
        }
        if (duplicate(unread)) {
            return unreadable("duplicate-field", new Text("Một trường được gửi hai lần.", "A field is sent twice."));
        }
        return CommonReason.UNREADABLE_BODY.because(at(unread));
    }

    private static Refused unreadable(String code, Text text) {
        return CommonReason.UNREADABLE_BODY.because(text).with(new FieldFault("", code, text));
    }

    private static Text at(JsonProcessingException unread) {
        var place = unread.getLocation();
        if (place == null || place.getLineNr() < 1) {
            return NOT_JSON;
        }
        return new Text(
                "Nội dung không phải JSON hợp lệ (dòng " + place.getLineNr() + ", cột " + place.getColumnNr() + ").",
                "The body is not valid JSON (line " + place.getLineNr() + ", column " + place.getColumnNr() + ").");
    }

    private static boolean duplicate(Throwable unread) {
        return String.valueOf(unread.getMessage()).startsWith("Duplicate field");
    }

    private static String code(JsonMappingException mapping) {
        if (mapping instanceof UnrecognizedPropertyException) {
            return "unknown-field";
        }
        if (duplicate(mapping)) {
            return "duplicate-field";
        }
        return "invalid-value";
    }

    private static Text say(JsonMappingException mapping) {
        return switch (code(mapping)) {
            case "unknown-field" -> new Text("Không có trường này.", "There is no such field.");
            case "duplicate-field" -> new Text("Trường được gửi hai lần.", "The field is sent twice.");
            default ->
                new Text(
                        "Thiếu giá trị, sai kiểu hoặc không hợp lệ.",
                        "The value is missing, of another type or invalid.");
        };
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        var pointer = new StringBuilder();
        for (var step : path) {
            pointer.append('/').append(step.getFieldName() == null ? step.getIndex() : escape(step.getFieldName()));
        }
        return pointer.toString();
    }

    /** RFC 6901 §3. */
    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
