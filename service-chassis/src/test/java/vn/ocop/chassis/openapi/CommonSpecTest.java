package vn.ocop.chassis.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.stack.test.StackResource;

/** What the chassis adds to a specification, seen on the bench's own. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "chassis"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommonSpecTest {

    private JsonPath spec;
    private String text;

    @BeforeEach
    void the_specification() {
        text = given().queryParam("format", "JSON").get("/q/openapi").asString();
        spec = JsonPath.from(text);
    }

    private Map<String, Object> operation(String method, String path) {
        return spec.getMap("paths.'/chassis/v1" + path + "'." + method);
    }

    private List<String> statuses(String method, String path) {
        return List.copyOf(spec.<String, Object>getMap("paths.'/chassis/v1" + path + "'." + method + ".responses")
                .keySet());
    }

    private List<String> headers(String method, String path) {
        return spec.getList(
                "paths.'/chassis/v1" + path + "'." + method + ".parameters.findAll { it.in == 'header' }.name");
    }

    @Test
    void the_model_room_keeps_every_rule() {
        var ours = SpecRules.violations(text).stream()
                .filter(v -> v.contains("/model") || v.contains("Model") || v.contains("Problem"))
                .toList();
        assertThat(ours).isEmpty();
    }

    @Test
    void careless_operations_are_found() {
        var found = String.join("\n", SpecRules.violations(text));
        assertThat(found)
                .contains("POST /chassis/v1/rows: has no operationId in lowerCamel")
                .contains("POST /chassis/v1/rows: needs either Idempotency-Key (@Once) or x-no-state")
                .contains("GET /chassis/v1/rows: has not exactly one declared tag")
                .contains("RowCreate: has no example")
                .contains("GET /chassis/v1/bodies/parameters/{id} 200: has an anonymous schema")
                .contains("Sparse.note: may be null");
    }

    @Test
    void each_kind_of_operation_lists_its_refusals() {
        assertThat(statuses("get", "/models/{id}"))
                .containsExactlyInAnyOrder("200", "400", "401", "403", "404", "406", "429", "500", "503");
        assertThat(statuses("post", "/models"))
                .containsExactlyInAnyOrder(
                        "201", "400", "401", "403", "406", "409", "413", "415", "422", "429", "500", "503");
        assertThat(statuses("put", "/models/{id}"))
                .containsExactlyInAnyOrder(
                        "200", "400", "401", "403", "404", "406", "409", "412", "413", "415", "428", "429", "500",
                        "503");
        assertThat(statuses("get", "/models/names")).doesNotContain("401", "403");
    }

    @Test
    void headers_follow_the_annotations() {
        assertThat(headers("post", "/models")).containsExactlyInAnyOrder("Accept-Language", "Idempotency-Key");
        assertThat(headers("post", "/models/{id}/moves"))
                .containsExactlyInAnyOrder("Accept-Language", "Idempotency-Key", "If-Match");
        assertThat(headers("post", "/models/sums")).containsExactly("Accept-Language");
        assertThat(headers("put", "/models/{id}")).containsExactlyInAnyOrder("Accept-Language", "If-Match");
        assertThat(headers("put", "/models/{id}/free")).containsExactly("Accept-Language");
    }

    @Test
    void tokens_are_needed_except_where_anyone_may_come() {
        assertThat(spec.getMap("components.securitySchemes.bearer"))
                .containsEntry("type", "http")
                .containsEntry("scheme", "bearer");
        assertThat(spec.getList("security.bearer")).hasSize(1);
        assertThat(operation("get", "/models/names").get("security")).isEqualTo(List.of());
        assertThat(spec.getList("servers.url")).containsExactly("/");
    }

    @Test
    void what_is_always_there_is_required() {
        assertThat(spec.getList("components.schemas.Model.required")).containsExactly("id", "name", "size");
        assertThat(spec.getList("components.schemas.Model.x-optional")).containsExactly("note");
        assertThat(spec.getList("components.schemas.ModelCreate.required")).containsExactly("name", "size");
        assertThat(spec.getLong("components.schemas.Model.properties.size.maximum"))
                .isEqualTo(9_007_199_254_740_991L);
    }

    @Test
    void the_created_thing_is_typed_though_only_its_status_was_declared() {
        assertThat(spec.getString(
                        "paths.'/chassis/v1/models'.post.responses.'201'.content.'application/json'.schema.'$ref'"))
                .isEqualTo("#/components/schemas/Model");
    }
}
