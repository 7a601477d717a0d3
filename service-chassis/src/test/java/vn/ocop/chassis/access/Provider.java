package vn.ocop.chassis.access;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * An OpenID provider on the loopback address: discovery document, published keys, and a counter where tests get tokens
 * and have its key changed. Tests and their resources have different class loaders, so they speak over HTTP.
 */
final class Provider implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, KeyPair> published = new LinkedHashMap<>();
    private final AtomicInteger keysAsked = new AtomicInteger();
    private String current;

    Provider() throws IOException, GeneralSecurityException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        newKey();
        on("/.well-known/openid-configuration", this::discovery);
        on("/keys", query -> {
            keysAsked.incrementAndGet();
            return keys();
        });
        on("/counter/token", this::token);
        on("/counter/keys-asked", query -> keysAsked.toString());
        on("/counter/rotation", query -> {
            published.clear();
            return newKey();
        });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private interface Answer {
        String to(Map<String, String> query) throws GeneralSecurityException;
    }

    private void on(String path, Answer answer) {
        server.createContext(path, exchange -> answer(exchange, answer));
    }

    private static void answer(HttpExchange exchange, Answer answer) throws IOException {
        var query = new HashMap<String, String>();
        var asked = exchange.getRequestURI().getQuery();
        for (var pair : asked == null ? new String[0] : asked.split("&", -1)) {
            var parts = pair.split("=", 2);
            query.put(parts[0], parts[1]);
        }
        try (exchange) {
            var body = answer.to(query).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private String discovery(Map<String, String> query) {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/keys","response_types_supported":["code"],"subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256"]}""".formatted(address());
    }

    private synchronized String newKey() throws GeneralSecurityException {
        current = "key-" + System.nanoTime();
        published.put(current, pair());
        return current;
    }

    private synchronized String keys() {
        return published.entrySet().stream()
                .map(key -> jwk(key.getKey(), (RSAPublicKey) key.getValue().getPublic()))
                .collect(Collectors.joining(",", "{\"keys\":[", "]}"));
    }

    private static String jwk(String id, RSAPublicKey key) {
        return "{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"" + id + "\",\"n\":\""
                + base64(unsigned(key.getModulus().toByteArray())) + "\",\"e\":\"AQAB\"}";
    }

    /** A token as asked for: iss, aud, seconds to live, and kid for a key that nobody published. */
    private synchronized String token(Map<String, String> query) throws GeneralSecurityException {
        var stranger = query.containsKey("kid");
        var header = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + query.getOrDefault("kid", current) + "\"}";
        var now = Instant.now().getEpochSecond();
        var life = Long.parseLong(query.getOrDefault("seconds", "3600"));
        var claims =
                "{\"iss\":\"%s\",\"aud\":\"%s\",\"sub\":\"can-bo-38\",\"groups\":[\"maker\"],\"kind\":\"PERSON\",\"iat\":%d,\"exp\":%d}"
                        .formatted(
                                query.getOrDefault("iss", address()),
                                query.getOrDefault("aud", "chassis"),
                                now + Math.min(life, 0) - 10,
                                now + life);
        var signed =
                base64(header.getBytes(StandardCharsets.UTF_8)) + "." + base64(claims.getBytes(StandardCharsets.UTF_8));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign((stranger ? pair() : published.get(current)).getPrivate());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + base64(signature.sign());
    }

    private static KeyPair pair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }

    private static byte[] unsigned(byte[] number) {
        return number[0] == 0 ? java.util.Arrays.copyOfRange(number, 1, number.length) : number;
    }

    private static String base64(byte[] raw) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(raw);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
