package vn.ocop.chassis.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import vn.ocop.chassis.problem.CommonReason;

/**
 * Where a page ended: the sort value and id of its last row, and the fingerprint of the list it belongs to. It holds no
 * secret, only what the caller has just read.
 */
record Cursor(String k, UUID i, String f) {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    static Cursor read(String text, String fingerprint) {
        try {
            var cursor = JSON.readValue(Base64.getUrlDecoder().decode(text), Cursor.class);
            if (cursor == null || cursor.k == null || cursor.i == null || !fingerprint.equals(cursor.f)) {
                throw CommonReason.INVALID_CURSOR.at("/query/cursor");
            }
            return cursor;
        } catch (IOException | IllegalArgumentException e) {
            throw CommonReason.INVALID_CURSOR.at("/query/cursor");
        }
    }

    String write() {
        try {
            var text = JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A cursor of three texts cannot fail to be JSON", e);
        }
    }

    /** The sort value as the type of the sorted field. */
    Object key(Class<?> type) {
        try {
            return parse(type);
        } catch (DateTimeException | NumberFormatException e) {
            throw CommonReason.INVALID_CURSOR.at("/query/cursor");
        }
    }

    private Object parse(Class<?> type) {
        if (type == String.class) {
            return k;
        } else if (type == Long.class) {
            return Long.valueOf(k);
        } else if (type == Integer.class) {
            return Integer.valueOf(k);
        } else if (type == LocalDate.class) {
            return LocalDate.parse(k);
        } else if (type == Instant.class) {
            return Instant.parse(k);
        } else if (type == UUID.class) {
            return UUID.fromString(k);
        }
        throw new IllegalArgumentException("A list cannot be sorted by " + type);
    }
}
