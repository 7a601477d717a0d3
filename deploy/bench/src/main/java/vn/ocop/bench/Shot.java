package vn.ocop.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * One request: path below {@code /registry/v1} with its query.
 *
 * @param path {@code /search/products?q=nuoc+mam}
 */
record Shot(String path) {

    /** Names and values alternate; values are not encoded yet. */
    static Shot of(String path, Object... query) {
        StringBuilder text = new StringBuilder(path);
        for (int i = 0; i < query.length; i += 2) {
            text.append(i == 0 ? '?' : '&')
                    .append(query[i])
                    .append('=')
                    .append(URLEncoder.encode(query[i + 1].toString(), StandardCharsets.UTF_8));
        }
        return new Shot(text.toString());
    }

    Shot and(String name, Object value) {
        return new Shot(path + (path.contains("?") ? "&" : "?") + name + "="
                + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }
}
