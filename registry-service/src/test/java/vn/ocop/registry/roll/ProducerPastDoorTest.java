package vn.ocop.registry.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.registry.Ground.CAM_THACH;
import static vn.ocop.registry.Ground.NGA_SON;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.commune;
import static vn.ocop.registry.Office.id;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.province;
import static vn.ocop.registry.Office.registeredProducer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.stack.test.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProducerPastDoorTest {

    @Inject
    EntityManager db;

    private static Response get(String path) {
        return province("38").redirects().follow(false).get(BASE + path);
    }

    private static Instant changedAt(UUID id) {
        return Instant.parse(get("/producers/" + id).jsonPath().getString("changedAt"));
    }

    @Test
    void a_producer_is_shown_as_it_was_before_it_moved_changed_and_was_merged() {
        var id = registeredProducer(CAM_THACH, "HOUSEHOLD");
        var survivor = registeredProducer(CAM_THACH, "HOUSEHOLD");
        var first = get("/producers/" + id).jsonPath();
        var registered = changedAt(id);
        province("38")
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"HTX đã dời %s\",\"kind\":\"COOPERATIVE\",\"communeCode\":\"16012\"}".formatted(id))
                .put(BASE + "/producers/" + id)
                .then()
                .statusCode(200);
        var moved = changedAt(id);
        post(province("38").header("If-Match", "\"1\""), "/producers/" + id + "/mergers", """
                {"survivorId":"%s","reason":"Một hộ đăng ký hai lần"}""".formatted(survivor))
                .then()
                .statusCode(200);

        var then = get("/producers/" + id + "?asOf=" + registered);
        var later = get("/producers/" + id + "?asOf=" + moved).jsonPath();

        assertThat(then.statusCode()).isEqualTo(200);
        assertThat(then.header("ETag")).isEqualTo("\"0\"");
        assertThat(then.jsonPath().getString("name")).isEqualTo(first.getString("name"));
        assertThat(then.jsonPath().getString("communeCode")).isEqualTo(CAM_THACH);
        assertThat(later.getString("kind")).isEqualTo("COOPERATIVE");
        assertThat(later.getString("communeCode")).isEqualTo(NGA_SON);
        assertThat(get("/producers/" + id).statusCode()).isEqualTo(308);
        assertThat(get("/producers/" + id + "?asOf=" + registered.minusSeconds(1))
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("/producers/" + id + "?asOf=2026-02-30").statusCode()).isEqualTo(400);
        assertThat(commune(CAM_THACH)
                        .get(BASE + "/producers/" + id + "?asOf=" + registered)
                        .statusCode())
                .as("who may see it depends on where it is today")
                .isEqualTo(404);
        var code = first.getString("code");
        assertThat(get("/producers?code=" + code + "&commune=" + CAM_THACH + "&asOf=" + registered)
                        .jsonPath()
                        .getList("items.id"))
                .containsExactly(id.toString());
        assertThat(get("/producers?count=true&code=" + code + "&commune=" + CAM_THACH + "&asOf=" + moved)
                        .jsonPath()
                        .getInt("total"))
                .isZero();
    }

    @Test
    void a_code_is_public_given_once_and_never_changed_even_in_the_table() {
        var first = post(commune(CAM_THACH), "/producers", """
                {"name":"Mã %s","kind":"FARM","communeCode":"15142"}""".formatted(UUID.randomUUID()));
        var code = first.jsonPath().getString("code");

        assertThat(code).matches("CT38-[0-9]{6,12}");
        assertThat(get("/producers?code=" + code).jsonPath().getList("items.id"))
                .containsExactly(id(first).toString());
        assertThat(get("/producers?code=CT38-999999999").jsonPath().getList("items"))
                .isEmpty();
        assertThat(get("/producers?code=CT38").statusCode()).isEqualTo(400);
        assertThatThrownBy(() -> sql("update producer set code = 'CT38-000000' where id = '" + id(first) + "'"))
                .hasStackTraceContaining("keeps its code");
        assertThatThrownBy(() -> sql("delete from producer where id = '" + id(first) + "'"))
                .hasStackTraceContaining("permission denied");
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> db.createNativeQuery(statement).executeUpdate());
    }

    @Test
    void the_list_comes_as_files_without_contacts_and_reasons() {
        var mark = "tep" + UUID.randomUUID().toString().replaceAll("[^a-z]", "x");
        post(commune(CAM_THACH), "/producers", """
                {"name":"HTX %s","kind":"COOPERATIVE","communeCode":"15142","contact":{"phone":"0955444333",
                 "representative":"Lê Thị Tệp"},"duplicateReason":"Lý do riêng không xuất"}""".formatted(mark)).then().statusCode(201);

        var csv = get("/producers/export.csv?q=" + mark);
        var ndjson = get("/producers/export.ndjson?q=" + mark);
        var xlsx = get("/producers/export.xlsx?q=" + mark);

        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.asString().lines().findFirst().orElseThrow())
                .endsWith(
                        "id,code,name,entity_type,province_code,commune_code,state,merged_into,registered_at,changed_at");
        assertThat(csv.asString().lines()).hasSize(2);
        assertThat(csv.asString()).contains("HTX " + mark, "cooperative", "CT38-");
        assertThat(csv.asString() + ndjson.asString())
                .doesNotContain("0955444333", "0955", "Lê Thị Tệp", "L. T. T.", "Lý do riêng");
        assertThat(ndjson.asString().lines()).hasSize(1);
        assertThat(xlsx.statusCode()).isEqualTo(200);
        assertThat(commune(NGA_SON)
                        .get(BASE + "/producers/export.csv?q=" + mark)
                        .asString()
                        .lines())
                .hasSize(1);
    }
}
