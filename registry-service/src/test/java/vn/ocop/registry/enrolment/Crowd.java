package vn.ocop.registry.enrolment;

import io.restassured.RestAssured;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Many officers at once, each with one connection and one token, so that the time of a thousand requests is the
 * service's and not the test's. As a good client does, each sends the same key again after a pause when it is told so.
 */
final class Crowd implements AutoCloseable {

    private static final int MOST_TRIES = 100;

    private final ExecutorService people;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String token = Jwt.subject("can-bo-tinh")
            .groups("province-officer")
            .claim("ocop_province", List.of("38"))
            .claim("ocop_kind", "PERSON")
            .expiresIn(Duration.ofMinutes(30))
            .sign();

    Crowd(int people) {
        this.people = Executors.newFixedThreadPool(people);
    }

    record Answer(int status, String body) {}

    List<Answer> post(String path, int times, IntFunction<String> body)
            throws InterruptedException, ExecutionException {
        var asked = IntStream.range(0, times)
                .mapToObj(i -> people.submit(() -> post(path, body.apply(i))))
                .toList();
        var answers = new ArrayList<Answer>();
        for (var one : asked) {
            answers.add(one.get());
        }
        return answers;
    }

    private Answer post(String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        for (var attempt = 1; ; attempt++) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.headers().firstValue("Retry-After").isEmpty() || attempt == MOST_TRIES) {
                return new Answer(answer.statusCode(), answer.body());
            }
            Thread.sleep(100);
        }
    }

    @Override
    public void close() {
        people.shutdownNow();
    }
}
