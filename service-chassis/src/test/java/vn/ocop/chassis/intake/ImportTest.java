package vn.ocop.chassis.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.testing.FaultyStack;
import vn.ocop.chassis.testing.Token;

/** Quality plan 3.8: a file comes in as a job, and its report tells of every row. */
@QuarkusTest
@WithTestResource(value = FaultyStack.class, initArgs = @ResourceArg(name = "service", value = "chassis"))
class ImportTest {

    private static final String PATH = "/chassis/v1/imports";
    private static final String HEADER = "STT;Mã giỏ;Tên giỏ;Người đan;Giá (đồng)\n";
    private static final String MIXED = HEADER
            + "1;G1;Giỏ tre;Đào;70000\n2;;Giỏ mây;Quý;1\nI;Giỏ to;;;\n3;G3;=Giỏ;Quý;1\n4;G4;Giỏ cói;Không ai;1\n"
            + "5;g1;Giỏ tre;Đào;70000\n6;G6;Giỏ dừa;Quý;\nTổng cộng;6;6;6;6\n";

    @Inject
    DataSource database;

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

    @Test
    void a_worker_that_dies_between_chunks_is_followed_by_another_and_nothing_is_applied_twice() throws SQLException {
        BasketKind.BEFORE.set(number -> {
            if (number == 1001) {
                throw new LeaseLost(); // as after a kill: rolled back, the lease still held
            }
        });
        var answer = upload(many(1, 2300), "&mode=PARTIAL");
        var stuck = await(answer, job -> job.<Integer>path("accepted") == 1000);
        assertThat(stuck.<String>path("state")).isEqualTo("APPLYING");
        assertThat(number("select count(*) from basket")).isEqualTo(1000);

        BasketKind.BEFORE.set(number -> {});
        execute("update import_job set lease_until = now() - interval '1 second' where id = '" + answer.path("id")
                + "'");

        assertCounts(ended(answer), "DONE", List.of(2300, 2300, 2300, 0, 0, 0, 0));
        assertThat(number("select count(*) from basket")).isEqualTo(2300);
        assertThat(number("select max(written) from basket")).isEqualTo(1);
        assertThat(number("select count(*) from import_chunk where import_id = '" + answer.path("id") + "'"))
                .isEqualTo(5);
    }

    @Test
    void a_worker_that_lost_its_lease_writes_nothing_more() throws SQLException {
        var id = new String[1];
        BasketKind.BEFORE.set(number -> {
            if (number == 501) {
                executeQuietly("update import_job set lease_owner = 'another', lease_until = now() + interval '1 hour' "
                        + "where state = 'APPLYING' and lease_owner <> 'another'");
            }
        });
        var answer = upload(many(1, 1500), "&mode=PARTIAL");
        id[0] = answer.path("id");
        await(
                answer,
                job -> number("select count(*) from import_job where lease_owner = 'another' and id = '" + id[0] + "'")
                        == 1);
        pause(500);
        assertThat(number("select count(*) from basket")).isEqualTo(500);

        BasketKind.BEFORE.set(number -> {});
        execute("update import_job set lease_until = now() - interval '1 second' where id = '" + id[0] + "'");
        assertCounts(ended(answer), "DONE", List.of(1500, 1500, 1500, 0, 0, 0, 0));
        assertThat(number("select max(written) from basket")).isEqualTo(1);
    }

    @Test
    void a_one_transaction_job_begins_again_after_its_worker_died() throws SQLException {
        BasketKind.BEFORE.set(number -> {
            if (number == 501) {
                throw new LeaseLost(); // as after a kill: rolled back, the lease still held
            }
        });
        var answer = upload(many(1, 1200), "");
        await(answer, job -> job.<String>path("state").equals("APPLYING"));
        pause(1_500);
        assertThat(number("select count(*) from basket")).isZero();
        BasketKind.BEFORE.set(number -> {});
        execute("update import_job set lease_until = now() - interval '1 second' where id = '" + answer.path("id")
                + "'");
        assertCounts(ended(answer), "DONE", List.of(1200, 1200, 1200, 0, 0, 0, 0));
    }

