package vn.ocop.chassis.feed;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.ocop.chassis.testing.Token;

/** Reads the feed as another system would, and computes the hashes from the documentation alone. */
final class FeedReader {

    private static final ObjectMapper JSON =
            JsonMapper.builder().disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE).build();

    private long position;
    private final List<JsonNode> read = new ArrayList<>();

    FeedReader(long position) {
        this.position = position;
    }

    static FeedReader atTheEnd() {
        return new FeedReader(end());
    }

    static long end() {
        // Beyond any end, the refusal would name it; here the days tell.
        long last = 0;
        for (var day : json(get("/changes/days")).path("items")) {
            last = day.path("lastPosition").asLong();
        }
        return last;
    }

    static Response get(String path) {
        return given().auth().oauth2(Token.of("partner")).get("/chassis/v1" + path);
    }

    static JsonNode json(Response answer) {
        try {
            return JSON.readTree(answer.then().statusCode(200).extract().asString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One request; how many came. */
    int go(int limit) {
        var page = json(get("/changes?after=" + position + "&limit=" + limit));
        page.path("items").forEach(read::add);
        position = page.path("next").asLong();
        return page.path("items").size();
    }

    long position() {
        return position;
    }

    List<JsonNode> read() {
        return read;
    }

    static String itemHash(JsonNode item) throws Exception {
        ObjectNode unsealed = item.deepCopy();
        unsealed.remove("hash");
        return sha256(canonical(unsealed));
    }

    static String dayHash(List<JsonNode> items) throws Exception {
        return sha256(
                items.stream().map(item -> item.path("hash").asText() + "\n").collect(Collectors.joining()));
    }

    private static String canonical(JsonNode node) throws Exception {
        if (node.isObject()) {
            var fields = new ArrayList<String>();
            node.fieldNames().forEachRemaining(fields::add);
            fields.sort(String::compareTo);
            var parts = new ArrayList<String>();
            for (var field : fields) {
                parts.add(JSON.writeValueAsString(field) + ":" + canonical(node.get(field)));
            }
            return "{" + String.join(",", parts) + "}";
        }
        if (node.isArray()) {
            var parts = new ArrayList<String>();
            for (var part : StreamSupport.stream(node.spliterator(), false).toList()) {
                parts.add(canonical(part));
            }
            return "[" + String.join(",", parts) + "]";
        }
        return JSON.writeValueAsString(node);
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
