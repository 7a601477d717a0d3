package vn.ocop.registry.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.registry.Upload;
import vn.ocop.stack.test.StackResource;

/**
 * Spreadsheets as offices make them, each with what must come out of it, through the door that offices use. The database
 * is one of its own, with all places of the sample; the files are left in {@code target/corpus}, where
 * {@code deploy/check-imports} takes them.
 */
@QuarkusTest
@WithTestResource(
        value = StackResource.class,
        initArgs = {@ResourceArg(name = "service", value = "registry"), @ResourceArg(name = "for", value = "corpus")})
@DisplayNameGeneration(ReplaceUnderscores.class)
class CorpusTest {

    private static final Path FOLDER = Path.of("target", "corpus");
    private static boolean placesAreThere;

    static Stream<CorpusFile> files() {
        return Stream.of(TextFiles.all(), FormFiles.all(), BookFiles.all()).flatMap(List::stream);
    }

    @BeforeEach
    void the_places_of_the_sample_are_loaded_once() throws IOException {
        if (!placesAreThere) {
            Upload.of("provinces", sample("provinces.csv"), Map.of());
            Upload.of("communes", sample("communes.csv"), Map.of());
            for (var province : List.of("38", "80")) {
                var mergers = sample("commune-mergers-" + province + ".csv");
                Upload.of("commune-mergers", mergers, Map.of("effectiveDate", "2025-07-01"));
            }
            placesAreThere = true;
        }
    }

    private static byte[] sample(String file) throws IOException {
        try (InputStream in = CorpusTest.class.getResourceAsStream("/sample/" + file)) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void what_must_come_out_of_a_file_comes_out(CorpusFile file) {
        var report = Upload.rehearsed("register", file.name, file.content);
        var expected = file.expectation();

        var seen = new LinkedHashMap<>(expected);
        seen.put("accepted", report.job().getInt("accepted"));
        seen.put("file_reason", report.job().getString("fileReason"));
        seen.put("rejected", brief(report.rows("REJECTED"), "record", "row", "reason"));
        seen.put("skipped_rows", report.rows("SKIPPED").getList("items.row"));
        seen.putIfAbsent("file_reason", null);
        expected.putIfAbsent("file_reason", null);
        assertThat(seen).isEqualTo(expected);
        assertThat(report.job().getInt("rejected")).isEqualTo(((List<?>) expected.get("rejected")).size());
        sameAs(file, report.rows("ACCEPTED"));
    }

    private static List<Map<String, Object>> brief(JsonPath rows, String... fields) {
        var brief = new ArrayList<Map<String, Object>>();
        for (Map<String, Object> row : rows.<Map<String, Object>>getList("items")) {
            var one = new LinkedHashMap<String, Object>();
            for (var field : fields) {
                one.put(field, row.get(field));
            }
            brief.add(one);
        }
        return brief;
    }

    private static void sameAs(CorpusFile file, JsonPath rows) {
        var first = (List<?>) file.expectation().get("first_canonical");
        for (int i = 0; i < first.size(); i++) {
            var canonical = rows.<Map<String, Object>>get("items[%d].canonical".formatted(i));
            for (var field : ((Map<?, ?>) first.get(i)).entrySet()) {
                var name = ((String) field.getKey()).replace("_date", "Date").replace("_code", "Code");
                assertThat(plain(canonical.get(name)))
                        .as(name + " of record " + (i + 1))
                        .isEqualTo(plain(field.getValue()));
            }
        }
    }

    private static Object plain(Object value) {
        return value instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : value;
    }

    @Test
    void the_corpus_is_written_down_for_others_to_check_a_running_registry_with() throws IOException {
        var files = files().toList();
        assertThat(files).hasSizeGreaterThan(40).extracting(file -> file.name).doesNotHaveDuplicates();
        Files.createDirectories(FOLDER);
        for (var file : files) {
            Files.write(FOLDER.resolve(file.name), file.content);
        }
        var expectations =
                Map.of("files", files.stream().map(CorpusFile::expectation).toList());
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(FOLDER.resolve("expectations.json").toFile(), expectations);
    }
}
