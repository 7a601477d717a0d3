package vn.ocop.chassis.scan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.testing.Token;

/** X8: an upload is shown to a virus scanner before anything of it is used, and says how that went. */
@QuarkusTest
@WithTestResource(value = ScannedStack.class, initArgs = @ResourceArg(name = "service", value = "chassis"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScanTest {

    private static final String HEADER = "STT;Mã giỏ;Tên giỏ;Người đan;Giá (đồng)\n";

    @Inject
    DataSource database;

    @Inject
    Scanner scanner;

    @AfterEach
    void well_again() {
        ScannedStack.feels("WELL");
        scanner.look();
    }

    private static Response upload(String rows, String query) {
        return given().auth()
                .oauth2(Token.of("weaver"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", "gio.csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/chassis/v1/imports?kind=baskets" + query);
    }

    private static String row() {
        return "1;S" + UUID.randomUUID().toString().substring(0, 6) + ";Giỏ mây;Quý;70000\n";
    }

    private static Response job(Response upload, String language) {
        return given().auth()
                .oauth2(Token.of("weaver"))
                .header("Accept-Language", language)
                .get(upload.header("Location"));
    }

    private static Response await(Response upload, Predicate<Response> wanted) throws InterruptedException {
        assertThat(upload.statusCode()).as(upload.asString()).isEqualTo(202);
        Response job = job(upload, "vi");
        for (int i = 0; i < 200 && !wanted.test(job); i++) {
            Thread.sleep(100);
            job = job(upload, "vi");
        }
        assertThat(wanted.test(job)).as(job.asString()).isTrue();
        return job;
    }

    private static boolean ended(Response job) {
        return job.path("endedAt") != null;
    }

    private long number(String sql, Response upload) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setObject(1, UUID.fromString(upload.path("id")));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql, Response upload) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setObject(1, UUID.fromString(upload.path("id")));
            update.executeUpdate();
        }
    }

    private static Response health() {
        return given().get("/q/health/ready");
    }

    @Test
    void what_is_clean_is_taken_and_says_so() throws InterruptedException {
        var upload = upload(row(), "&mode=PARTIAL");

        assertThat(upload.<String>path("scan")).isEqualTo("WAITING");
        var job = await(upload, ScanTest::ended);
        assertThat(job.<String>path("state")).isEqualTo("DONE");
        assertThat(job.<String>path("scan")).isEqualTo("CLEAN");
    }

    @Test
    void what_is_infected_is_refused_destroyed_and_audited() throws InterruptedException {
        var upload = upload(row() + Clam.EICAR, "&mode=PARTIAL");

        var job = await(upload, ScanTest::ended);
        assertThat(job.<String>path("state")).isEqualTo("REJECTED");
        assertThat(job.<String>path("scan")).isEqualTo("INFECTED");
        assertThat(job.<String>path("fileReason")).isEqualTo("infected");
        assertThat(job.<String>path("message")).contains("mã độc", "Eicar-Test-Signature");
        assertThat(job(upload, "en").<String>path("message")).contains("malware");
        assertThat(job.<Integer>path("records")).isZero();
        assertThat(number("select count(*) from import_file where import_id = ?", upload))
                .isZero();
        assertThat(number("select count(*) from import_row where import_id = ?", upload))
                .isZero();
        assertThat(number(
                        "select count(*) from audit_entry where subject_id = ? and action = 'import-refused-as-infected'",
                        upload))
                .isEqualTo(1);
    }

    @Test
    void while_the_scanner_is_away_uploads_wait_and_are_taken_when_it_is_back() throws InterruptedException {
        ScannedStack.feels("HANGS_UP");
        var upload = upload(row(), "");

        await(upload, job -> scanner.trouble().isPresent());
        Thread.sleep(4_500);
        var waiting = job(upload, "vi");
        assertThat(waiting.<String>path("state")).isEqualTo("RECEIVED");
        assertThat(waiting.<String>path("scan")).isEqualTo("WAITING");
        assertThat(number("select count(*) from import_row where import_id = ?", upload))
                .isZero();
        assertThat(health().statusCode()).isEqualTo(200);
        assertThat(health().<String>path("checks.find { it.name == 'virus scanner' }.data.scanner"))
                .isEqualTo("degraded");

        ScannedStack.feels("WELL");
        var job = await(upload, ScanTest::ended);
        assertThat(job.<String>path("state")).isEqualTo("DONE");
        assertThat(job.<String>path("scan")).isEqualTo("CLEAN");
        assertThat(health().<String>path("checks.find { it.name == 'virus scanner' }.data.scanner"))
                .isEqualTo("on");
    }

    @Test
    void a_scanner_that_never_answers_or_talks_nonsense_lets_nothing_through() throws InterruptedException {
        for (var mood : new String[] {"SILENT", "BROKEN"}) {
            ScannedStack.feels(mood);
            var upload = upload(row(), "&mode=PARTIAL");
            await(upload, job -> scanner.trouble().isPresent());
            Thread.sleep(1_500);
            assertThat(job(upload, "vi").<String>path("scan")).as(mood).isEqualTo("WAITING");
            ScannedStack.feels("WELL");
            await(upload, ScanTest::ended);
        }
    }

    @Test
    void what_waited_too_long_is_refused_and_not_kept() throws InterruptedException, SQLException {
        ScannedStack.feels("HANGS_UP");
        var upload = upload(row(), "");
        execute("update import_job set received_at = received_at - interval '4 days' where id = ?", upload);

        var job = await(upload, ScanTest::ended);
        assertThat(job.<String>path("state")).isEqualTo("REJECTED");
        assertThat(job.<String>path("fileReason")).isEqualTo("scan_unavailable");
        assertThat(number("select count(*) from import_file where import_id = ?", upload))
                .isZero();
    }

    @Test
    void what_is_larger_than_the_scanner_or_our_limit_takes_is_refused_unseen() throws InterruptedException {
        for (var size : new int[] {Clam.LIMIT + 1, 600_001}) {
            var job = await(upload("x".repeat(size), ""), ScanTest::ended);
            assertThat(job.<String>path("state")).isEqualTo("REJECTED");
            assertThat(job.<String>path("fileReason")).isEqualTo("too_large");
        }
    }

    @Test
    void what_came_before_the_scanner_was_set_up_is_scanned_too() throws InterruptedException, SQLException {
        ScannedStack.feels("HANGS_UP");
        var upload = upload(row() + Clam.EICAR, "");
        await(upload, job -> scanner.trouble().isPresent());
        execute("update import_job set scan = 'NOT_SCANNED' where id = ?", upload);

        ScannedStack.feels("WELL");
        assertThat(await(upload, ScanTest::ended).<String>path("scan")).isEqualTo("INFECTED");
    }
}