    @Test
    void a_record_the_tables_refuse_is_rejected_alone() {
        var content = many(1, 520).replace("Giỏ mây 77;", "Giỏ hỏng;").replace("Giỏ mây 510;", "Giỏ hỏng;");
        var job = ended(upload(content, "&mode=PARTIAL"));
        assertCounts(job, "DONE", List.of(520, 518, 518, 0, 0, 2, 0));
        assertThat(rows(job, "REJECTED").<List<Integer>>path("items.record")).containsExactly(77, 510);
        assertThat(rows(job, "REJECTED").<List<String>>path("items.reason")).containsOnly("not_applied");
        assertThat(number("select max(written) from basket")).isEqualTo(1);
    }

    @Test
    void what_always_fails_ends_as_failed_and_says_so() throws SQLException {
        var answer = upload(HEADER + "1;G1;Giỏ hỏng;Đào;1\n", "");
        for (int i = 0; i < 40 && !answerOf(answer).<String>path("state").equals("FAILED"); i++) {
            execute("update import_job set lease_until = now() - interval '1 second' where lease_owner is null "
                    + "and id = '" + answer.path("id") + "'");
            pause(250);
        }
        assertThat(answerOf(answer).<String>path("state")).isEqualTo("FAILED");
        assertThat(answerOf(answer).<String>path("message")).isNotBlank();
    }

    private static String many(int first, int last) {
        var text = new StringBuilder(HEADER);
        for (int i = first; i <= last; i++) {
            text.append(i)
                    .append(";M")
                    .append(i)
                    .append(";Giỏ mây ")
                    .append(i)
                    .append(";Quý;")
                    .append(i)
                    .append('\n');
        }
        return text.toString();
    }

    private static Response upload(String content, String query) {
        return upload(content, query, UUID.randomUUID().toString(), "weaver");
    }

    private static Response upload(String content, String query, String key, String role) {
        return as(role).header("Idempotency-Key", key)
                .multiPart("file", "gio.csv", content.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(PATH + "?kind=baskets" + query);
    }

    private static io.restassured.specification.RequestSpecification as(String role) {
        return given().auth().oauth2(Token.of(role));
    }

    private static io.restassured.specification.RequestSpecification form() {
        return as("weaver").multiPart("file", "gio.csv", HEADER.getBytes(StandardCharsets.UTF_8), "text/csv");
    }

    private static io.restassured.specification.RequestSpecification keyed() {
        return form().header("Idempotency-Key", UUID.randomUUID());
    }

    private static String code(Response answer) {
        return answer.path("code");
    }

    private static Response answerOf(Response upload) {
        return as("weaver").get(upload.header("Location"));
    }

    private static Response ended(Response upload) {
        return await(
                upload, job -> List.of("DONE", "EMPTY", "REJECTED", "FAILED").contains(job.<String>path("state")));
    }

    private static Response await(Response upload, java.util.function.Predicate<Response> wanted) {
        assertThat(upload.statusCode()).as(upload.asString()).isEqualTo(202);
        Response job = null;
        for (int i = 0; i < 600; i++) {
            job = answerOf(upload);
            if (wanted.test(job)) {
                return job;
            }
            pause(100);
        }
        throw new AssertionError("not within 60 s: " + job.asString());
    }

    private static Response rows(Response job, String outcome) {
        return as("weaver").get(PATH + "/" + job.path("id") + "/rows" + (outcome == null ? "" : "?outcome=" + outcome));
    }

    private static void assertCounts(Response job, String state, List<Integer> counts) {
        assertThat(job.<String>path("state")).as(job.asString()).isEqualTo(state);
        assertThat(List.of("records", "accepted", "created", "updated", "unchanged", "rejected", "skipped").stream()
                        .map(name -> job.<Integer>path(name)))
                .as(job.asString())
                .isEqualTo(counts);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void executeQuietly(String sql) {
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew().run(() -> {
            try {
                execute(sql);
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int number(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
