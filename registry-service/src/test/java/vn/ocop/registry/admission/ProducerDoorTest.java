package vn.ocop.registry.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.CAM_THACH;
import static vn.ocop.registry.Ground.NGA_SON;
import static vn.ocop.registry.Ground.TAN_NINH;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.commune;
import static vn.ocop.registry.Office.id;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.province;
import static vn.ocop.registry.Office.registeredProducer;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.testing.Ear;
import vn.ocop.registry.Office;
import vn.ocop.stack.test.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProducerDoorTest {

    private static String body(String name, String commune) {
        return """
                {"name":"%s","kind":"COOPERATIVE","communeCode":"%s"}""".formatted(name, commune);
    }

    @Test
    void a_commune_officer_registers_a_producer_and_everybody_is_told() {
        var answer = post(commune(CAM_THACH), "/producers", body("HTX Mật ong Cẩm Thạch", CAM_THACH));

        var id = id(answer);
        assertThat(answer.header("Location")).isEqualTo(BASE + "/producers/" + id);
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        assertThat(answer.jsonPath().getString("provinceCode")).isEqualTo("38");
        assertThat(answer.jsonPath().getMap("$")).doesNotContainKeys("sourceId", "duplicateReason");
        try (var ear = new Ear("registry")) {
            var said = ear.await(fact -> fact.key().equals(id.toString()));
            assertThat(said.type()).isEqualTo("vn.ocop.registry.producer-registered.v1");
            assertThat(said.headers()).containsEntry("ce_sequence", "1");
        }
    }

    @Test
    void a_name_in_other_accents_in_the_same_commune_is_a_likely_duplicate_until_a_reason_is_given() {
        post(commune(CAM_THACH), "/producers", body("HTX Dứa Thành Vân", CAM_THACH));

        var twin = post(commune(CAM_THACH), "/producers", body("HTX Dưa Thanh Van", CAM_THACH));
        var explained = post(commune(CAM_THACH), "/producers", """
                {"name":"HTX Dưa Thanh Van","kind":"COOPERATIVE","communeCode":"15142",
                 "duplicateReason":"Hai hợp tác xã khác nhau, khác mã số thuế"}""");

        assertThat(twin.statusCode()).isEqualTo(409);
        assertThat(twin.jsonPath().getString("code")).isEqualTo("likely-duplicate");
        assertThat(twin.jsonPath().getString("detail")).contains("HTX Dứa Thành Vân");
        assertThat(explained.statusCode()).isEqualTo(201);
    }

    @Test
    void what_lies_in_a_foreign_commune_or_province_is_not_there() {
        var id = registeredProducer(NGA_SON, "FARM");

        assertThat(commune(CAM_THACH).get(BASE + "/producers/" + id).statusCode())
                .isEqualTo(404);
        assertThat(province("80").get(BASE + "/producers/" + id).statusCode()).isEqualTo(404);
        assertThat(Office.producer(UUID.randomUUID())
                        .get(BASE + "/producers/" + id)
                        .statusCode())
                .isEqualTo(404);
        assertThat(Office.producer(id).get(BASE + "/producers/" + id).statusCode())
                .isEqualTo(200);
        assertThat(province("38").get(BASE + "/producers/" + id).statusCode()).isEqualTo(200);
        assertThat(province("*").get(BASE + "/producers/" + id).statusCode()).isEqualTo(200);
        assertThat(post(commune(CAM_THACH), "/producers", body("HTX Bưởi", NGA_SON))
                        .statusCode())
                .isEqualTo(404);
        assertThat(post(province("38"), "/producers", body("HTX Bưởi", TAN_NINH))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void lists_hold_only_what_the_caller_reaches() {
        registeredProducer(TAN_NINH, "FARM");
        registeredProducer(NGA_SON, "FARM");

        var own = commune(TAN_NINH).get(BASE + "/producers?limit=200").jsonPath();
        var none = commune(NGA_SON).get(BASE + "/producers?commune=" + TAN_NINH).jsonPath();

        assertThat(own.getList("items.communeCode")).isNotEmpty().containsOnly(TAN_NINH);
        assertThat(none.getList("items")).isEmpty();
    }

    @Test
    void a_code_of_no_commune_in_force_is_refused() {
        var answer = post(province("38"), "/producers", body("HTX Mía", "14999"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("commune-not-in-force");
        assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo("/communeCode");
    }

    @Test
    void a_change_needs_the_version_that_was_read() {
        var id = registeredProducer(CAM_THACH, "HOUSEHOLD");
        var change = body("Công ty TNHH " + id, CAM_THACH);

        var blind = commune(CAM_THACH).body(change).put(BASE + "/producers/" + id);
        var seen = commune(CAM_THACH).header("If-Match", "\"0\"").body(change).put(BASE + "/producers/" + id);
        var late = commune(CAM_THACH).header("If-Match", "\"0\"").body(change).put(BASE + "/producers/" + id);

        assertThat(blind.statusCode()).isEqualTo(428);
        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.header("ETag")).isEqualTo("\"1\"");
        assertThat(seen.jsonPath().getString("kind")).isEqualTo("COOPERATIVE");
        assertThat(late.statusCode()).isEqualTo(412);
        try (var ear = new Ear("registry")) {
            var said = ear.await(fact ->
                    fact.key().equals(id.toString()) && fact.type().equals("vn.ocop.registry.producer-changed.v1"));
            assertThat(said.headers()).containsEntry("ce_sequence", "2");
        }
    }

    @Test
    void only_officers_register_and_only_who_signed_in_reads() {
        var producer = registeredProducer(CAM_THACH, "HOUSEHOLD");
        assertThat(post(Office.producer(producer), "/producers", body("HTX Tỏi", CAM_THACH))
                        .statusCode())
                .isEqualTo(403);
        assertThat(Office.nobody().get(BASE + "/producers").statusCode()).isEqualTo(401);
    }
}
