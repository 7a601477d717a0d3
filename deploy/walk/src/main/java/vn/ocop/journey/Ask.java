package vn.ocop.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One request. Sent again it is the same request: a command keeps its Idempotency-Key.
 *
 * @param method GET, POST or PUT
 * @param path with its query, from the service's base path on: {@code /registry/v1/…}
 * @param headers all but those of the connection and the token
 * @param body text; empty for none
 */
record Ask(String method, String path, Map<String, String> headers, String body) {

    static final String KEY = "Idempotency-Key";
    private static final ObjectMapper JSON = new ObjectMapper();

    static Ask get(String path) {
        return new Ask("GET", path, Map.of(), "");
    }

    static Ask post(String path, Object body) {
        return new Ask("POST", path, Map.of("Content-Type", "application/json"), written(body)).freshKey();
    }

    /** A step that needs no words. */
    static Ask post(String path) {
        return new Ask("POST", path, Map.of(), "").freshKey();
    }

    static Ask put(String path, Object body) {
        return new Ask("PUT", path, Map.of("Content-Type", "application/json"), written(body));
    }

    static Ask upload(String path, String fileName, String content) {
        String boundary = "ocop-" + UUID.randomUUID();
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--" + boundary + "--\r\n";
        return new Ask("POST", path, Map.of("Content-Type", "multipart/form-data; boundary=" + boundary), body)
                .freshKey();
    }

    /** The change rests on what this answer showed. */
    Ask seen(Reply before) {
        return with("If-Match", before.header("ETag"));
    }

    /** Nothing is there yet. */
    Ask asFirst() {
        return with("If-None-Match", "*");
    }

    Ask freshKey() {
        return with(KEY, UUID.randomUUID().toString());
    }

    Ask with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Ask(method, path, more, body);
    }

    private static String written(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
