package vn.ocop.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.chassis.time.Legal;
import vn.ocop.stack.test.StackResource;

/** X6: a file of money is the list of money, filtered and bounded the same way, with every row of it. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "funding"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExportTest {

    private static final String BASE = "/funding/v1";
    private static final String PROVINCE = "58";
    private static final int MANY = 1_103;

    @Inject
    DataSource database;

    @BeforeEach
    void more_payouts_than_two_batches() {
        if (Situations.number(database, "select count(*) from payout where province_code = ?", PROVINCE) == 0) {
            Office.enterPolicy(PROVINCE, "FULL");
            Office.grantEstimate(
                    PROVINCE, Benefit.SUPPORT, LocalDate.now(Legal.ZONE).getYear(), 750_000_000_000L);
            Situations.submittedSupports(database, PROVINCE, MANY);
        }
    }

    private static String of(String role, String province) {
        return Office.token("doc-" + role, role, province, "PERSON");
    }

    private static Response file(String token, String path) {
        var answer = Office.as(token).get(BASE + path);
        answer.then().statusCode(200);
        return answer;
    }

    private static List<String> walked(String token, String path) {
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var page = Office.as(token).get(BASE + path + (cursor == null ? "" : "&cursor=" + cursor));
            ids.addAll(page.jsonPath().getList("items.id"));
            cursor = page.jsonPath().getString("nextCursor");
        } while (cursor != null);
        return ids;
    }

    /** The first value of each line, an id. */
    private static List<String> ids(Response lines) {
        return lines.asString()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.replaceFirst("^\\{\"\\w+\":\"([^\"]+)\".*", "$1"))
                .toList();
    }

    @Test
    void the_file_of_payouts_holds_exactly_the_rows_of_the_list() throws IOException {
        var reader = of("auditor", PROVINCE);

        var all = ids(file(reader, "/payouts/export.ndjson?benefit=SUPPORT"));

        assertThat(all)
                .hasSizeGreaterThanOrEqualTo(MANY)
                .isEqualTo(walked(reader, "/payouts?limit=200&benefit=SUPPORT"));
        assertThat(ids(file(reader, "/payouts/export.ndjson?benefit=REWARD"))).isEmpty();
        var sheet = file(reader, "/payouts/export.xlsx");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet.asByteArray()))) {
            assertThat(book.getFirstSheet().read()).hasSize(1 + all.size());
        }
    }

    @Test
    void a_reason_that_a_spreadsheet_would_run_does_not_run() {
        var id = Situations.texts(
                        database,
                        "select id::text from payout where province_code = ? and state = 'SUBMITTED'",
                        PROVINCE)
                .get(0);
        Office.step(
                Office.token(Office.MAKER, "province-officer"),
                id,
                "\"1\"",
                "cancellations",
                "{\"reason\":\"=HYPERLINK(1)\"}");

        assertThat(file(of("auditor", PROVINCE), "/payouts/export.csv?state=CANCELLED")
                        .asString())
                .contains(id)
                .contains(",'=HYPERLINK(1),")
                .doesNotContain(",=HYPERLINK");
        assertThat(file(of("auditor", PROVINCE), "/payouts/" + id + "/steps/export.csv")
                        .asString())
                .contains("2,SUBMITTED,CANCEL,CANCELLED," + Office.MAKER);
        Office.as(of("auditor", "80"))
                .get(BASE + "/payouts/" + id + "/steps/export.csv")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/payouts", "/estimates", "/ledger/postings", "/statement-lines"})
    void a_foreign_reader_finds_none_of_our_rows(String list) {
        var ours = ids(file(of("auditor", PROVINCE), list + "/export.ndjson"));
        var theirs = ids(file(of("auditor", "99"), list + "/export.ndjson"));

        assertThat(Collections.disjoint(theirs, ours)).isTrue();
        assertThat(ours).hasSameSizeAs(walked(of("auditor", PROVINCE), list + "?limit=200"));
        Office.as(of("producer", "*")).get(BASE + list + "/export.csv").then().statusCode(403);
        Office.as(of("auditor", "*"))
                .get(BASE + list + "/export.csv?colour=red")
                .then()
                .statusCode(400);
    }

    @Test
    void money_is_whole_dong_in_a_column_of_its_own() {
        assertThat(file(of("auditor", PROVINCE), "/estimates/export.csv").asString())
                .contains("granted_vnd,reserved_vnd,spent_vnd,left_vnd")
                .contains(",750000000000,0,0,750000000000,4567/QĐ-UBND,2025-12-26");
        assertThat(file(of("auditor", PROVINCE), "/ledger/postings/export.csv").asString())
                .contains(",GRANT,AVAILABLE,GRANTED,750000000000,");
    }

    @Test
    void policies_are_law_and_anyone_takes_them_home() {
        assertThat(file(of("producer", "80"), "/policies/export.csv?province=" + PROVINCE)
                        .asString())
                .contains("support_vnd,reward_3_stars_vnd,reward_4_stars_vnd,reward_5_stars_vnd")
                .contains(",75000000,20000000,40000000,80000000,FULL,");
    }
}
