package vn.ocop.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * Asks the service over connections that stay open, one request at a time per thread.
 *
 * @param service {@code http://127.0.0.1:8081}
 * @param token bearer token
 */
record Door(URI service, String token) {

    private static final int PATIENCE_MILLIS = 120_000;

    /** What came back: bytes are counted, not kept. */
    record Answer(int status, long bytes, long lines) {}

    Answer ask(Shot shot) {
        try {
            HttpURLConnection call = (HttpURLConnection)
                    service.resolve("/registry/v1" + shot.path()).toURL().openConnection();
            call.setReadTimeout(PATIENCE_MILLIS);
            call.setConnectTimeout(PATIENCE_MILLIS);
            call.setRequestProperty("Authorization", "Bearer " + token);
            call.setRequestProperty("Accept", "*/*");
            int status = call.getResponseCode();
            try (InputStream body = status < 400 ? call.getInputStream() : call.getErrorStream()) {
                return read(status, body);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Answer read(int status, InputStream body) throws IOException {
        byte[] block = new byte[65536];
        long bytes = 0;
        long lines = 0;
        for (int read = body == null ? -1 : body.read(block); read >= 0; read = body.read(block)) {
            bytes += read;
            for (int i = 0; i < read; i++) {
                lines += block[i] == '\n' ? 1 : 0;
            }
        }
        return new Answer(status, bytes, lines);
    }
}
