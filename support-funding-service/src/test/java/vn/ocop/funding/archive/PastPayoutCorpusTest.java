package vn.ocop.funding.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.stack.test.StackResource;

/** Lists of past payouts as offices make them, each with exactly what must become of it, dry and for real. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "funding"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class PastPayoutCorpusTest {

    private static final Path FOLDER = Path.of("src/test/resources/past-payouts");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OFFICER = PastFiles.officer("38");

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
            var job = PastFiles.sent(OFFICER, name, Files.readAllBytes(FOLDER.resolve(name)), dryRun);
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
        assertThat(PastFiles.rows(OFFICER, job, "SKIPPED").<List<Integer>>path("items.row"))
                .isEqualTo(JSON.convertValue(expected.path("skipped_rows"), List.class));
        var canonical = PastFiles.rows(OFFICER, job, "ACCEPTED").<List<Map<String, Object>>>path("items.canonical");
        var first = JSON.convertValue(expected.path("first_canonical"), List.class);
        assertThat(canonical.subList(0, first.size())).isEqualTo(first);
    }

    /** Record, row and reason of what was refused, in order. */
    private static JsonNode rejected(Response job) {
        var found = JSON.createArrayNode();
        PastFiles.rows(OFFICER, job, "REJECTED")
                .<List<Map<String, Object>>>path("items")
                .forEach(row -> found.addObject()
                        .put("record", (Integer) row.get("record"))
                        .put("row", (Integer) row.get("row"))
                        .put("reason", (String) row.get("reason")));
        return found;
    }
}
