package vn.ocop.chassis.precondition;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.stack.test.StackResource;

/** Nobody overwrites what they have not seen (RFC 9110 §13). */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "chassis"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class PreconditionTest {

    private String name;
    private Response created;
    private String place;

    private static RequestSpecification json(String name) {
        return given().contentType("application/json").body("{\"name\":\"" + name + "\",\"size\":1}");
    }

    @BeforeEach
    void a_row() {
        name = "row " + UUID.randomUUID();
        created = json(name).post("/chassis/v1/rows");
        place = created.header("Location");
    }

    @Test
    void a_new_thing_says_where_it_is_and_which_version() {
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(place).startsWith("/chassis/v1/rows/");
        assertThat(created.header("ETag")).isEqualTo("\"0\"");
        var read = given().get(place);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.header("ETag")).isEqualTo(created.header("ETag"));
        assertThat(read.asString()).isEqualTo(created.asString());
    }

    @Test
    void a_job_is_accepted_with_its_place() {
        var accepted = given().contentType("application/json").post(place + "/counts");
        assertThat(accepted.statusCode()).isEqualTo(202);
        assertThat(accepted.header("Location")).isEqualTo(place);
    }

    @Test
    void a_change_needs_the_version_that_was_seen() {
        var missing = json(name).put(place);
        assertThat(missing.statusCode()).isEqualTo(428);
        assertThat(missing.jsonPath().getString("code")).isEqualTo("if-match-missing");

        var changed = json(name).header("If-Match", "\"0\"").put(place);
        assertThat(changed.statusCode()).isEqualTo(200);

        var stale = json(name + " again").header("If-Match", "\"7\"").put(place);
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.jsonPath().getString("code")).isEqualTo("stale-version");
        assertThat(stale.header("ETag")).isEqualTo(changed.header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "0", "W/\"0\"", "\"0\", \"1\"", "\"\"", "\"a\"", "\"99999999999999999999\""})
    void what_is_no_single_strong_tag_is_malformed(String tag) {
        var answer = json(name).header("If-Match", tag).put(place);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo("/header/If-Match");
    }

    @Test
    void removing_needs_it_too_and_answers_without_a_body() {
        given().delete(place).then().statusCode(428);
        var removed = given().header("If-Match", "\"0\"").delete(place);
        assertThat(removed.statusCode()).isEqualTo(204);
        assertThat(removed.asString()).isEmpty();
        given().get(place).then().statusCode(404);
    }

    @Test
    void who_has_this_version_gets_no_body_again() {
        for (var known : new String[] {"\"0\"", "\"5\", \"0\"", "W/\"0\"", "*"}) {
            var answer = given().header("If-None-Match", known).get(place);
            assertThat(answer.statusCode()).as(known).isEqualTo(304);
            assertThat(answer.asString()).isEmpty();
            assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        }
        given().header("If-None-Match", "\"1\"").get(place).then().statusCode(200);
    }

    @Test
    void a_name_taken_is_told_by_the_constraint() {
        var again = json(name).post("/chassis/v1/rows");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.jsonPath().getString("code")).isEqualTo("name-taken");
    }
}
