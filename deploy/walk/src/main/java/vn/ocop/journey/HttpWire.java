package vn.ocop.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Over HTTP/1.1, one try. */
final class HttpWire implements Wire {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST_CALL = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    @Override
    public Reply send(URI service, String token, Ask ask) {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(ask.path()))
                .timeout(LONGEST_CALL)
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", "vi")
                .method(ask.method(), body(ask));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        ask.headers().forEach(request::header);
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            return new Reply(ask, answer.statusCode(), answer.headers(), read(answer.body()));
        } catch (IOException silent) {
            throw new UncheckedIOException(silent);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new Surprise("Bị ngắt | Interrupted", hurried);
        }
    }

    private static BodyPublisher body(Ask ask) {
        return ask.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(ask.body());
    }

    private static JsonNode read(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            return JSON.getNodeFactory().textNode(body);
        }
    }
}
