package vn.ocop.chassis.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.stack.test.StackResource;

/** Lists are walked by key: whole, in order, without repetition. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "chassis"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class PageTest {

    private static final String ROWS = "/chassis/v1/rows";
    private static final int MANY = 23;

    private String prefix;

    @BeforeEach
    void some_rows() {
        prefix = "page " + UUID.randomUUID();
        for (int i = 1; i <= MANY; i++) {
            given().contentType("application/json")
                    .body("{\"name\":\"" + prefix + " " + i + "\",\"size\":" + (i % 5 + 1) + "}")
                    .post(ROWS)
                    .then()
                    .statusCode(201);
        }
    }

    private Response page(Object... parameters) {
        var request = given().queryParam("prefix", prefix);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i].toString(), parameters[i + 1]);
        }
        return request.get(ROWS);
    }

    @Test
    void a_list_that_asks_for_its_rows_one_by_one_fails_in_every_test() {
        given().queryParam("limit", 2).get(ROWS + "/one-by-one").then().statusCode(200);
        given().queryParam("limit", 3).get(ROWS + "/one-by-one").then().statusCode(500);
    }

    @ParameterizedTest(name = "sorted by {0}")
    @ValueSource(strings = {"name", "size", "-size", "day", "-day", "at", "id"})
    void walking_the_pages_meets_every_row_once(String sort) {
        var met = new ArrayList<String>();
        var next = page("sort", sort, "limit", 4);
        while (true) {
            next.then().statusCode(200);
            met.addAll(next.jsonPath().getList("items.name"));
            var cursor = next.jsonPath().getString("nextCursor");
            if (cursor == null) {
                assertThat(next.header("Link")).isNull();
                break;
            }
            assertThat(next.jsonPath().getList("items")).hasSize(4);
            next = page("sort", sort, "limit", 4, "cursor", cursor);
        }
        assertThat(met).hasSize(MANY).doesNotHaveDuplicates();
    }

    @Test
    void the_order_is_kept_over_pages() {
        var sizes = new ArrayList<Integer>();
        var next = page("sort", "-size", "limit", 7);
        sizes.addAll(next.jsonPath().getList("items.size"));
        while (next.jsonPath().getString("nextCursor") != null) {
            next = page("sort", "-size", "limit", 7, "cursor", next.jsonPath().getString("nextCursor"));
            sizes.addAll(next.jsonPath().getList("items.size"));
        }
        assertThat(sizes).isSortedAccordingTo((a, b) -> Integer.compare(b, a)).hasSize(MANY);
    }

    @Test
    void the_link_leads_to_the_next_page_with_the_same_filter() {
        var first = page("limit", 20);
        var link = first.header("Link");
        assertThat(link).startsWith("</chassis/v1/rows?").endsWith(">; rel=\"next\"");
        var next = given().urlEncodingEnabled(false).get(link.substring(1, link.indexOf('>')));
        assertThat(next.jsonPath().getList("items")).hasSize(MANY - 20);
        assertThat(next.jsonPath().getString("nextCursor")).isNull();
    }

    @Test
    void the_total_is_counted_only_on_request() {
        assertThat(page().jsonPath().getMap("$")).containsOnlyKeys("items");
        assertThat(page("count", true, "limit", 1).jsonPath().getLong("total")).isEqualTo(MANY);
    }

    @Test
    void a_cursor_fits_only_its_own_list() {
        var cursor = page("limit", 4).jsonPath().getString("nextCursor");
        for (var other : List.of(
                page("limit", 4, "cursor", cursor, "sort", "size"),
                page("limit", 4, "cursor", cursor, "day", "2026-01-02"),
                page("cursor", cursor.substring(3)),
                page("cursor", "e30"),
                page("cursor", "bnVsbA"),
                page("cursor", "!"))) {
            assertThat(other.jsonPath().getString("code")).as(other.asString()).isEqualTo("invalid-cursor");
            assertThat(other.statusCode()).isEqualTo(400);
        }
    }

    @ParameterizedTest(name = "?{0}={1} is {2}")
    @CsvSource({
        "limit, 0, invalid-parameter, /query/limit",
        "limit, 201, invalid-parameter, /query/limit",
        "limit, -1, invalid-parameter, /query/limit",
        "limit, ten, invalid-parameter, /query/limit",
        "limit, '', invalid-parameter, /query/limit",
        "count, yes, invalid-parameter, /query/count",
        "day, 2026-02-30, invalid-parameter, /query/day",
        "colour, red, unknown-parameter, /query/colour",
        "Limit, 5, unknown-parameter, /query/Limit",
        "sort, a\u0000b, invalid-parameter, /query/sort"
    })
    void a_bad_parameter_is_named(String name, String value, String code, String pointer) {
        var answer = page(name, value);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
        assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo(pointer);
    }

    @Test
    void the_bounds_of_a_page_are_taken() {
        page("limit", 1).then().statusCode(200);
        page("limit", 200).then().statusCode(200);
    }

    @Test
    void a_scalar_parameter_is_sent_once() {
        var answer = given().get(ROWS + "?limit=5&limit=6");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("repeated-parameter");
    }

    @ParameterizedTest(name = "{0} is refused at {1}")
    @CsvSource({
        "/bodies/parameters/not-a-uuid, /path/id",
        "/bodies/parameters/1-1-1-1-1, /path/id",
        "/rows/7, /path/id",
        "/bodies/parameters/018f3b1e-0000-7000-8000-000000000001?size=1.5, /query/size",
        "/bodies/parameters/018f3b1e-0000-7000-8000-000000000001?size=99999999999, /query/size",
        "/bodies/parameters/018f3b1e-0000-7000-8000-000000000001?kind=small, /query/kind",
        "/bodies/parameters/018f3b1e-0000-7000-8000-000000000001?flag=1, /query/flag",
        "/bodies/parameters/018f3b1e-0000-7000-8000-000000000001?text=%00, /query/text",
        "/bodies/parameters/018f3b1e-0000-7000-8000-000000000001?text=%C3%28, /query/text",
        "/bodies/parameters/018f3b1e-0000-7000-8000-000000000001?size=0, /query/size"
    })
    void a_bad_value_in_the_address_is_400_and_named(String path, String pointer) {
        var answer = given().urlEncodingEnabled(false).get("/chassis/v1" + path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo(pointer);
    }

    @Test
    void a_list_parameter_may_be_repeated() {
        given().get("/chassis/v1/bodies/parameters/018f3b1e-0000-7000-8000-000000000001?tag=a&tag=b")
                .then()
                .statusCode(200);
    }

    @Test
    void a_text_that_a_keyboard_sends_decomposed_finds_what_is_stored_composed() {
        var name = "Nước mắm Khúc Phụ " + UUID.randomUUID();
        given().contentType("application/json")
                .body("{\"name\":\"" + name + "\",\"size\":1}")
                .post(ROWS)
                .then()
                .statusCode(201);
        var decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(name);

        for (var asked : List.of(name, decomposed, "  " + decomposed + " ")) {
            var found = given().queryParam("prefix", asked).get(ROWS);
            assertThat(found.jsonPath().getList("items.name")).containsExactly(name);
        }
    }
}
