package vn.ocop.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.CAM_THACH;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.id;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.province;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.stack.test.StackResource;

/** D-20: whoever reads the feed from its beginning and follows its rules holds what the register's lists show. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class RebuiltFromFeedTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> OF_PRODUCERS = List.of("code", "name", "kind", "provinceCode", "communeCode");
    private static final List<String> OF_PRODUCTS =
            List.of("code", "name", "producerId", "industry", "criteriaSet", "provinceCode", "communeCode");

    private final String mark = "nguồn " + UUID.randomUUID();

    @Test
    void producers_and_products_that_came_changed_and_became_one_are_the_same_in_the_feed_and_in_the_lists()
            throws InterruptedException {
        var survivor = producer("HTX cói");
        var merged = producer("HTX cói hai");
        var changed = producer("HTX mắm");
        change("/producers/" + changed, """
                {"name":"HTX mắm đổi tên %s","kind":"COOPERATIVE","communeCode":"%s"}""".formatted(mark, CAM_THACH));
        var mat = product(survivor, "Chiếu cói");
        var twin = product(survivor, "Thảm cói");
        product(merged, "Làn cói");
        change("/products/" + mat, """
                {"name":"Chiếu cói mới %s","industry":"IV","criteriaSet":"S21"}""".formatted(mark));
        merge("/products/", twin, mat);
        merge("/producers/", merged, survivor);

        var feed = readUntil("Làn cói " + mark, survivor);

        assertThat(kept(feed, "producerId", OF_PRODUCERS))
                .isEqualTo(listed("producers", OF_PRODUCERS))
                .hasSize(2);
        assertThat(kept(feed, "productId", OF_PRODUCTS))
                .isEqualTo(listed("products", OF_PRODUCTS))
                .hasSize(2);
    }

    private UUID producer(String name) {
        return id(post(province("38"), "/producers", """
                {"name":"%s %s","kind":"COOPERATIVE","communeCode":"%s","duplicateReason":"Hai hợp tác xã"}""".formatted(name, mark, CAM_THACH)));
    }

    private UUID product(UUID producer, String name) {
        return id(post(province("38"), "/products", """
                {"producerId":"%s","name":"%s %s","industry":"IV","criteriaSet":"S21",
                 "duplicateReason":"Hai sản phẩm"}""".formatted(producer, name, mark)));
    }

    private static void change(String path, String body) {
        var answer = province("38").header("If-Match", etag(path)).body(body).put(BASE + path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private static void merge(String list, UUID merged, UUID survivor) {
        var answer =
                post(province("38").header("If-Match", etag(list + merged)), list + merged + "/mergers", """
                {"survivorId":"%s","reason":"Nhập trùng từ sổ của huyện cũ"}""".formatted(
                                survivor));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private static String etag(String path) {
        return province("38").get(BASE + path).header("ETag");
    }

    /** From the first position on: the item of the highest sequence of each subject, without what was removed. */
    private static Map<String, JsonNode> readUntil(String name, UUID owner) throws InterruptedException {
        var end = Instant.now().plusSeconds(30);
        var latest = new HashMap<String, JsonNode>();
        long position = 0;
        while (!came(latest, name, owner) && Instant.now().isBefore(end)) {
            var page = json(partner().get(BASE + "/changes?limit=1000&after=" + position));
            for (var item : page.path("items")) {
                latest.merge(
                        item.path("subject").asText(),
                        item,
                        (one, other) -> sequence(other) > sequence(one) ? other : one);
            }
            position = page.path("next").asLong();
            Thread.sleep(page.path("items").isEmpty() ? 100 : 0);
        }
        latest.values().removeIf(item -> item.path("removed").asBoolean());
        return latest;
    }

    private static RequestSpecification partner() {
        return Office.as("co-so-du-lieu-quoc-gia", "partner-system", "ocop_province", "38");
    }

    /** The last change of all: the product of the merged producer is the survivor's. */
    private static boolean came(Map<String, JsonNode> latest, String name, UUID owner) {
        return latest.values().stream()
                .map(item -> item.path("body"))
                .anyMatch(data -> data.path("name").asText().equals(name)
                        && data.path("producerId").asText().equals(owner.toString()));
    }

    private static long sequence(JsonNode item) {
        return item.path("sequence").asLong();
    }

    private Map<String, Map<String, String>> kept(Map<String, JsonNode> feed, String key, List<String> fields) {
        var found = new TreeMap<String, Map<String, String>>();
        feed.values().stream()
                .map(item -> item.path("body"))
                .filter(data -> data.path("name").asText().endsWith(mark) && isOf(data, key))
                .forEach(data -> found.put(data.path(key).asText(), told(data, fields)));
        return found;
    }

    private static boolean isOf(JsonNode data, String key) {
        return data.has(key) && (key.equals("productId") || !data.has("productId"));
    }

    private Map<String, Map<String, String>> listed(String list, List<String> fields) {
        var page = json(province("38").queryParam("q", mark).get(BASE + "/" + list + "?limit=200"));
        var found = new TreeMap<String, Map<String, String>>();
        StreamSupport.stream(page.path("items").spliterator(), false)
                .forEach(item -> found.put(item.path("id").asText(), told(item, fields)));
        return found;
    }

    private static Map<String, String> told(JsonNode thing, List<String> fields) {
        var told = new TreeMap<String, String>();
        fields.forEach(field -> told.put(field, thing.path(field).asText("")));
        return told;
    }

    private static JsonNode json(Response answer) {
        try {
            return JSON.readTree(answer.then().statusCode(200).extract().asString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
