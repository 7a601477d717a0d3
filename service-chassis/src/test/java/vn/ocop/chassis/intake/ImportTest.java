package vn.ocop.chassis.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.chassis.intake.Baskets.HEADER;
import static vn.ocop.chassis.intake.Baskets.MIXED;
import static vn.ocop.chassis.intake.Baskets.PATH;
import static vn.ocop.chassis.intake.Baskets.as;
import static vn.ocop.chassis.intake.Baskets.assertCounts;
import static vn.ocop.chassis.intake.Baskets.code;
import static vn.ocop.chassis.intake.Baskets.ended;
import static vn.ocop.chassis.intake.Baskets.execute;
import static vn.ocop.chassis.intake.Baskets.form;
import static vn.ocop.chassis.intake.Baskets.keyed;
import static vn.ocop.chassis.intake.Baskets.many;
import static vn.ocop.chassis.intake.Baskets.number;
import static vn.ocop.chassis.intake.Baskets.pause;
import static vn.ocop.chassis.intake.Baskets.rows;
import static vn.ocop.chassis.intake.Baskets.upload;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.chassis.testing.FaultyStack;

/** Quality plan 3.8: a file comes in as a job, and its report tells of every row. */
@QuarkusTest
@WithTestResource(value = FaultyStack.class, initArgs = @ResourceArg(name = "service", value = "chassis"))
class ImportTest {

    @BeforeEach
    @AfterEach
    void nothing_is_left_from_before() throws SQLException {
        BasketKind.BEFORE.set(number -> {});
        execute("delete from basket");
    }

    @Test
    void the_good_rows_go_in_and_the_report_tells_of_the_others() {
        var answer = upload(MIXED, "&mode=PARTIAL");
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.header("Location")).isEqualTo(PATH + "/" + answer.path("id"));

        var job = ended(answer);

