package vn.ocop.chassis.intake;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import vn.ocop.chassis.problem.CommonReason;

/** Where a page of jobs or rows ended, bound to the filter it belongs to; opaque to callers, but no secret. */
final class Place {

    private Place() {}

    static String after(Object last, String filter) {
        var text = last + " " + Integer.toHexString(filter.hashCode());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Null for the first page. */
    static String read(String cursor, String filter) {
        if (cursor == null) {
            return null;
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int space = text.indexOf(' ');
            if (space > 0 && text.substring(space + 1).equals(Integer.toHexString(filter.hashCode()))) {
                return text.substring(0, space);
            }
        } catch (IllegalArgumentException e) {
            // Falls through to the refusal.
        }
        throw CommonReason.INVALID_CURSOR.at("/query/cursor");
    }
}
