package vn.ocop.stack.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ocop.stack.process.Refusal;

/** Sends files to the import operation of one service and follows them to their end. */
final class ImportClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST_CALL = Duration.ofMinutes(5);
    private static final int TRIES = 10;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI service;
    private final String path;
    private final String token;

    /**
     * A door of one service.
     *
     * @param service {@code http://127.0.0.1:8081}
     * @param name {@code registry}
     * @param token bearer token
     */
    ImportClient(URI service, String name, String token) {
        this.service = service;
        this.path = "/" + name + "/v1/imports";
        this.token = token;
    }

    /** Returns where the job can be asked after. A repeated try carries the same key, so it is the same job. */
    URI send(Upload upload) throws IOException, InterruptedException {
        String boundary = "ocop-" + UUID.randomUUID();
        HttpRequest request = request(service.resolve(path + "?" + upload.queryString()))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(upload.form(boundary))
                .build();
        HttpResponse<String> answer = answer(request);
        if (answer.statusCode() != 202) {
            throw refusal(answer);
        }
        String location = answer.headers().firstValue("Location").orElse("");
        if (location.isEmpty()) {
            throw new Refusal(request.uri() + " took the file but did not say where the job is");
        }
        return service.resolve(URI.create(location).getRawPath());
    }

    /** Asks until the job has ended; the watcher sees every answer. */
    Job follow(URI job, Consumer<Job> watcher) throws IOException, InterruptedException {
        long pauseMillis = 50;
        while (true) {
            Job now = Job.of(get(job));
            watcher.accept(now);
            if (now.ended()) {
                return now;
            }
            Thread.sleep(pauseMillis);
            pauseMillis = Math.min(500, pauseMillis + 50);
        }
    }

    JsonNode get(URI address) throws IOException, InterruptedException {
        HttpResponse<String> answer = answer(request(address).GET().build());
        if (answer.statusCode() != 200) {
            throw refusal(answer);
        }
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(LONGEST_CALL)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    /** A busy service is asked again when it says so. */
    private HttpResponse<String> answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        for (int tried = 1; tried < TRIES && busy(answer); tried++) {
            String wait = answer.headers().firstValue("Retry-After").orElse("1");
            Thread.sleep(wait.matches("\\d{1,2}") ? Long.parseLong(wait) * 1000 : 1000);
            answer = http.send(request, BodyHandlers.ofString());
        }
        return answer;
    }

    private static boolean busy(HttpResponse<String> answer) {
        return answer.statusCode() == 429 || answer.statusCode() == 503;
    }

    private static Refusal refusal(HttpResponse<String> answer) {
        return new Refusal(answer.request().uri() + " answered " + answer.statusCode() + problem(answer.body()));
    }

    private static String problem(String body) {
        try {
            JsonNode problem = JSON.readTree(body);
            return " " + problem.path("code").asText() + ": "
                    + problem.path("detail").asText(problem.path("title").asText());
        } catch (JsonProcessingException notAProblem) {
            return "";
        }
    }
}
