package vn.ocop.chassis.headers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.stack.test.StackResource;

/** ASVS 3.4.1–3.4.6, 14.3.2. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "chassis"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class SecurityHeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/chassis/v1/bodies/sparse", "/chassis/v1/nothing", "/nothing", "/chassis/v1/failures/bug",
                "/chassis/v1/callers/me", "/q/health/live", "/q/openapi", "/chassis/v1/rows?limit=0"
            })
    void every_answer_carries_them(String path) {
        var answer = given().get(path);
        assertThat(answer.header("Strict-Transport-Security")).isEqualTo("max-age=31536000; includeSubDomains");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Server")).isNull();
    }

    @Test
    void the_documentation_may_run_its_own_scripts_and_nothing_else() {
        var answer = given().get("/q/swagger-ui/");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("script-src 'self'")
                .contains("frame-ancestors 'none'");
    }

    @Test
    void other_origins_get_no_leave() {
        var answer = given().header("Origin", "https://elsewhere.example").get("/chassis/v1/bodies/sparse");
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
    }
}
