package vn.ocop.registry.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import vn.ocop.chassis.problem.CommonReason;

/**
 * Where a page of found products ended: sort value and id of its last row, how it matched, and the search it belongs to.
 * It holds no secret, only what the caller has just read.
 */
record Bookmark(String k, UUID i, Matching m, String f) {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    static Bookmark read(String text, String fingerprint) {
        try {
            var mark = JSON.readValue(Base64.getUrlDecoder().decode(text), Bookmark.class);
            if (mark == null || mark.k == null || mark.i == null || mark.m == null || !fingerprint.equals(mark.f)) {
                throw CommonReason.INVALID_CURSOR.at("/query/cursor");
            }
            return mark;
        } catch (IOException | IllegalArgumentException e) {
            throw CommonReason.INVALID_CURSOR.at("/query/cursor");
        }
    }

    /** The sort value of an order by nearness. */
    int step() {
        try {
            return Integer.parseInt(k);
        } catch (NumberFormatException e) {
            throw CommonReason.INVALID_CURSOR.at("/query/cursor");
        }
    }

    String write() {
        try {
            var text = JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A bookmark of four texts cannot fail to be JSON", e);
        }
    }
}
