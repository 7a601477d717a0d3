package vn.ocop.chassis.answer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.stack.test.StackResource;

/** A broken rule names its field as the caller wrote it, and says so in both languages. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "chassis"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class InvalidInputTest {

    private static Response send(String language, String body) {
        return given().header("Accept-Language", language)
                .contentType("application/json")
                .body(body)
                .post("/chassis/v1/bodies/ruled");
    }

    @ParameterizedTest(name = "{0} breaks {2} at {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"points\":10} | /name | not-blank | Không được để trống. | It must not be blank.",
                "{\"points\":10,\"name\":\"abcdef\"} | /name | size | Độ dài phải từ 0 đến 5. | Its size must be from 0 to 5.",
                "{\"points\":9,\"name\":\"a\"} | /points | min | Không được nhỏ hơn 10. | It must not be less than 10.",
                "{\"points\":10,\"name\":\"a\",\"parts\":[{\"name\":\"b\",\"count\":1},{\"name\":\"\",\"count\":1}]}"
                        + " | /parts/1/name | not-blank | Không được để trống. | It must not be blank.",
                "{\"points\":10,\"name\":\"a\",\"words\":[\"b\",\" \"]}"
                        + " | /words/1 | not-blank | Không được để trống. | It must not be blank.",
                "{\"points\":13,\"name\":\"a\"} | /consistent | assert-true | Phải đúng. | It must be true.",
                "{\"points\":10,\"name\":\"a\",\"code\":\"b\"} | /code | pattern | Chỉ chữ hoa | Capitals only"
            })
    void a_broken_rule_names_its_field(String body, String pointer, String code, String vi, String en) {
        var vietnamese = send("vi", body);
        assertThat(vietnamese.statusCode()).as(vietnamese.asString()).isEqualTo(400);
        assertThat(vietnamese.jsonPath().getString("code")).isEqualTo("invalid-input");
        assertThat(vietnamese.jsonPath().getString("errors[0].pointer")).isEqualTo(pointer);
        assertThat(vietnamese.jsonPath().getString("errors[0].code")).isEqualTo(code);
        assertThat(vietnamese.jsonPath().getString("errors[0].message")).isEqualTo(vi);
        assertThat(send("en", body).jsonPath().getString("errors[0].message")).isEqualTo(en);
    }

    @Test
    void all_broken_rules_are_told_at_once() {
        var answer = send("vi", "{\"points\":1,\"name\":\"\",\"words\":[\"\"]}");
        assertThat(answer.jsonPath().getList("errors.pointer")).containsExactly("/name", "/points", "/words/0");
        assertThat(answer.jsonPath().getString("detail")).contains("/name, /points, /words/0");
    }

    @Test
    void a_header_is_named_as_a_header() {
        var answer =
                given().header("X-Count", 0).get("/chassis/v1/bodies/parameters/018f3b1e-0000-7000-8000-000000000001");
        assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo("/header/X-Count");
        var nonsense = given().header("X-Count", "many")
                .get("/chassis/v1/bodies/parameters/018f3b1e-0000-7000-8000-000000000001");
        assertThat(nonsense.statusCode()).isEqualTo(400);
        assertThat(nonsense.jsonPath().getString("code")).isEqualTo("invalid-parameter");
    }
}
