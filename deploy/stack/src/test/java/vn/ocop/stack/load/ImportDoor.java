package vn.ocop.stack.load;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Somebody else's service with an import operation: takes whatever comes and answers as told. */
final class ImportDoor implements AutoCloseable {

    /** One request as it arrived. */
    record Received(String method, String uri, String key, String authorization, String type, String body) {}

    private final HttpServer server;
    private final List<Received> received = new ArrayList<>();
    private final Deque<String> jobAnswers = new ArrayDeque<>();
    private final List<String> pages = new ArrayList<>();
    private int busyAnswers;

    ImportDoor() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    int port() {
        return server.getAddress().getPort();
    }

    ImportDoor jobs(String... answers) {
        jobAnswers.addAll(List.of(answers));
        return this;
    }

    ImportDoor rejectedPages(String... answers) {
        pages.addAll(List.of(answers));
        return this;
    }

    ImportDoor firstBusy(int times) {
        busyAnswers = times;
        return this;
    }

    List<Received> posts() {
        return received.stream().filter(one -> "POST".equals(one.method())).toList();
    }

    List<Received> all() {
        return List.copyOf(received);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String uri = exchange.getRequestURI().toString();
        received.add(new Received(
                exchange.getRequestMethod(),
                uri,
                exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                body));
        if (busyAnswers > 0) {
            busyAnswers--;
            exchange.getResponseHeaders().add("Retry-After", "0");
            send(exchange, 429, "{}");
        } else if (uri.contains("kind=nonsense")) {
            send(exchange, 400, "{\"code\":\"unknown-kind\",\"detail\":\"Không có loại tệp này\"}");
        } else if ("POST".equals(exchange.getRequestMethod())) {
            exchange.getResponseHeaders().add("Location", "/registry/v1/imports/7");
            send(exchange, 202, "{}");
        } else if (uri.contains("/rows")) {
            send(exchange, 200, pages.remove(0));
        } else {
            send(exchange, 200, jobAnswers.size() > 1 ? jobAnswers.poll() : jobAnswers.peek());
        }
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
