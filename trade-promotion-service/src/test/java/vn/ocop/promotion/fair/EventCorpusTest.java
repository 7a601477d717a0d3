package vn.ocop.promotion.fair;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.stack.test.StackResource;

/** Lists of events as offices make them, each with exactly what must become of it, dry and for real. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "promotion"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventCorpusTest {

    private static final Path FOLDER = Path.of("src/test/resources/past-events");
    private static final String IMPORTS = "/promotion/v1/imports";
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<String> names() throws IOException {
        return expectations().map(file -> file.path("name").asText());
    }

    private static Stream<JsonNode> expectations() throws IOException {
        var files = new ArrayList<JsonNode>();
        JSON.readTree(FOLDER.resolve("expectations.json").toFile())
                .path("files")
                .forEach(files::add);
        return files.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void each_list_has_exactly_its_outcome(String name) throws IOException {
        var expected = expectations()
                .filter(file -> name.equals(file.path("name").asText()))
                .findFirst()
                .orElseThrow();
        for (var dryRun : List.of(true, false)) {
            var job = ended(upload(name, dryRun));
            if ("rejected".equals(expected.path("file").asText())) {
                assertThat(job.<String>path("state")).isEqualTo("REJECTED");
                assertThat(job.<String>path("fileReason"))
                        .isEqualTo(expected.path("file_reason").asText());
            } else {
                isAccepted(job, expected);
            }
        }
    }

    private static void isAccepted(Response job, JsonNode expected) throws IOException {
        int accepted = expected.path("accepted").asInt();
        int rejected = expected.path("rejected").size();
        assertThat(job.<String>path("state")).isEqualTo(accepted + rejected == 0 ? "EMPTY" : "DONE");
        assertThat(rejected(job)).isEqualTo(expected.path("rejected"));
        assertThat(job.<Integer>path("accepted")).isEqualTo(accepted);
        assertThat(rows(job, "SKIPPED").<List<Integer>>path("items.row"))
                .isEqualTo(JSON.convertValue(expected.path("skipped_rows"), List.class));
        var canonical = rows(job, "ACCEPTED").<List<Map<String, Object>>>path("items.canonical");
        var first = JSON.convertValue(expected.path("first_canonical"), List.class);
        assertThat(canonical.subList(0, first.size())).isEqualTo(first);
    }

    /** Record, row and reason of what was refused, in order. */
    private static JsonNode rejected(Response job) {
        var found = JSON.createArrayNode();
        rows(job, "REJECTED")
                .<List<Map<String, Object>>>path("items")
                .forEach(row -> found.addObject()
                        .put("record", (Integer) row.get("record"))
                        .put("row", (Integer) row.get("row"))
                        .put("reason", (String) row.get("reason")));
        return found;
    }

    private static Response rows(Response job, String outcome) {
        return given().auth()
                .oauth2(officer())
                .get(IMPORTS + "/" + job.path("id") + "/rows?limit=200&outcome=" + outcome);
    }

    private static Response upload(String name, boolean dryRun) throws IOException {
        return given().auth()
                .oauth2(officer())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", name, Files.readAllBytes(FOLDER.resolve(name)), "application/octet-stream")
                .post(IMPORTS + "?kind=events&mode=PARTIAL&dryRun=" + dryRun);
    }

    private static Response ended(Response upload) {
        assertThat(upload.statusCode()).as(upload.asString()).isEqualTo(202);
        var end = Instant.now().plus(Duration.ofSeconds(20));
        while (Instant.now().isBefore(end)) {
            var job = given().auth().oauth2(officer()).get(upload.header("Location"));
            if (Set.of("DONE", "EMPTY", "REJECTED", "FAILED").contains(job.<String>path("state"))) {
                return job;
            }
        }
        throw new AssertionError("still not ended: " + upload.asString());
    }

    private static String officer() {
        return Jwt.subject("can-bo-1")
                .groups(Set.of("province-officer"))
                .claim("ocop_kind", "PERSON")
                .claim("ocop_province", List.of("38"))
                .sign();
    }
}
