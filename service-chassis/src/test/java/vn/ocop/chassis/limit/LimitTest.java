package vn.ocop.chassis.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.jwt.build.Jwt;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.stack.test.StackResource;

/** OWASP API4: nobody gets more than their share. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "chassis"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class LimitTest {

    private static final int MEBI = 1024 * 1024;

    @TestHTTPResource("/chassis/v1/bodies")
    URI bodies;

    private static byte[] json(int bytes) {
        return ("{\"name\":\"" + "x".repeat(bytes - 11) + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] multipart(int bytes) {
        return ("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n"
                        + "Content-Type: text/csv\r\n\r\n" + "x".repeat(bytes) + "\r\n--b--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private HttpResponse<String> chunked(URI to, String type, byte[] body) throws Exception {
        var request = HttpRequest.newBuilder(to)
                .version(HttpClient.Version.HTTP_1_1)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
        if (type != null) {
            request.header("Content-Type", type);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static void isTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"body-too-large\"");
    }

    @Test
    void json_may_have_one_mebibyte() {
        given().contentType("application/json")
                .body(json(MEBI))
                .post(bodies)
                .then()
                .statusCode(200);
    }

    @Test
    void json_of_one_byte_more_is_refused_before_it_is_read() {
        var answer =
                given().contentType("application/json").body(json(MEBI + 1)).post(bodies);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("code")).isEqualTo("body-too-large");
    }

    @Test
    void chunked_json_is_counted_while_it_is_read() throws Exception {
        assertThat(chunked(bodies, "application/json", json(MEBI)).statusCode()).isEqualTo(200);
        isTooLarge(chunked(bodies, "application/json", json(MEBI + 1)));
    }

    @Test
    void an_upload_has_its_own_larger_limit() throws Exception {
        var uploads = URI.create(bodies + "/uploads");
        assertThat(chunked(uploads, "multipart/form-data; boundary=b", multipart(2 * MEBI))
                        .statusCode())
                .isEqualTo(200);
        isTooLarge(announced(uploads, multipart(3 * MEBI + 64 * 1024)));
    }

    @Test
    void a_file_of_exactly_the_largest_size_is_not_refused_for_the_form_around_it() throws Exception {
        var uploads = URI.create(bodies + "/uploads");
        assertThat(announced(uploads, multipart(3 * MEBI)).statusCode()).isEqualTo(200);
        assertThat(chunked(uploads, "multipart/form-data; boundary=b", multipart(3 * MEBI))
                        .statusCode())
                .isEqualTo(200);
    }

    private static HttpResponse<String> announced(URI to, byte[] form) throws Exception {
        var request = HttpRequest.newBuilder(to)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofByteArray(form))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @Test
    void a_chunked_upload_over_the_limit_is_refused() throws Exception {
        isTooLarge(chunked(URI.create(bodies + "/uploads"), "multipart/form-data; boundary=b", multipart(5 * MEBI)));
    }

    @Test
    void a_body_without_a_type_is_415() throws Exception {
        var answer = chunked(bodies, null, json(100));
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("\"code\":\"unsupported-media-type\"");
        var announced = HttpRequest.newBuilder(bodies)
                .POST(BodyPublishers.ofByteArray(json(100)))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(announced, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(415);
    }

    private static String slow() {
        return Jwt.subject("slow " + UUID.randomUUID()).groups("slow").sign();
    }

    /** Two a second and a burst of four: however slow the machine, no more pass than time has refilled. */
    @Test
    void a_caller_over_the_rate_of_its_role_waits() {
        var token = slow();
        var begun = System.nanoTime();
        var answers = IntStream.range(0, 60)
                .parallel()
                .mapToObj(i -> given().auth().oauth2(token).get("/chassis/v1/callers/me"))
                .toList();
        var seconds = (System.nanoTime() - begun) / 1_000_000_000.0;

        var passed = answers.stream().filter(a -> a.statusCode() == 200).count();
        var refused = answers.stream().filter(a -> a.statusCode() == 429).toList();
        assertThat(passed).isBetween(4L, (long) (4 + 2 * seconds) + 1);
        assertThat(passed + refused.size()).isEqualTo(60);
        assertThat(refused).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.jsonPath().getString("code")).isEqualTo("too-many-requests");
            assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
        });
    }

    @Test
    void changes_have_a_smaller_rate_of_their_own_and_callers_do_not_share() {
        var token = slow();
        var begun = System.nanoTime();
        var changes = IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> given().auth().oauth2(token).post("/chassis/v1/callers/me"))
                .map(Response::statusCode)
                .toList();
        var seconds = (System.nanoTime() - begun) / 1_000_000_000.0;

        assertThat(changes).containsOnly(200, 429);
        assertThat(changes.stream().filter(status -> status == 200).count()).isBetween(2L, (long) (2 + seconds) + 1);
        given().auth().oauth2(slow()).post("/chassis/v1/callers/me").then().statusCode(200);
    }

    @Test
    void only_the_most_recent_callers_are_remembered() {
        var buckets = new Buckets();
        for (int i = 0; i < Buckets.MOST + 500; i++) {
            buckets.take("caller " + i, 1, 2);
        }
        assertThat(buckets.remembered()).isEqualTo(Buckets.MOST);
    }
}
