package vn.ocop.chassis.answer;

import jakarta.validation.ConstraintViolation;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.ocop.chassis.problem.Text;

/**
 * What a broken constraint says, in both languages. A constraint with a message of its own says that instead, written
 * {@code "tiếng Việt | English"}.
 */
final class ConstraintTexts {

    private static final Map<String, Text> TEXTS = new HashMap<>();

    static {
        say("NotNull", "Bắt buộc phải có.", "It is required.");
        say("NotBlank", "Không được để trống.", "It must not be blank.");
        say("NotEmpty", "Không được rỗng.", "It must not be empty.");
        say("Null", "Không được gửi.", "It must not be sent.");
        say("Size", "Độ dài phải từ {min} đến {max}.", "Its size must be from {min} to {max}.");
        say("Length", "Độ dài phải từ {min} đến {max}.", "Its length must be from {min} to {max}.");
        say("Min", "Không được nhỏ hơn {value}.", "It must not be less than {value}.");
        say("Max", "Không được lớn hơn {value}.", "It must not be greater than {value}.");
        say("DecimalMin", "Không được nhỏ hơn {value}.", "It must not be less than {value}.");
        say("DecimalMax", "Không được lớn hơn {value}.", "It must not be greater than {value}.");
        say("Range", "Phải từ {min} đến {max}.", "It must be from {min} to {max}.");
        say(
                "Digits",
                "Tối đa {integer} chữ số nguyên và {fraction} chữ số lẻ.",
                "At most {integer} integer and {fraction} fraction digits.");
        say("Pattern", "Phải theo mẫu {regexp}.", "It must match {regexp}.");
        say("Email", "Không phải địa chỉ thư điện tử.", "It is not an e-mail address.");
        say("Positive", "Phải lớn hơn 0.", "It must be greater than 0.");
        say("PositiveOrZero", "Không được âm.", "It must not be negative.");
        say("Negative", "Phải nhỏ hơn 0.", "It must be less than 0.");
        say("NegativeOrZero", "Không được dương.", "It must not be positive.");
        say("Past", "Phải là ngày đã qua.", "It must be in the past.");
        say("PastOrPresent", "Không được ở tương lai.", "It must not be in the future.");
        say("Future", "Phải ở tương lai.", "It must be in the future.");
        say("FutureOrPresent", "Không được ở quá khứ.", "It must not be in the past.");
        say("AssertTrue", "Phải đúng.", "It must be true.");
        say("AssertFalse", "Phải sai.", "It must be false.");
        say("UniqueElements", "Các phần tử không được trùng nhau.", "Its elements must be different.");
    }

    private ConstraintTexts() {}

    /** The constraint's name in kebab-case: {@code not-blank}. */
    static String code(ConstraintViolation<?> violation) {
        return name(violation).replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    static Text text(ConstraintViolation<?> violation) {
        var template = violation.getMessageTemplate();
        var known = TEXTS.get(name(violation));
        if (known != null && template.startsWith("{")) {
            return new Text(fill(known.vi(), violation), fill(known.en(), violation));
        }
        var both = violation.getMessage().split(" \\| ", 2);
        return new Text(both[0], both.length == 2 ? both[1] : both[0]);
    }

    private static String fill(String text, ConstraintViolation<?> violation) {
        var filled = text;
        for (var attribute : violation.getConstraintDescriptor().getAttributes().entrySet()) {
            filled = filled.replace("{" + attribute.getKey() + "}", String.valueOf(attribute.getValue()));
        }
        return filled;
    }

    private static String name(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }

    private static void say(String constraint, String vi, String en) {
        TEXTS.put(constraint, new Text(vi, en));
    }
}
