package vn.ocop.registry.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ocop.registry.Ground.CAM_THACH;
import static vn.ocop.registry.Ground.NGA_SON;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.commune;
import static vn.ocop.registry.Office.id;
import static vn.ocop.registry.Office.post;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.stack.test.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class HistoryDoorTest {

    @Inject
    EntityManager db;

    private static UUID registered() {
        return id(post(commune(CAM_THACH), "/producers", body("Trang trại " + UUID.randomUUID(), "FARM")));
    }

    private static String body(String name, String kind) {
        return """
                {"name":"%s","kind":"%s","communeCode":"%s"}""".formatted(name, kind, CAM_THACH);
    }

    private static void change(UUID id, int version, String name, String kind) {
        assertThat(commune(CAM_THACH)
                        .header("If-Match", "\"" + version + "\"")
                        .body(body(name, kind))
                        .put(BASE + "/producers/" + id)
                        .statusCode())
                .isEqualTo(200);
    }

    private static JsonPath history(UUID id, String query) {
        return commune(CAM_THACH)
                .get(BASE + "/producers/" + id + "/history" + query)
                .jsonPath();
    }

    private long past(UUID id) {
        return (long) db.createNativeQuery("select count(*) from past_version where subject_id = :id")
                .setParameter("id", id)
                .getSingleResult();
    }

    @Test
    void a_record_that_never_changed_has_only_its_registration_and_costs_no_row() {
        var id = registered();

        var history = history(id, "?count=true");

        assertThat(history.getString("registered.by")).isEqualTo("can-bo-xa");
        assertThat(history.getString("registered.action")).isEqualTo("registered");
        assertThat(history.getString("registered.ruleVersion")).isEqualTo("26/2026/QĐ-TTg");
        assertThat(history.getList("items")).isEmpty();
        assertThat(history.getInt("total")).isZero();
        assertThat(past(id)).isZero();
    }

    @Test
    void each_change_says_who_when_and_every_field_before_and_after_page_by_page() {
        var id = registered();
        change(id, 0, "Mật ong A " + id, "FARM");
        change(id, 1, "Mật ong B " + id, "COOPERATIVE");
        change(id, 2, "Mật ong B " + id, "ENTERPRISE");
        change(id, 3, "Mật ong B " + id, "ENTERPRISE");

        var first = history(id, "?limit=2&count=true");
        var second = history(id, "?limit=2&cursor=" + first.getString("nextCursor"));

        assertThat(past(id)).as("putting the same is no change").isEqualTo(3);
        assertThat(first.getInt("total")).isEqualTo(3);
        assertThat(first.getList("items.version")).containsExactly(3, 2);
        assertThat(first.getList("items[0].changes.field")).containsExactly("kind");
        assertThat(first.getString("items[0].changes[0].before")).isEqualTo("COOPERATIVE");
        assertThat(first.getString("items[0].changes[0].after")).isEqualTo("ENTERPRISE");
        assertThat(first.getList("items[1].changes.field")).containsExactly("kind", "name");
        assertThat(first.getString("items[1].by")).isEqualTo("can-bo-xa");
        assertThat(second.getList("items.version")).containsExactly(1);
        assertThat(second.getString("nextCursor")).isNull();
        assertThat(second.getString("registered.version")).isEqualTo("0");
    }

    @Test
    void the_past_of_a_foreign_record_is_not_there() {
        var id = registered();

        assertThat(commune(NGA_SON).get(BASE + "/producers/" + id + "/history").statusCode())
                .isEqualTo(404);
        assertThat(commune(CAM_THACH)
                        .get(BASE + "/producers/" + UUID.randomUUID() + "/history")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_change_nobody_signed_is_the_systems() {
        var id = registered();
        QuarkusTransaction.requiringNew()
                .run(() -> db.createNativeQuery("update producer set province_code = '80' where id = :id")
                        .setParameter("id", id)
                        .executeUpdate());

        var history =
                commune(CAM_THACH).get(BASE + "/producers/" + id + "/history").jsonPath();

        assertThat(history.getString("items[0].by")).isEqualTo("system");
        assertThat(history.getString("items[0].changes[0].after")).isEqualTo("80");
    }

    @Test
    void the_application_cannot_touch_the_past() {
        var id = registered();
        change(id, 0, "Mật ong C " + id, "FARM");

        for (var attempt : new String[] {
            "update past_version set changed_by = 'x' where subject_id = '" + id + "'",
            "delete from past_version where subject_id = '" + id + "'"
        }) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> db.createNativeQuery(attempt).executeUpdate()))
                    .hasStackTraceContaining("permission denied");
        }
        assertThat(past(id)).isEqualTo(1);
    }
}
