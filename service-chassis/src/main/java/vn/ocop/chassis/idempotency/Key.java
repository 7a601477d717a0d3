package vn.ocop.chassis.idempotency;

import java.util.List;
import java.util.regex.Pattern;
import vn.ocop.chassis.problem.CommonReason;

/** The Idempotency-Key header: 16 to 64 visible ASCII characters, bare or in the draft's quotes. */
public final class Key {

    public static final String HEADER = "Idempotency-Key";

    private static final Pattern FORM = Pattern.compile("[!-~&&[^\"]]{16,64}");

    private Key() {}

    public static String from(List<String> values) {
        if (values == null || values.isEmpty()) {
            throw CommonReason.IDEMPOTENCY_KEY_MISSING.at("/header/" + HEADER);
        }
        var key = values.get(0).strip();
        if (key.length() > 1 && key.startsWith("\"") && key.endsWith("\"")) {
            key = key.substring(1, key.length() - 1);
        }
        if (values.size() > 1 || !FORM.matcher(key).matches()) {
            throw CommonReason.IDEMPOTENCY_KEY_INVALID.at("/header/" + HEADER);
        }
        return key;
    }
}
