package vn.ocop.stack.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.stack.process.Refusal;

class CheckImportsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILE = """
            {"name":"a.csv","kind":"products","file":"accepted","accepted":2,
             "rejected":[{"record":2,"row":3,"reason":"bad_stars"},{"record":4,"row":6,"reason":"bad_date"}],
             "skipped_rows":[5,9],
             "first_canonical":[{"name":"Chè lam","stars":4,"score":71.5,"decision_date":null,"commune_code":"15142"}]}
            """;
    private static final List<Expectation.Rejected> REJECTED =
            List.of(new Expectation.Rejected(2, 3, "bad_stars"), new Expectation.Rejected(4, 6, "bad_date"));
    private static final String CHE_LAM =
            "{\"name\":\"Chè lam\",\"producer\":\"HTX\",\"stars\":4,\"score\":71.50,\"communeCode\":\"15142\"}";

    @TempDir
    private Path folder;

    private static JsonNode json(String text) throws IOException {
        return JSON.readTree(text);
    }

    private static Reported seen(
            String reason, long accepted, List<Expectation.Rejected> rejected, List<Long> skipped, String row)
            throws IOException {
        List<JsonNode> canonical = row.isEmpty() ? List.of() : List.of(json(row));
        return new Reported("DONE", reason, accepted, rejected.size(), rejected, skipped, canonical);
    }

    private static List<String> differences(Reported seen) throws IOException {
        return Differences.between(Expectation.of(json(FILE)), seen);
    }

    @Test
    void what_is_exactly_so_has_no_difference_however_numbers_and_nothing_are_written() throws Exception {
        assertThat(differences(seen("", 2, REJECTED, List.of(5L, 9L), CHE_LAM))).isEmpty();
    }

    @Test
    void every_part_of_the_outcome_is_compared() throws Exception {
        List<Long> rows = List.of(5L, 9L);
        assertThat(differences(seen("header_not_found", 2, REJECTED, rows, CHE_LAM)))
                .containsExactly("file rejected as header_not_found instead of accepted");
        assertThat(differences(seen("", 3, REJECTED, rows, CHE_LAM))).containsExactly("3 accepted instead of 2");
        assertThat(differences(seen("", 2, REJECTED, List.of(5L), CHE_LAM))).containsExactly("not skipped row 9");
        assertThat(differences(seen("", 2, REJECTED, List.of(5L, 9L, 10L), CHE_LAM)))
                .containsExactly("skipped row too: 10");
        assertThat(differences(seen("", 2, REJECTED, rows, "")))
                .containsExactly(
                        "record 1 name  instead of \"Chè lam\"",
                        "record 1 stars  instead of 4",
                        "record 1 score  instead of 71.5",
                        "record 1 communeCode  instead of \"15142\"");
        assertThat(differences(seen("", 2, REJECTED, rows, CHE_LAM.replace("71.50", "\"71.5\""))))
                .containsExactly("record 1 score \"71.5\" instead of 71.5");
        assertThat(differences(
                        seen("", 2, REJECTED, rows, CHE_LAM.replace("\"score\"", "\"decisionDate\":\"x\",\"score\""))))
                .containsExactly("record 1 decisionDate \"x\" instead of null");
    }

    @ParameterizedTest
    @CsvSource({
        "2, 3, missing_id, not rejected 2@3 bad_stars; rejected too: 2@3 missing_id",
        "1, 3, bad_stars, not rejected 2@3 bad_stars; rejected too: 1@3 bad_stars",
        "2, 4, bad_stars, not rejected 2@3 bad_stars; rejected too: 2@4 bad_stars"
    })
    void a_rejected_record_is_told_by_record_row_and_reason(long record, long row, String reason, String told)
            throws Exception {
        List<Expectation.Rejected> rejected = List.of(new Expectation.Rejected(record, row, reason), REJECTED.get(1));
        assertThat(String.join("; ", differences(seen("", 2, rejected, List.of(5L, 9L), CHE_LAM))))
                .isEqualTo(told);
    }

    @Test
    void the_order_counts_and_so_does_a_job_whose_own_count_is_another() throws Exception {
        List<Expectation.Rejected> turned = List.of(REJECTED.get(1), REJECTED.get(0));
        assertThat(differences(seen("", 2, turned, List.of(5L, 9L), CHE_LAM)))
                .containsExactly("rejected in another order or more than once");
        Reported counted = new Reported("FAILED", "", 2, 5, REJECTED, List.of(5L, 9L), List.of(json(CHE_LAM)));
        assertThat(differences(counted)).containsExactly("the job FAILED", "5 rejected are counted, but 2 are told");
    }

    @Test
    void a_long_list_of_differences_is_shortened() throws Exception {
        List<Expectation.Rejected> many = Stream.concat(
                        REJECTED.stream(),
                        Stream.iterate(10L, n -> n + 1).limit(20).map(n -> new Expectation.Rejected(n, n, "bad_date")))
                .toList();
        assertThat(differences(seen("", 2, many, List.of(5L, 9L), CHE_LAM)))
                .hasSize(7)
                .endsWith("14 more of this");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"products\"', register, registry",
        "'\"payouts\"', payouts-history, funding",
        "'\"events\"', events, promotion",
        "null, register, registry",
        "'\"statement\"', statement, funding"
    })
    void a_list_goes_to_the_kind_and_service_that_take_it(String kind, String sentAs, String service) throws Exception {
        Expectation expected = Expectation.of(json("{\"name\":\"a.csv\",\"kind\":%s}".formatted(kind)));
        assertThat(expected.kind()).isEqualTo(sentAs);
        assertThat(expected.service()).isEqualTo(service);
    }

    @Test
    void a_folder_is_checked_whole_or_for_some_services_and_wants_all_its_files() throws Exception {
        Files.writeString(folder.resolve(Expectation.FILE), """
                {"files":[{"name":"a.csv","kind":"products"},{"name":"b.csv","kind":"events"}]}""");
        List<Expectation> all = Expectation.all(folder);
        Files.writeString(folder.resolve("a.csv"), "x");
        CheckOptions registry = CheckOptions.parse(List.of(folder.toString(), "--service", "registry,funding"));
        assertThat(registry.services()).isEqualTo(Set.of("registry", "funding"));
        assertThat(registry.chosen(all)).extracting(Expectation::name).containsExactly("a.csv");
        CheckOptions both = CheckOptions.parse(List.of(folder.toString()));
        assertThatThrownBy(() -> both.chosen(all)).isInstanceOf(Refusal.class).hasMessageContaining("b.csv");
        CheckOptions none = CheckOptions.parse(List.of(folder.toString(), "--service", "funding"));
        assertThatThrownBy(() -> none.chosen(all)).isInstanceOf(Refusal.class);
    }

    @Test
    void what_is_not_understood_is_refused_with_the_usage() throws Exception {
        Files.writeString(folder.resolve(Expectation.FILE), "{");
        assertThatThrownBy(() -> Expectation.all(folder)).isInstanceOf(Refusal.class);
        for (List<String> words : List.of(
                List.<String>of(),
                List.of(folder.resolve("none").toString()),
                List.of(folder.toString(), "--service"),
                List.of(folder.toString(), "--service", "bank"),
                List.of(folder.toString(), "--fast"))) {
            assertThatThrownBy(() -> CheckOptions.parse(words))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(CheckOptions.USAGE);
        }
    }

    @Test
    void a_file_is_sent_as_a_partial_dry_run_and_all_pages_of_its_rows_are_read() throws Exception {
        try (ImportDoor door = new ImportDoor()) {
            door.jobs("{\"state\":\"DONE\",\"accepted\":2,\"rejected\":2,\"skipped\":2}")
                    .rejectedPages("""
                    {"items":[{"record":2,"row":3,"outcome":"REJECTED","reason":"bad_stars"}],"nextCursor":"n+1"}""", """
                    {"items":[{"record":4,"row":6,"outcome":"REJECTED","reason":"bad_date"}]}""", """
                    {"items":[{"row":5},{"row":9}]}""", "{\"items\":[{\"canonical\":%s}]}".formatted(CHE_LAM));
            Files.writeString(folder.resolve("a.csv"), "x\n");
            Files.writeString(folder.resolve(Expectation.FILE), "{\"files\":[%s]}".formatted(FILE));
            Expectation expected = Expectation.all(folder).get(0);
            Reported seen = CheckImports.reported(
                    new ImportClient(door.uri(), "registry", "token"),
                    CheckOptions.parse(List.of(folder.toString())),
                    expected);
            assertThat(Differences.between(expected, seen)).isEmpty();
            assertThat(seen.brief()).isEqualTo("2 accepted, 2 rejected, 2 skipped");
            assertThat(door.posts().get(0).uri())
                    .isEqualTo("/registry/v1/imports?dryRun=true&kind=register&mode=PARTIAL");
            assertThat(door.all().get(3).uri()).endsWith("rows?outcome=REJECTED&limit=200&cursor=n%2B1");
            assertThat(door.all().get(5).uri()).endsWith("rows?outcome=ACCEPTED&limit=1");
        }
    }
}
