package vn.ocop.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ocop.stack.load.Sample;
import vn.ocop.stack.process.Refusal;

/** Brings files in through the import operation, as every office does, and waits until they are in. */
final class Fill {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> ENDED = Set.of("DONE", "EMPTY", "REJECTED", "FAILED");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI service;
    private final String token;

    Fill(URI service, String token) {
        this.service = service;
        this.token = token;
    }

    /**
     * How fast a file came in.
     *
     * @param rows accepted
     * @param seconds from the first byte sent until the job was DONE
     */
    record Pace(long rows, double seconds) {}

    /** Provinces, communes and what they were before, as they ship with the project. */
    void places() throws IOException, InterruptedException {
        shipped("provinces.csv", "kind=provinces");
        shipped("communes.csv", "kind=communes");
        shipped("commune-mergers-38.csv", mergers("1686"));
        shipped("commune-mergers-80.csv", mergers("1682"));
    }

    private static String mergers(String resolution) {
        return "kind=commune-mergers&effectiveDate=2025-07-01&legalBasis=" + resolution + "%2FNQ-UBTVQH15";
    }

    private void shipped(String name, String query) throws IOException, InterruptedException {
        byte[] content = Sample.class.getResourceAsStream("/sample/" + name).readAllBytes();
        bring(BodyPublishers.ofByteArray(content), name, query);
    }

    Pace file(Path file, String kind) throws IOException, InterruptedException {
        String name = file.getFileName().toString();
        Pace pace = bring(BodyPublishers.ofFile(file), name, "kind=" + kind);
        try (Stream<String> lines = Files.lines(file)) {
            if (pace.rows() != lines.count() - 1) {
                throw new Refusal("Only " + pace.rows() + " rows of " + name + " came in");
            }
        }
        return pace;
    }

    private Pace bring(BodyPublisher content, String name, String query) throws IOException, InterruptedException {
        long began = System.nanoTime();
        String boundary = "bench-" + UUID.randomUUID();
        HttpResponse<String> answer = http.send(
                request(service.resolve("/registry/v1/imports?mode=PARTIAL&dryRun=false&" + query))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.concat(
                                BodyPublishers.ofString("--" + boundary
                                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"),
                                content,
                                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 202) {
            throw new Refusal(name + " was not taken: " + answer.statusCode() + " " + answer.body());
        }
        String job = answer.headers().firstValue("Location").orElseThrow();
        JsonNode end = follow(service.resolve(URI.create(job).getRawPath()));
        double seconds = (System.nanoTime() - began) / 1e9;
        if (!"DONE".equals(end.path("state").asText())) {
            throw new Refusal(name + " did not come in: " + end);
        }
        return new Pace(end.path("accepted").asLong(), seconds);
    }

    private JsonNode follow(URI job) throws IOException, InterruptedException {
        while (true) {
            JsonNode now = JSON.readTree(http.send(request(job).build(), HttpResponse.BodyHandlers.ofString())
                    .body());
            if (ENDED.contains(now.path("state").asText())) {
                return now;
            }
            Thread.sleep(250);
        }
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json");
    }
}
