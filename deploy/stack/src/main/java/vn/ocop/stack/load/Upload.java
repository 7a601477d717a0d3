package vn.ocop.stack.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A file on its way to a service.
 *
 * @param name file name as the service will see it
 * @param content bytes, read while they are sent
 * @param records how many records it seems to hold, 0 when that cannot be seen from outside
 * @param query {@code kind}, {@code dryRun}, {@code mode} and what the kind asks for
 */
record Upload(String name, BodyPublisher content, long records, Map<String, String> query) {

    static Upload of(Path file, Map<String, String> query) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            String name = file.getFileName().toString();
            return new Upload(name, BodyPublishers.ofFile(file), records(name, bytes), query);
        }
    }

    /** A file that travels with the launcher. */
    static Upload shipped(String name, Map<String, String> query) throws IOException {
        try (InputStream bytes = Upload.class.getResourceAsStream("/sample/" + name)) {
            if (bytes == null) {
                throw new IOException("there is no sample " + name);
            }
            byte[] content = bytes.readAllBytes();
            long lines = new String(content, StandardCharsets.UTF_8).lines().count();
            return new Upload(name, BodyPublishers.ofByteArray(content), lines - 1, query);
        }
    }

    String queryString() {
        return query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    BodyPublisher form(String boundary) {
        String quoted = name.replaceAll("[\"\\r\\n\\\\]", "_");
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + quoted
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return BodyPublishers.concat(
                BodyPublishers.ofString(head), content, BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
    }

    /** Lines, less the header; a workbook does not show its rows from outside. */
    private static long records(String name, InputStream bytes) throws IOException {
        if (!name.endsWith(".csv") && !name.endsWith(".ndjson")) {
            return 0;
        }
        long lines = 0;
        byte[] block = new byte[65536];
        byte last = '\n';
        for (int read = bytes.read(block); read > 0; read = bytes.read(block)) {
            for (int i = 0; i < read; i++) {
                lines += block[i] == '\n' ? 1 : 0;
            }
            last = block[read - 1];
        }
        long all = last == '\n' ? lines : lines + 1;
        return Math.max(0, name.endsWith(".csv") ? all - 1 : all);
    }
}
