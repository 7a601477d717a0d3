package vn.ocop.chassis.answer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.stack.test.StackResource;

/** Every 4xx and 5xx is a problem document, whoever raises it. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "chassis"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemTest {

    private static final String BASE = "/chassis/v1";

    static void isProblem(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:test:problem:" + code);
        assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
        assertThat(answer.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(answer.jsonPath().getString("title")).isNotBlank();
        assertThat(answer.jsonPath().getString("detail")).isNotBlank();
        assertThat(answer.jsonPath().getString("instance")).startsWith("/");
        assertThat(answer.asString()).doesNotContain("null");
        assertThat(answer.header("Content-Language")).isEqualTo("vi");
        assertThat(answer.header("Vary")).contains("Accept-Language");
    }

    @ParameterizedTest(name = "GET {0} is not there")
    @CsvSource({"/chassis/v1/nothing", "/", "/elsewhere", "/q/nothing", "/chassis/v1/rows/a/b/c", "/chassis"})
    void an_unknown_address_is_a_problem(String path) {
        isProblem(given().get(path), 404, "not-found");
    }

    @Test
    void another_method_is_told_what_is_allowed() {
        var answer = given().delete(BASE + "/rows");
        isProblem(answer, 405, "method-not-allowed");
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
        isProblem(given().request("TRACE", BASE + "/rows"), 405, "method-not-allowed");
    }

    @Test
    void a_type_that_is_not_offered_is_406() {
        isProblem(given().accept("image/png").get(BASE + "/rows"), 406, "not-acceptable");
    }

    @ParameterizedTest(name = "a body of type {0}")
    @CsvSource({"text/plain", "application/xml", "nonsense"})
    void a_body_of_another_type_is_415(String type) {
        var answer = given().header("Content-Type", type)
                .body("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(BASE + "/bodies");
        isProblem(answer, 415, "unsupported-media-type");
    }

    @Test
    void a_refusal_of_a_csv_operation_is_still_a_problem() {
        isProblem(given().accept("text/csv").get(BASE + "/bodies/table?refuse=true"), 409, "conflict");
    }

    @Test
    void english_is_spoken_to_who_asks_for_it() {
        var answer = given().header("Accept-Language", "en-GB,vi;q=0.5").get(BASE + "/nothing");
        assertThat(answer.header("Content-Language")).isEqualTo("en");
        assertThat(answer.jsonPath().getString("title")).isEqualTo("Not found");
        var broken = given().header("Accept-Language", ";;q=a,,").get(BASE + "/nothing");
        assertThat(broken.header("Content-Language")).isEqualTo("vi");
    }

    @ParameterizedTest(name = "status {0} raised by hand is {1}")
    @CsvSource({
        "400, unreadable-body",
        "401, unauthenticated",
        "403, forbidden",
        "404, not-found",
        "405, method-not-allowed",
        "406, not-acceptable",
        "409, conflict",
        "410, http-410",
        "412, stale-version",
        "413, body-too-large",
        "415, unsupported-media-type",
        "418, http-418",
        "428, if-match-missing",
        "429, too-many-requests",
        "500, internal-error",
        "503, unavailable",
        "504, http-504"
    })
    void every_status_of_the_framework_has_a_code(int status, String code) {
        var answer = given().get(BASE + "/failures/statuses/" + status);
        isProblem(answer, status, code);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo(status == 401 ? "Bearer" : null);
        assertThat(answer.header("Retry-After")).isEqualTo(status == 503 ? "5" : null);
    }

    @Test
    void a_bug_tells_nothing_but_its_trace() {
        var answer = given().get(BASE + "/failures/bug");
        isProblem(answer, 500, "internal-error");
        assertThat(answer.asString()).doesNotContain("079123456789").doesNotContain("Exception");
        assertThat(answer.jsonPath().getString("traceId")).matches("[0-9a-f]{32}");
    }

    @ParameterizedTest(name = "SQLSTATE {0} is {1} {2}")
    @CsvSource({
        "40001, 503, unavailable, 1", "40P01, 503, unavailable, 1", "55P03, 409, request-in-progress, 1",
        "57014, 503, unavailable, 5", "08006, 503, unavailable, 5", "57P01, 503, unavailable, 5",
        "23505, 409, conflict,", "22012, 500, internal-error,"
    })
    void what_the_database_says_is_understood_by_its_state(String state, int status, String code, String retry) {
        var answer = given().get(BASE + "/failures/states/" + state);
        isProblem(answer, status, code);
        assertThat(answer.header("Retry-After")).isEqualTo(retry);
    }

    @Test
    void a_constraint_speaks_through_its_name() {
        isProblem(given().get(BASE + "/failures/late"), 409, "name-taken");
        isProblem(given().get(BASE + "/failures/lost-parent"), 409, "conflict");
        isProblem(row("nothing", 0), 409, "conflict");
    }

    private static Response row(String name, int size) {
        return given().contentType(ContentType.JSON)
                .body("{\"name\":\"" + name + "\",\"size\":" + size + "}")
                .post(BASE + "/rows");
    }

    @Test
    void a_lost_update_at_the_commit_is_a_stale_version() {
        isProblem(given().get(BASE + "/failures/stale"), 412, "stale-version");
    }
}
