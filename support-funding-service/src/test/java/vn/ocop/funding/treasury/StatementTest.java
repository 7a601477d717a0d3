package vn.ocop.funding.treasury;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.testing.Ear;
import vn.ocop.chassis.time.Legal;
import vn.ocop.funding.Benefit;
import vn.ocop.funding.Eventually;
import vn.ocop.funding.Invariants;
import vn.ocop.funding.Office;
import vn.ocop.funding.Situations;
import vn.ocop.stack.test.StackResource;

/** The Treasury answers, line by line; nothing else makes a payout paid. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "funding"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatementTest {

    private static final String HEADER = "end_to_end_ref,amount_vnd,value_date,result,reason\n";
    private static final String PROVINCE = "56";

    @Inject
    DataSource database;

    @BeforeEach
    void a_province_with_policy_and_estimate() {
        Office.enterPolicy(PROVINCE, "FULL");
        Office.grantEstimate(PROVINCE, Benefit.SUPPORT, today().getYear(), 750_000_000_000L);
    }

    @AfterEach
    void everything_that_must_hold_holds() {
        Invariants.hold(database);
    }

    @Test
    void a_paid_line_pays_the_payout_once_however_often_the_statement_comes() {
        var payout = instructed();
        var statement = HEADER + line(payout.path("endToEndRef"), 75_000_000, "PAID", "");

        var first = upload(statement);
        var again = upload(statement);

        assertThat(counts(first)).containsExactly(1, 1, 0, 0);
        assertThat(counts(again)).containsExactly(1, 0, 1, 0);
        var paid = Office.read(payout.path("id"));
        assertThat(paid.<String>path("state")).isEqualTo("PAID");
        assertThat(paid.<String>path("paidOn")).isEqualTo(today().toString());
        try (var ear = new Ear("funding")) {
            var said = ear.all().stream()
                    .filter(fact -> fact.key().equals(payout.path("id")))
                    .toList();
            assertThat(said).hasSize(1);
            assertThat(said.get(0).type()).isEqualTo("vn.ocop.funding.payout-paid.v1");
            assertThat(said.get(0).body()).contains("\"amount\":75000000").contains("\"provinceCode\":\"56\"");
        }
    }

    @Test
    void what_failed_is_instructed_again_under_a_new_reference_and_then_paid() {
        var payout = instructed();
        String reference = payout.path("endToEndRef");
        upload(HEADER + line(reference, 75_000_000, "FAILED", "Sai số tài khoản"));
        var failed = Office.read(payout.path("id"));
        assertThat(failed.<String>path("state")).isEqualTo("FAILED");
        assertThat(failed.<String>path("reason")).isEqualTo("Sai số tài khoản");
        assertThat(reserved(payout)).isZero();

        var again = Office.instruct(payout.path("id"), failed.header("ETag"));

        assertThat(again.<String>path("state")).isEqualTo("INSTRUCTED");
        assertThat(again.<String>path("endToEndRef")).isNotEqualTo(reference);
        assertThat(reserved(payout)).isEqualTo(75_000_000);
        var late = upload(HEADER + line(reference, 75_000_000, "PAID", ""));
        assertThat(reasons(late)).containsExactly("already_settled");
        upload(HEADER + line(again.path("endToEndRef"), 75_000_000, "PAID", ""));
        var steps = Office.as(Office.token("kiem-toan-binh", "auditor"))
                .get("/funding/v1/payouts/" + payout.path("id") + "/steps");
        assertThat(steps.<List<String>>path("items.to"))
                .containsExactly("SUBMITTED", "APPROVED", "INSTRUCTED", "FAILED", "INSTRUCTED", "PAID");
        assertThat(steps.<List<String>>path("items.actor"))
                .containsExactly(Office.MAKER, Office.CHECKER, Office.PAYER, Office.PAYER, Office.PAYER, Office.PAYER);
        var postings = Office.as(Office.token("kiem-toan-binh", "auditor"))
                .get("/funding/v1/ledger/postings?payout=" + payout.path("id"));
        assertThat(postings.<List<String>>path("items.movement"))
                .containsExactly("RESERVE", "RELEASE", "RESERVE", "PAY");
    }

    @Test
    void money_that_came_back_is_told_and_may_be_sent_again() {
        var payout = instructed();
        String reference = payout.path("endToEndRef");
        upload(HEADER + line(reference, 75_000_000, "PAID", ""));

        upload(HEADER + line(reference, 75_000_000, "RETURNED", "Tài khoản đã đóng"));

        var returned = Office.read(payout.path("id"));
        assertThat(returned.<String>path("state")).isEqualTo("RETURNED");
        assertThat(returned.<String>path("returnedOn")).isEqualTo(today().toString());
        try (var ear = new Ear("funding")) {
            ear.await(fact ->
                    fact.key().equals(payout.path("id")) && fact.type().equals("vn.ocop.funding.payout-returned.v1"));
        }
        var lines = Office.as(Office.token("kiem-toan-binh", "auditor"))
                .get("/funding/v1/statement-lines?payout=" + payout.path("id"));
        assertThat(lines.<List<String>>path("items.result")).containsExactly("RETURNED", "PAID");
        assertThat(lines.<List<Integer>>path("items.amount.amount")).containsOnly(75_000_000);
        var file = Office.as(Office.token("kiem-toan-binh", "auditor"))
                .get("/funding/v1/statement-lines/export.csv?result=RETURNED&payout=" + payout.path("id"));
        assertThat(file.asString().lines())
                .hasSize(2)
                .element(1)
                .asString()
                .startsWith(reference + ",75000000," + today() + ",RETURNED,Tài khoản đã đóng,");
        assertThat(Office.openSupport(UUID.fromString(returned.path("productId")))
                        .<String>path("code"))
                .isEqualTo("payout-already-exists");
        var again = Office.instruct(payout.path("id"), returned.header("ETag"));
        assertThat(again.<String>path("state")).isEqualTo("INSTRUCTED");
    }

    @Test
    void lines_that_do_not_fit_are_listed_and_change_nothing() {
        var payout = instructed();
        var approved = approved();
        String reference = payout.path("endToEndRef");
        var statement = HEADER
                + line("OC0000", 75_000_000, "PAID", "")
                + line(reference, 74_999_999, "PAID", "")
                + line(approved.path("endToEndRef"), 75_000_000, "PAID", "")
                + line(reference, 75_000_000, "RETURNED", "")
                + reference + ",75000000.5," + today() + ",PAID,\n"
                + reference + ",75000000,31/12/2026,PAID,\n"
                + reference + ",75000000," + today().plusDays(1) + ",PAID,\n"
                + line(reference, 75_000_000, "OK", "")
                + line(reference, 75_000_000, "FAILED", "")
                + line(reference, 75_000_000, "FAILED", "");

        var job = upload(statement);

        assertThat(reasons(job))
                .containsExactly(
                        "unknown_reference",
                        "wrong_amount",
                        "not_instructed",
                        "not_paid",
                        "bad_number",
                        "bad_date",
                        "date_in_future",
                        "unknown_result",
                        "duplicate_in_file");
        assertThat(Office.read(payout.path("id")).<String>path("state")).isEqualTo("FAILED");
        assertThat(Office.read(approved.path("id")).<String>path("state")).isEqualTo("APPROVED");
    }

    @Test
    void a_known_line_with_another_amount_or_day_is_no_repetition() {
        var payout = instructed();
        String reference = payout.path("endToEndRef");
        upload(HEADER + line(reference, 75_000_000, "PAID", ""));

        assertThat(reasons(upload(HEADER + line(reference, 1, "PAID", "")))).containsExactly("already_settled");
        var yesterday = HEADER + reference + ",75000000," + today().minusDays(1) + ",PAID,\n";
        assertThat(reasons(upload(yesterday))).containsExactly("already_settled");
        assertThat(reasons(upload(HEADER + line(reference, 75_000_000, "FAILED", ""))))
                .containsExactly("already_settled");
    }

    @Test
    void all_or_nothing_keeps_every_line_out_when_one_is_bad() {
        var payout = instructed();
        var statement = HEADER
                + line(payout.path("endToEndRef"), 75_000_000, "PAID", "")
                + line("OC0000", 75_000_000, "PAID", "");

        var job = upload(statement, "ALL_OR_NOTHING", payer());

        assertThat(job.<String>path("state")).isEqualTo("REJECTED");
        assertThat(Office.read(payout.path("id")).<String>path("state")).isEqualTo("INSTRUCTED");
    }

    @Test
    void an_operator_of_another_province_settles_nothing_here() {
        var payout = instructed();
        var stranger = Office.token("ke-toan-tay-ninh", "treasury-operator", "80", "PERSON");

        var job = upload(HEADER + line(payout.path("endToEndRef"), 75_000_000, "PAID", ""), "PARTIAL", stranger);

        assertThat(reasons(job)).containsExactly("unknown_reference");
        assertThat(Office.read(payout.path("id")).<String>path("state")).isEqualTo("INSTRUCTED");
    }

    private Response approved() {
        var it = Situations.recognised(database, PROVINCE, 3);
        var opened = Office.openSupport(it.productId());
        var submitted = Office.submit(opened.path("id"), opened.header("ETag"));
        return Office.approve(submitted.path("id"), submitted.header("ETag"));
    }

    private Response instructed() {
        var approved = approved();
        return Office.instruct(approved.path("id"), approved.header("ETag"));
    }

    private static String line(String reference, long amount, String result, String reason) {
        return reference + "," + amount + "," + today() + "," + result + "," + reason + "\n";
    }

    private static Response upload(String statement) {
        return upload(statement, "PARTIAL", payer());
    }

    private static Response upload(String statement, String mode, String token) {
        var received = Office.command(token)
                .multiPart("file", "sao-ke.csv", statement.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/funding/v1/imports?kind=statement&mode=" + mode);
        assertThat(received.statusCode()).isEqualTo(202);
        return Eventually.get(() -> {
            var job = Office.as(token).get(received.header("Location"));
            var ended = Set.of("DONE", "REJECTED", "EMPTY", "FAILED").contains(job.<String>path("state"));
            return ended ? job : null;
        });
    }

    private static List<Integer> counts(Response job) {
        return List.of(job.path("records"), job.path("created"), job.path("unchanged"), job.path("rejected"));
    }

    private static List<String> reasons(Response job) {
        return Office.as(payer())
                .get("/funding/v1/imports/" + job.path("id") + "/rows?outcome=REJECTED")
                .path("items.reason");
    }

    private long reserved(Response payout) {
        return Situations.number(
                database,
                "select coalesce(sum(e.amount), 0) from ledger_entry e join posting p on p.id = e.posting_id"
                        + " where p.payout_id = ?::uuid and e.account = 'RESERVED'",
                payout.<String>path("id"));
    }

    private static String payer() {
        return Office.token(Office.PAYER, "treasury-operator");
    }

    private static LocalDate today() {
        return LocalDate.now(Legal.ZONE);
    }
}
