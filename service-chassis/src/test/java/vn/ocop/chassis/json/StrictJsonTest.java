package vn.ocop.chassis.json;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ocop.stack.test.StackResource;

/** What the framework's reader lets pass and ours does not. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "chassis"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class StrictJsonTest {

    private static final String BODIES = "/chassis/v1/bodies";

    private static Response send(byte[] body) {
        return given().header("Content-Type", "application/json").body(body).post(BODIES);
    }

    private static Response send(String body) {
        return send(body.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0} is refused at {1} as {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"amount\":75000000.9} | /amount | invalid-value",
                "{\"amount\":75000000.0} | /amount | invalid-value",
                "{\"amount\":7.5e7} | /amount | invalid-value",
                "{\"amount\":\"75000000\"} | /amount | invalid-value",
                "{\"amount\":9223372036854775808} | /amount | invalid-value",
                "{\"amount\":true} | /amount | invalid-value",
                "{\"status\":\"PAID\"} | /status | unknown-field",
                "{\"kind\":1} | /kind | invalid-value",
                "{\"kind\":\"1\"} | /kind | invalid-value",
                "{\"kind\":\"small\"} | /kind | invalid-value",
                "{\"kind\":\" SMALL\"} | /kind | invalid-value",
                "{\"kind\":\"\"} | /kind | invalid-value",
                "{\"day\":[2026,2,3]} | /day | invalid-value",
                "{\"day\":20000} | /day | invalid-value",
                "{\"day\":\"2026-02-30\"} | /day | invalid-value",
                "{\"day\":\"0000-01-01\"} | /day | invalid-value",
                "{\"day\":\"+12026-01-01\"} | /day | invalid-value",
                "{\"day\":\" 2026-01-01\"} | /day | invalid-value",
                "{\"day\":\"2026-01-01T00:00:00Z\"} | /day | invalid-value",
                "{\"day\":\"\"} | /day | invalid-value",
                "{\"at\":1700000000} | /at | invalid-value",
                "{\"at\":\"2026-01-01\"} | /at | invalid-value",
                "{\"at\":\"2026-01-01T25:00:00Z\"} | /at | invalid-value",
                "{\"name\":5} | /name | invalid-value",
                "{\"name\":true} | /name | invalid-value",
                "{\"name\":[]} | /name | invalid-value",
                "{\"name\":{}} | /name | invalid-value",
                "{\"name\":\"a\\u0000b\"} | /name | invalid-value",
                "{\"name\":\"\\ud800\"} | /name | invalid-value",
                "{\"name\":\"\\udc00\\ud800\"} | /name | invalid-value",
                "{\"labels\":{\"a\\u0000\":\"b\"}} | /labels | invalid-value",
                "{\"labels\":{\"a\":null}} | /labels/a | invalid-value",
                "{\"ref\":\"1-1-1-1-1\"} | /ref | invalid-value",
                "{\"ref\":\"AAAAAAAAAAAAAAAAAAAAAA==\"} | /ref | invalid-value",
                "{\"flag\":\"true\"} | /flag | invalid-value",
                "{\"flag\":1} | /flag | invalid-value",
                "{\"parts\":{}} | /parts | invalid-value",
                "{\"parts\":[null]} | /parts/0 | invalid-value",
                "{\"parts\":[{\"name\":\"a\",\"count\":null}]} | /parts/0/count | invalid-value",
                "{\"parts\":[{\"name\":\"a\"}]} | /parts/0/count | invalid-value",
                "{\"parts\":\"\"} | /parts | invalid-value",
                "{\"parts\":[{\"count\":1},{\"count\":\"x\"}]} | /parts/1/count | invalid-value",
            })
    void a_doubtful_value_is_refused_and_named(String body, String pointer, String code) {
        var answer = send(body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("invalid-input");
        assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo(pointer);
        assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo(code);
        assertThat(answer.asString()).doesNotContain("java").doesNotContain("vn.ocop");
    }

    static Stream<byte[]> nonsense() {
        return Stream.of(
                        "",
                        "null",
                        "[]",
                        "5",
                        "\"text\"",
                        "{",
                        "{\"name\":\"a\"",
                        "{\"amount\":1,\"amount\":2}",
                        "{\"parts\":[{\"count\":1,\"count\":2}]}",
                        "{} x",
                        "{} {}",
                        "{'name':'a'}",
                        "{\"amount\":01}",
                        "{\"amount\":NaN}",
                        "{\"name\":\"\t\"}",
                        "{}//",
                        "[".repeat(20_000),
                        "{\"amount\":1e1000000}",
                        "{\"amount\":" + "9".repeat(2000) + "}")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void what_is_not_one_json_object_is_refused(byte[] body) {
        var answer = send(body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("code")).isIn("unreadable-body", "invalid-input");
    }

    @Test
    void bytes_that_are_no_utf8_are_refused() {
        var answer = send(new byte[] {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xC3, '(', '"', '}'});
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void good_values_come_back_in_their_one_form() {
        var answer = send("{\"amount\":-0,\"name\":\"Đường mía\",\"kind\":\"LARGE\",\"day\":\"2024-02-29\","
                + "\"at\":\"2026-11-23T14:00:00.123456+07:00\",\"ref\":\"018F3B1E-0000-7000-8000-000000000001\","
                + "\"flag\":true,\"parts\":[],\"labels\":{}}");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("at")).isEqualTo("2026-11-23T07:00:00.123Z");
        assertThat(answer.jsonPath().getString("ref")).isEqualTo("018f3b1e-0000-7000-8000-000000000001");
        assertThat(answer.jsonPath().getLong("amount")).isZero();
    }

    @Test
    void text_enters_precomposed_keys_of_maps_too() {
        var decomposed = "Ho\u0300a"; // o + U+0300
        var answer =
                send("{\"name\":\"" + decomposed + "\",\"labels\":{\"" + decomposed + "\":\"" + decomposed + "\"}}");
        assertThat(answer.asString()).isEqualTo("{\"name\":\"Hòa\",\"labels\":{\"Hòa\":\"Hòa\"}}");
    }

    @Test
    void a_pair_of_surrogates_is_one_good_character() {
        assertThat(send("{\"name\":\"\\ud83c\\udf3e\"}").jsonPath().getString("name"))
                .isEqualTo("🌾");
    }

    @Test
    void nothing_is_ever_null_and_lists_are_never_absent() {
        assertThat(given().get(BODIES + "/sparse").asString())
                .isEqualTo("{\"list\":[],\"at\":\"2026-11-23T07:00:00.123Z\"}");
    }
}
