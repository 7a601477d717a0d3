package vn.ocop.funding.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.funding.Office;
import vn.ocop.funding.Situations;
import vn.ocop.stack.test.StackResource;

/** Payments of the years before come in as files, are read again, and come back unchanged. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "funding"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class PastPayoutImportTest {

    private static final Path SAMPLE = Path.of("../deploy/stack/src/main/resources/sample/payouts-history.csv");
    private static final String EXCHANGE =
            "payout_id,province_key,product_id,producer_id,period,purpose,stars,amount_vnd,paid_on,source\n";

    @Inject
    DataSource database;

    /** Each test has a province of its own: these are nobody's in the other tests. */
    private static String row(String id, String province, String code, long amount, String day) {
        return "%s,%s,%s,SPR-1,2023-2024,support,4,%d,%s,x\n".formatted(id, province, code, amount, day);
    }

    @Test
    void the_sample_adds_up_to_the_published_figures() throws IOException {
        var sample = Files.readString(SAMPLE).replace(",38,", ",21,");

        var job = PastFiles.sent("21", sample);

        assertThat(PastFiles.counts(job)).containsExactly(735, 0, 0, 0);
        assertThat(totals("?from=2021-01-01&before=2023-01-01")).containsExactly(347L, 223L, 19_725_000_000L);
        assertThat(totals("?from=2023-01-01&before=2025-01-01")).containsExactly(219L, 219L, 10_875_000_000L);
        assertThat(totals("?from=2025-01-01")).containsExactly(169L, 169L, 12_675_000_000L);
        assertThat(totals("")).containsExactly(735L, 529L, 43_275_000_000L);
        var all = Office.as(PastFiles.officer("21")).get("/funding/v1/past-payouts/totals");
        assertThat(all.<List<Integer>>path("years.year")).containsExactly(2021, 2022, 2023, 2024, 2025);
        assertThat(all.<List<String>>path("kinds.kind")).containsExactly("SUPPORT", "REWARD");
        assertThat(all.<List<Integer>>path("kinds.sum.payouts")).containsExactly(505, 230);
        assertThat(all.<List<Integer>>path("years.all.payouts").stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(735);
        assertThat(PastFiles.counts(PastFiles.sent("21", sample))).containsExactly(0, 0, 735, 0);
    }

    private static List<Long> totals(String period) {
        var all = Office.as(PastFiles.officer("21"))
                .get("/funding/v1/past-payouts/totals" + period)
                .jsonPath();
        return List.of(all.getLong("all.payouts"), all.getLong("all.products"), all.getLong("all.amount.amount"));
    }

    @Test
    void what_an_office_is_told_is_what_its_file_says() {
        var job = PastFiles.sent(
                "22",
                PastFiles.HEADER + "XX-22-001;Hỗ trợ một lần;75.000.000 đ;15/03/2024\n"
                        + "XX-22-002;Công tác phí;50.000;15/03/2030\n");

        assertThat(PastFiles.counts(job)).containsExactly(2, 0, 0, 0);
        assertThat(PastFiles.rows(PastFiles.officer("22"), job, "ACCEPTED")
                        .<List<List<String>>>path("items.warnings.reason"))
                .containsExactly(List.of(), List.of("purpose_unclear", "date_in_future", "amount_small"));
        var page = PastFiles.list(PastFiles.officer("22"), "count=true&code=xx-22-001");
        assertThat(page.<Integer>path("total")).isEqualTo(1);
        assertThat(page.<String>path("items[0].provinceCode")).isEqualTo("22");
        assertThat(page.<String>path("items[0].kind")).isEqualTo("SUPPORT");
        assertThat(page.<Integer>path("items[0].amount.amount")).isEqualTo(75_000_000);
        assertThat(page.<Object>path("items[0].productId")).isNull();
        assertThat(page.<Object>path("items[0].payoutId")).isNull();
        var one = Office.as(PastFiles.officer("22")).get("/funding/v1/past-payouts/" + page.path("items[0].id"));
        assertThat(one.header("ETag")).isEqualTo("\"0\"");
        assertThat(one.<String>path("paidOn")).isEqualTo("2024-03-15");
        for (var filter : List.of("year=2030", "kind=OTHER", "from=2024-03-16", "before=2030-03-16&kind=OTHER")) {
            assertThat(PastFiles.list(PastFiles.officer("22"), filter).<List<String>>path("items.productCode"))
                    .as(filter)
                    .containsExactly("XX-22-002");
        }
        assertThat(PastFiles.list(PastFiles.officer("22"), "linked=true").<List<?>>path("items"))
                .isEmpty();
        assertThat(PastFiles.list(PastFiles.officer("22"), "linked=false").<List<?>>path("items"))
                .hasSize(2);
    }

    @Test
    void nobody_sees_or_brings_the_payments_of_another_province() {
        var job = PastFiles.sent(
                "23",
                EXCHANGE
                        + row("P-1", "23", "XX-23-001", 75_000_000, "2023-05-05")
                        + row("P-2", "24", "XX-24-001", 75_000_000, "2023-05-05"));

        assertThat(PastFiles.reasons("23", job)).containsExactly("unknown_province");
        String id = PastFiles.list(PastFiles.officer("23"), "code=XX-23-001").path("items[0].id");
        assertThat(PastFiles.list(PastFiles.officer("24"), "code=XX-23-001").<List<?>>path("items"))
                .isEmpty();
        assertThat(PastFiles.list(PastFiles.officer("24"), "province=23").<List<?>>path("items"))
                .isEmpty();
        assertThat(Office.as(PastFiles.officer("24"))
                        .get("/funding/v1/past-payouts/" + id)
                        .statusCode())
                .isEqualTo(404);
        assertThat(Office.as(PastFiles.officer("24"))
                        .get("/funding/v1/past-payouts/totals?province=23")
                        .<Integer>path("all.payouts"))
                .isZero();
        assertThat(Office.as(PastFiles.officer("24"))
                        .accept("*/*")
                        .get("/funding/v1/past-payouts/export.csv")
                        .asString())
                .doesNotContain("XX-23-001");
        assertThat(Office.as(Office.token("khach", "producer"))
                        .get("/funding/v1/past-payouts")
                        .statusCode())
                .isEqualTo(403);
        var payer = Office.token(Office.PAYER, "treasury-operator", "23", "PERSON");
        assertThat(Office.command(payer)
                        .multiPart("file", "a.csv", EXCHANGE.getBytes(StandardCharsets.UTF_8), "text/csv")
                        .post("/funding/v1/imports?kind=payouts-history")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_payment_is_found_again_by_its_id_or_by_what_it_is() {
        var office = PastFiles.HEADER + "XX-25-001;support;75.000.000;05/05/2023\n";
        assertThat(PastFiles.counts(PastFiles.sent("25", office))).containsExactly(1, 0, 0, 0);
        assertThat(PastFiles.counts(PastFiles.sent("25", office))).containsExactly(0, 0, 1, 0);

        var named = EXCHANGE + row("P-25", "25", "XX-25-001", 75_000_000, "2023-05-05");
        assertThat(PastFiles.counts(PastFiles.sent("25", named))).containsExactly(0, 1, 0, 0);
        assertThat(PastFiles.counts(PastFiles.sent("25", office))).containsExactly(0, 0, 1, 0);
        var corrected = EXCHANGE + row("P-25", "25", "XX-25-001", 74_000_000, "2023-05-05");
        assertThat(PastFiles.counts(PastFiles.sent("25", corrected))).containsExactly(0, 1, 0, 0);

        var page = PastFiles.list(PastFiles.officer("25"), "count=true");
        assertThat(page.<Integer>path("total")).isEqualTo(1);
        assertThat(page.<String>path("items[0].payoutId")).isEqualTo("P-25");
        assertThat(page.<Integer>path("items[0].amount.amount")).isEqualTo(74_000_000);
        assertThat(page.<Integer>path("items[0].stars")).isEqualTo(4);
        var another = EXCHANGE + row("P-26", "25", "XX-25-001", 74_000_000, "2023-05-05");
        assertThat(PastFiles.reasons("25", PastFiles.sent("25", another))).containsExactly("known_under_another_id");
        PastFiles.sent("25", EXCHANGE + row("P-27", "25", "XX-25-001", 1_000_000, "2023-05-05"));
        var taken = EXCHANGE + row("P-27", "25", "XX-25-001", 74_000_000, "2023-05-05");
        assertThat(PastFiles.reasons("25", PastFiles.sent("25", taken))).containsExactly("known_under_another_id");
    }

    @Test
    void the_file_of_the_list_comes_back_unchanged() {
        PastFiles.sent(
                "26",
                PastFiles.HEADER + "XX-26-001;Hỗ trợ một lần;75.000.000;05/05/2023\n"
                        + "XX-26-002;Thưởng hạng sao;20.000.000;06/05/2023\n");
        PastFiles.sent("26", EXCHANGE + row("P-26-3", "26", "XX-26-003", 75_000_000, "2023-05-07"));

        for (var form : List.of("csv", "ndjson", "xlsx")) {
            var file = Office.as(PastFiles.officer("26"))
                    .accept("*/*")
                    .get("/funding/v1/past-payouts/export." + form)
                    .asByteArray();
            var job = PastFiles.sent(PastFiles.officer("26"), "khoan-da-chi." + form, file, false);
            assertThat(PastFiles.counts(job)).as(form).containsExactly(0, 0, 3, 0);
        }
        var csv = Office.as(PastFiles.officer("26"))
                .accept("*/*")
                .get("/funding/v1/past-payouts/export.csv?year=2023&kind=REWARD")
                .asString();
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains(",26,XX-26-002,,Thưởng hạng sao,,20000000,2023-05-06,,REWARD,");
    }

    @Test
    void history_moves_no_money() {
        var before = Situations.texts(database, "select count(*) || ' ' || coalesce(sum(amount), 0) from posting");

        PastFiles.sent("27", PastFiles.HEADER + "XX-27-001;Hỗ trợ một lần;75.000.000;05/05/2023\n");

        var after = Situations.texts(database, "select count(*) || ' ' || coalesce(sum(amount), 0) from posting");
        assertThat(after).isEqualTo(before);
        assertThat(Situations.number(database, "select count(*) from payout where province_code = '27'"))
                .isZero();
    }

    @Test
    void the_same_list_twice_at_once_is_one_list() throws Exception {
        var list = new StringBuilder(PastFiles.HEADER);
        for (int i = 0; i < 600; i++) {
            list.append("XX-28-%03d;Hỗ trợ một lần;75.000.000;05/05/2023\n".formatted(i));
        }
        var jobs = java.util.stream.Stream.generate(() ->
                        java.util.concurrent.CompletableFuture.supplyAsync(() -> PastFiles.sent("28", list.toString())))
                .limit(3)
                .toList();
        int created = 0;
        int unchanged = 0;
        for (var job : jobs) {
            created += job.get().<Integer>path("created");
            unchanged += job.get().<Integer>path("unchanged");
        }
        assertThat(List.of(created, unchanged)).containsExactly(600, 1_200);
        assertThat(UUID.fromString(
                        PastFiles.list(PastFiles.officer("28"), "limit=1").path("items[0].id")))
                .isNotNull();
    }
}
