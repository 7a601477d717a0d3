package vn.ocop.stack.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import vn.ocop.stack.part.Home;
import vn.ocop.stack.part.Part;
import vn.ocop.stack.part.Running;
import vn.ocop.stack.process.Refusal;

/** Waits for a started part, and says why when it will not come. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Home home;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    Readiness(Home home) {
        this.home = home;
    }

    /** A question that is asked until it is answered with yes. */
    interface Question {
        boolean answered() throws IOException, InterruptedException;
    }

    void await(Part part, Running running, Question question) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!question.answered()) {
            if (!running.trace().alive()) {
                throw new Refusal(part.title() + " ended while starting" + reason(home.log(part.name())));
            }
            if (Instant.now().isAfter(end)) {
                throw new Refusal(part.title() + " was not ready within " + PATIENCE.toMinutes() + " minutes"
                        + reason(home.log(part.name())));
            }
            Thread.sleep(150);
        }
    }

    /** Whether the service says of itself that it can work. */
    boolean ready(Part service) throws InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create(service.url() + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    static String reason(Path log) throws IOException {
        String last = Files.exists(log) ? LastWords.of(Files.readAllLines(log)) : "";
        return (last.isEmpty() ? "" : ": " + last) + " (log: " + log + ")";
    }
}
