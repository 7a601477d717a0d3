package vn.ocop.registry.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.CAM_THACH;
import static vn.ocop.registry.Ground.NGA_SON;
import static vn.ocop.registry.Ground.TAN_NINH;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.commune;
import static vn.ocop.registry.Office.nobody;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.producer;
import static vn.ocop.registry.Office.province;
import static vn.ocop.registry.Office.registeredProducer;
import static vn.ocop.registry.Office.registeredProduct;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.stack.test.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class IdeaDoorTest {

    private static String body(String commune, String who, String name) {
        return """
                {"communeCode":"%s",%s,"name":"%s","industry":"I","need":"Máy sấy và bao bì nhỏ",
                 "strength":"Nghề làm muối ớt lâu đời","supports":["PACKAGING_DESIGN","EQUIPMENT"]}""".formatted(commune, who, name);
    }

    private static Response idea(String commune, String name) {
        return post(commune(commune), "/ideas", body(commune, "\"proposer\":\"Tổ phụ nữ ấp Tân Lập\"", name));
    }

    private static Response move(Response idea, String commune, String step, String body) {
        return post(
                commune(commune).header("If-Match", idea.header("ETag")),
                "/ideas/" + idea.jsonPath().getString("id") + "/" + step,
                body);
    }

    private static JsonPath figures(String query) {
        return nobody().get(BASE + "/statistics/ideas?" + query).jsonPath();
    }

    @Test
    void an_idea_is_prepared_and_becomes_a_product() {
        var before = figures("province=80").getInt("byState.becameProduct");
        var registered = idea(TAN_NINH, "Muối ớt lá chanh");
        var prepared = move(registered, TAN_NINH, "preparations", "");

        var became = move(prepared, TAN_NINH, "outcomes", """
                {"productId":"%s"}""".formatted(registeredProduct(TAN_NINH)));

        assertThat(registered.statusCode()).isEqualTo(201);
        assertThat(registered.header("Location"))
                .endsWith("/ideas/" + registered.jsonPath().getString("id"));
        assertThat(registered.jsonPath().getList("supports")).containsExactly("EQUIPMENT", "PACKAGING_DESIGN");
        assertThat(prepared.jsonPath().getString("state")).isEqualTo("IN_PREPARATION");
        assertThat(became.jsonPath().getString("state")).isEqualTo("BECAME_PRODUCT");
        assertThat(figures("province=80").getInt("byState.becameProduct")).isEqualTo(before + 1);
        assertThat(move(became, TAN_NINH, "preparations", "").jsonPath().getString("code"))
                .isEqualTo("idea-move-not-allowed");
    }

    @Test
    void a_dropped_idea_keeps_its_reason_until_it_is_taken_up() {
        var idea = idea(CAM_THACH, "Trà dây rừng");

        var silent = move(idea, CAM_THACH, "drops", "{}");
        var dropped = move(idea, CAM_THACH, "drops", """
                {"reason":"Không đủ nguyên liệu tại địa phương"}""");
        var again = move(dropped, CAM_THACH, "resumptions", "");

        assertThat(silent.statusCode()).isEqualTo(400);
        assertThat(dropped.jsonPath().getString("dropReason")).startsWith("Không đủ");
        assertThat(again.jsonPath().getString("state")).isEqualTo("REGISTERED");
        assertThat(again.jsonPath().getString("dropReason")).isNull();
    }

    @Test
    void every_step_is_told_with_who_and_why_but_never_the_proposer() {
        var idea = idea(CAM_THACH, "Cơm lam ống luồng");
        var path = BASE + "/ideas/" + idea.jsonPath().getString("id") + "/history";
        var dropped = move(idea, CAM_THACH, "drops", """
                {"reason":"Không đủ nguyên liệu tại địa phương"}""");
        move(dropped, CAM_THACH, "resumptions", "");

        var past = commune(CAM_THACH).get(path + "?count=true").jsonPath();

        assertThat(past.getString("registered.by")).isEqualTo("can-bo-xa");
        assertThat(past.<String>getList("items.action")).containsExactly("taken-up", "dropped");
        assertThat(past.getString("items[1].reason")).startsWith("Không đủ nguyên liệu");
        assertThat(past.<String>getList("items[1].changes.field")).containsExactly("dropReason", "state");
        assertThat(past.getString("items[1].changes[1].after")).isEqualTo("DROPPED");
        assertThat(commune(CAM_THACH).get(path).asString()).doesNotContain("Tổ phụ nữ");
        assertThat(commune(NGA_SON).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void a_change_needs_the_version_that_was_read() {
        var idea = idea(CAM_THACH, "Măng khô");
        var path = BASE + "/ideas/" + idea.jsonPath().getString("id");
        var change = """
                {"proposer":"Hội nông dân xã","name":"Măng khô Cẩm Thạch","industry":"I","need":"Kho lạnh",
                 "strength":"Rừng luồng","supports":[]}""";

        var blind = commune(CAM_THACH).body(change).put(path);
        var changed = commune(CAM_THACH)
                .header("If-Match", idea.header("ETag"))
                .body(change)
                .put(path);
        var stale = commune(CAM_THACH)
                .header("If-Match", idea.header("ETag"))
                .body(change)
                .put(path);

        assertThat(blind.statusCode()).isEqualTo(428);
        assertThat(changed.jsonPath().getString("name")).isEqualTo("Măng khô Cẩm Thạch");
        assertThat(stale.statusCode()).isEqualTo(412);
    }

    @Test
    void an_idea_has_one_proposer_within_reach() {
        var foreign = registeredProducer(TAN_NINH, "HOUSEHOLD");

        var both = post(
                commune(CAM_THACH),
                "/ideas",
                body(CAM_THACH, "\"proposer\":\"Hội\",\"producerId\":\"" + foreign + "\"", "Mật ong"));
        var far = post(commune(CAM_THACH), "/ideas", body(CAM_THACH, "\"producerId\":\"" + foreign + "\"", "Mật ong"));
        var elsewhere = post(commune(CAM_THACH), "/ideas", body(TAN_NINH, "\"proposer\":\"Hội\"", "Mật ong"));

        assertThat(both.jsonPath().getString("code")).isEqualTo("idea-needs-one-proposer");
        assertThat(far.statusCode()).isEqualTo(404);
        assertThat(far.jsonPath().getString("errors[0].pointer")).isEqualTo("/producerId");
        assertThat(elsewhere.statusCode()).isEqualTo(404);
    }

    @Test
    void everybody_sees_the_ideas_within_reach_only() {
        var mine = registeredProducer(NGA_SON, "HOUSEHOLD");
        var idea = post(commune(NGA_SON), "/ideas", body(NGA_SON, "\"producerId\":\"" + mine + "\"", "Chiếu cói màu"));
        var path = BASE + "/ideas/" + idea.jsonPath().getString("id");

        assertThat(commune(CAM_THACH).get(path).statusCode()).isEqualTo(404);
        assertThat(province("80").get(path).statusCode()).isEqualTo(404);
        assertThat(province("38").get(path).statusCode()).isEqualTo(200);
        assertThat(producer(mine).get(path).statusCode()).isEqualTo(200);
        assertThat(producer(mine).get(BASE + "/ideas?count=true").jsonPath().getInt("total"))
                .isEqualTo(1);
        assertThat(producer(UUID.randomUUID()).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void the_list_and_its_files_show_the_same() {
        idea(NGA_SON, "Rượu nếp cái hoa vàng Nga Sơn");
        var query = "?q=ruou nep cai&commune=" + NGA_SON + "&support=EQUIPMENT&state=REGISTERED&industry=I";

        var page = province("38").get(BASE + "/ideas" + query).jsonPath();
        var csv = province("38").get(BASE + "/ideas/export.csv" + query);
        var ndjson = province("38").get(BASE + "/ideas/export.ndjson" + query);
        var sheet = province("38").get(BASE + "/ideas/export.xlsx" + query);

        assertThat(page.getList("items")).hasSize(1);
        assertThat(csv.asString()).contains("Rượu nếp cái hoa vàng", "EQUIPMENT; PACKAGING_DESIGN");
        assertThat(ndjson.asString().lines()).hasSize(1);
        assertThat(sheet.asByteArray()).startsWith('P', 'K', 3, 4);
        assertThat(province("38")
                        .get(BASE + "/ideas" + query + "&support=CREDIT")
                        .statusCode())
                .isEqualTo(400);
        assertThat(province("38").get(BASE + "/ideas?support=MONEY").statusCode())
                .isEqualTo(400);
    }

    @Test
    void figures_are_of_the_days_asked_for() {
        idea(CAM_THACH, "Gà đồi");

        var all = figures("province=38");
        var past = figures("province=38&to=2020-12-31");

        assertThat(all.getString("unit")).isEqualTo("idea");
        assertThat(all.getString("asOf")).isNotNull();
        assertThat(all.getList("byCommune.commune")).contains(CAM_THACH).doesNotContain(TAN_NINH);
        assertThat(past.getInt("total")).isZero();
        assertThat(past.getString("becameProductPercent")).isNull();
        assertThat(nobody().get(BASE + "/statistics/ideas?from=2026-02-01&to=2026-01-01")
                        .statusCode())
                .isEqualTo(400);
    }
}