        assertCounts(job, "DONE", List.of(6, 2, 2, 0, 0, 4, 2));
        var rejected = rows(job, "REJECTED");
        assertThat(rejected.<List<Integer>>path("items.record")).containsExactly(2, 3, 4, 5);
        assertThat(rejected.<List<Integer>>path("items.row")).containsExactly(3, 5, 6, 7);
        assertThat(rejected.<List<String>>path("items.reason"))
                .containsExactly("missing_id", "formula_injection", "unknown_weaver", "duplicate_in_file");
        assertThat(rejected.<List<String>>path("items.column")).containsExactly("code", "name", "weaver", null);
        assertThat(rows(job, "SKIPPED").<List<Integer>>path("items.row")).containsExactly(4, 9);
        var accepted = rows(job, "ACCEPTED");
        assertThat(accepted.<String>path("items[0].canonical.basketName")).isEqualTo("Giỏ tre");
        assertThat(accepted.<Integer>path("items[0].canonical.price")).isEqualTo(70000);
        assertThat(accepted.<Object>path("items[0].canonical.weaver")).isNull();
        assertThat(number("select count(*) from basket")).isEqualTo(2);
    }

    @Test
    void the_same_file_again_changes_nothing() {
        ended(upload(MIXED, "&mode=PARTIAL"));
        assertCounts(ended(upload(MIXED, "&mode=PARTIAL")), "DONE", List.of(6, 2, 0, 0, 2, 4, 2));
        assertThat(number("select max(written) from basket")).isEqualTo(1);
    }

    @Test
    void all_or_nothing_is_the_default_and_one_bad_row_keeps_everything_out() {
        assertCounts(ended(upload(MIXED, "")), "REJECTED", List.of(6, 2, 2, 0, 0, 4, 2));
        assertThat(number("select count(*) from basket")).isZero();
        assertCounts(ended(upload(many(1, 1200), "")), "DONE", List.of(1200, 1200, 1200, 0, 0, 0, 0));
        assertThat(number("select count(*) from basket")).isEqualTo(1200);
    }

    @Test
    void a_dry_run_reports_the_same_and_writes_nothing() {
        var before = number("select count(*) from audit_entry");
        assertCounts(ended(upload(MIXED, "&mode=PARTIAL&dryRun=true")), "DONE", List.of(6, 2, 2, 0, 0, 4, 2));
        assertThat(number("select count(*) from basket")).isZero();
        assertThat(number("select count(*) from audit_entry")).isEqualTo(before);
        assertThat(number(
                        "select count(*) from import_chunk c join import_job j on j.id = c.import_id where j.dry_run"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"&mode=PARTIAL", "&mode=PARTIAL&dryRun=true", "&mode=ALL_OR_NOTHING"})
    void what_was_doubtful_or_kept_is_told_of_the_row_it_was_taken_from(String query) {
        var file = HEADER + "1;G1;Giỏ tre;Đào;1\n2;G2;Giỏ mây;Ai đó;2\n";
        var accepted = rows(ended(upload(file, query)), "ACCEPTED");
        assertThat(accepted.<List<Object>>path("items[0].warnings")).isEmpty();
        assertThat(accepted.<List<Object>>path("items[0].kept")).isEmpty();
        assertThat(accepted.<String>path("items[1].warnings[0].reason")).isEqualTo("unknown_weaver");
        assertThat(accepted.<String>path("items[1].warnings[0].column")).isEqualTo("weaver");
        assertThat(accepted.<String>path("items[1].warnings[0].message")).isEqualTo("Giỏ không nhận được.");
        assertThat(accepted.<List<String>>path("items[1].kept")).containsExactly("price");
    }

    @Test
    void a_file_that_is_no_good_is_refused_as_a_whole() {
        var job = ended(upload("<html></html>", "&mode=PARTIAL"));
        assertThat(job.<String>path("state")).isEqualTo("REJECTED");
        assertThat(job.<String>path("fileReason")).isEqualTo("not_a_spreadsheet");
        var late = ended(upload(HEADER + "1;G1;Giỏ;Đào;1\n".repeat(3000) + "\"", "&mode=PARTIAL"));
        assertThat(late.<String>path("fileReason")).isEqualTo("unterminated_quote");
        assertThat(rows(late, null).<List<Object>>path("items")).isEmpty();
    }

    @Test
    void a_header_without_records_is_empty_and_a_file_without_a_good_one_is_rejected() {
        assertCounts(ended(upload(HEADER, "")), "EMPTY", List.of(0, 0, 0, 0, 0, 0, 0));
        assertCounts(ended(upload(HEADER + "1;;x;y;1\n", "&mode=PARTIAL")), "REJECTED", List.of(1, 0, 0, 0, 0, 1, 0));
    }

    @Test
    void the_same_key_is_the_same_upload() {
        var key = UUID.randomUUID().toString();
        var first = upload(MIXED, "&mode=PARTIAL", key, "weaver");
        var again = upload(MIXED, "&mode=PARTIAL", key, "weaver");
        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.<String>path("id")).isEqualTo(first.path("id"));
        var other = upload(MIXED + "\n", "&mode=PARTIAL", key, "weaver");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.<String>path("code")).isEqualTo("idempotency-key-reused");
        assertThat(upload(MIXED, "&dryRun=true&mode=PARTIAL", key, "weaver").statusCode())
                .isEqualTo(422);
        ended(first);
    }

    @Test
    void only_the_kinds_roles_may_upload_and_see() {
        assertThat(upload(MIXED, "", UUID.randomUUID().toString(), "potter").statusCode())
                .isEqualTo(403);
        assertThat(given().get(PATH).statusCode()).isEqualTo(401);
        assertThat(given().multiPart("file", "x").post(PATH + "?kind=baskets").statusCode())
                .isEqualTo(401);
        var job = ended(upload(MIXED, ""));
        var id = job.<String>path("id");
        assertThat(as("weavers-friend").get(PATH + "/" + id).statusCode()).isEqualTo(200);
        assertThat(as("weaver").get(PATH + "/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(as("weaver").get(PATH + "?limit=1").<List<String>>path("items.id"))
                .hasSize(1);
    }

    @Test
    void what_is_missing_or_unknown_is_named() {
        assertThat(code(form().post(PATH + "?kind=baskets"))).isEqualTo("idempotency-key-missing");
        assertThat(code(keyed().post(PATH + "?kind=pots"))).isEqualTo("invalid-parameter");
        assertThat(code(keyed().multiPart("x", "y").post(PATH + "?kind=baskets")))
                .isEqualTo("unknown-parameter");
        assertThat(code(keyed().post(PATH + "?kind=baskets&mode=HALF"))).isEqualTo("invalid-parameter");
        var noFile = as("weaver").header("Idempotency-Key", UUID.randomUUID()).multiPart("x", "y");
        assertThat(code(noFile.post(PATH + "?kind=baskets"))).isEqualTo("invalid-input");
    }

    @Test
    void rows_and_imports_come_in_pages() {
        var job = ended(upload(many(1, 120), "&mode=PARTIAL"));
        var rows = PATH + "/" + job.path("id") + "/rows";
        var first = as("weaver").get(rows + "?limit=100&count=true");
        assertThat(first.<Integer>path("total")).isEqualTo(120);
        var second = as("weaver").get(rows + "?limit=100&cursor=" + first.path("nextCursor"));
        assertThat(second.<List<Integer>>path("items.record")).hasSize(20).startsWith(101);
        assertThat(second.<Object>path("nextCursor")).isNull();
        assertThat(code(as("weaver").get(rows + "?outcome=REJECTED&cursor=" + first.path("nextCursor"))))
                .isEqualTo("invalid-cursor");
        ended(upload(HEADER, ""));
        var page = as("weaver").get(PATH + "?limit=1");
        assertThat(page.<String>path("items[0].state")).isEqualTo("EMPTY");
        assertThat(as("weaver")
                        .get(PATH + "?limit=1&cursor=" + page.path("nextCursor"))
                        .<String>path("items[0].id"))
                .isEqualTo(job.path("id"));
    }

    @Test
    void after_the_end_only_the_report_is_kept_and_each_chunk_is_audited() throws SQLException {
        var job = ended(upload(many(1, 1100), "&mode=PARTIAL"));
        var id = "'" + job.path("id") + "'";
        for (int i = 0; i < 50 && number("select count(*) from import_file where import_id = " + id) > 0; i++) {
            pause(100);
        }
        assertThat(number("select count(*) from import_file where import_id = " + id))
                .isZero();
        assertThat(number("select count(*) from import_value where import_id = " + id))
                .isZero();
        assertThat(number("select count(*) from audit_entry where subject_id = " + id))
                .isEqualTo(3);
        assertThat(number("select count(*) from audit_entry e join import_chunk c on c.import_id = e.subject_id "
                        + "and e.after like '%' || c.hash || '%' where e.subject_id = " + id))
                .isEqualTo(3);
    }
}
