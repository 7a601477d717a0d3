package vn.ocop.registry.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.CAM_THACH;
import static vn.ocop.registry.Ground.NGA_SON;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.commune;
import static vn.ocop.registry.Office.id;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.province;
import static vn.ocop.registry.Office.registeredProduct;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.granting.Results;
import vn.ocop.stack.test.StackResource;

/** R11 and R12: what a product was, and who made it what it is. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProductPastDoorTest {

    private static final LocalDate TODAY = Legal.today(Clock.systemUTC());

    private static JsonPath read(String path) {
        return province("38").get(BASE + path).jsonPath();
    }

    private static Response change(UUID product, int version, String name, String set) {
        return commune(CAM_THACH)
                .header("If-Match", "\"" + version + "\"")
                .body("""
                        {"name":"%s","industry":"I","criteriaSet":"%s","reason":"Theo nhãn mới",
                         "details":{"story":"Chuyện của %s"}}""".formatted(name, set, name))
                .put(BASE + "/products/" + product);
    }

    /** Between two changes; the database counts finer than the interface. */
    private static Instant pause() throws InterruptedException {
        Thread.sleep(20);
        var moment = Instant.now();
        Thread.sleep(20);
        return moment;
    }

    @Test
    void every_change_tells_who_when_why_under_which_rules_and_each_field_before_and_after() {
        var product = registeredProduct(CAM_THACH);
        var name = read("/products/" + product).getString("name");
        change(product, 0, "Mắm tôm đổi tên " + product, "S10");

        var history = read("/products/" + product + "/history?count=true");

        assertThat(history.getInt("total")).isEqualTo(1);
        assertThat(history.getString("registered.action")).isEqualTo("registered");
        assertThat(history.getString("registered.by")).isEqualTo("can-bo-xa");
        assertThat(history.getString("items[0].by")).isEqualTo("can-bo-xa");
        assertThat(history.getString("items[0].action")).isEqualTo("changed");
        assertThat(history.getString("items[0].reason")).isEqualTo("Theo nhãn mới");
        assertThat(history.getString("items[0].ruleVersion")).isEqualTo("26/2026/QĐ-TTg");
        assertThat(Instant.parse(history.getString("items[0].at")))
                .isAfterOrEqualTo(Instant.parse(history.getString("registered.at")));
        assertThat(history.getList("items[0].changes.field")).containsExactly("criteriaSet", "name", "story");
        assertThat(history.getString("items[0].changes[0].before")).isEqualTo("S09");
        assertThat(history.getString("items[0].changes[0].after")).isEqualTo("S10");
        assertThat(history.getString("items[0].changes[1].before")).isEqualTo(name);
        assertThat(history.getString("items[0].changes[2].before")).isNull();
    }

    @Test
    void a_dossier_that_fixes_the_set_is_the_systems_change() {
        var product = registeredProduct(CAM_THACH);
        Results.granted(product, 3, TODAY.minusDays(5));
        Results.filed(product, "FIRST", TODAY.minusDays(9));

        var history = read("/products/" + product + "/history");

        assertThat(history.getString("items[0].by")).isEqualTo("system");
        assertThat(history.getString("items[0].action")).isEqualTo("dossier-filed");
        assertThat(history.getList("items[0].changes.field")).containsExactly("firstFiledOn");
    }

    @Test
    void a_product_is_shown_as_it_was_at_a_moment() throws Exception {
        var product = registeredProduct(CAM_THACH);
        var first = read("/products/" + product);
        var before = pause();
        change(product, 0, "Mắm tép " + product, "S10");

        var then = province("38").get(BASE + "/products/" + product + "?asOf=" + before);
        var now = read("/products/" + product + "?asOf=" + Instant.now().plusSeconds(1));

        assertThat(then.header("ETag")).isEqualTo("\"0\"");
        assertThat(then.jsonPath().getString("name")).isEqualTo(first.getString("name"));
        assertThat(then.jsonPath().getString("details")).isNull();
        assertThat(now.getString("name")).isEqualTo("Mắm tép " + product);
        assertThat(now.getString("details.story")).isEqualTo("Chuyện của Mắm tép " + product);
        assertThat(province("38")
                        .get(BASE + "/products/" + product + "?asOf=2025-12-31")
                        .statusCode())
                .isEqualTo(404);
        assertThat(commune(NGA_SON)
                        .get(BASE + "/products/" + product + "?asOf=" + before)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_list_of_a_moment_finds_by_what_was_true_then() throws Exception {
        var product = registeredProduct(CAM_THACH);
        var producer = read("/products/" + product).getString("producerId");
        var before = pause();
        change(product, 0, "Mắm khác " + product, "S10");

        var list = "/products?count=true&producer=" + producer;

        assertThat(read(list + "&criteriaSet=S09&asOf=" + before).getInt("total"))
                .isEqualTo(1);
        assertThat(read(list + "&criteriaSet=S09").getInt("total")).isZero();
        assertThat(read(list + "&criteriaSet=S10").getInt("total")).isEqualTo(1);
        assertThat(read(list + "&asOf=2025-12-31").getInt("total")).isZero();
    }

    /** Each page is held to three statements by the chassis, whatever is asked of it. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"products", "producers"})
    void a_page_of_the_past_with_its_total_takes_three_statements(String list) throws Exception {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        for (var letter : List.of("a", "b", "c")) {
            registered("Nếp " + mark + letter);
        }
        var moment = pause();
        registered("Nếp " + mark + "d");
        var path = "/" + list + "?count=true&limit=2&province=38&q=" + mark + "&asOf=" + moment;

        var answer = province("38").get(BASE + path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        var first = answer.jsonPath();
        var second = read(path + "&cursor=" + first.getString("nextCursor"));

        assertThat(first.getList("items")).hasSize(2);
        assertThat(first.getInt("total")).isEqualTo(3);
        assertThat(second.getList("items")).hasSize(1);
        assertThat(second.getInt("total")).isEqualTo(3);
        assertThat(read(path.replace(mark, mark + "x")).getInt("total")).isZero();
    }

    /** A household and its product of one name. */
    private static void registered(String name) {
        var producer = post(commune(CAM_THACH), "/producers", """
                {"name":"%s","kind":"HOUSEHOLD","communeCode":"%s","duplicateReason":"Cùng tên"}""".formatted(name, CAM_THACH));
        var product = post(commune(CAM_THACH), "/products", """
                {"producerId":"%s","name":"%s","industry":"I","duplicateReason":"Cùng tên"}""".formatted(id(producer), name));
        assertThat(product.statusCode()).as(product.asString()).isEqualTo(201);
    }

    @Test
    void the_decision_shown_is_the_one_that_stood_on_that_day() {
        var product = registeredProduct(CAM_THACH);
        Results.granted(product, 3, TODAY.minusDays(400));
        Results.granted(product, 4, TODAY.minusDays(10));
        var one = "/products/" + product + "?asOf=" + TODAY;
        var list = "/products?producer=" + read("/products/" + product).getString("producerId");

        assertThat(read(one).getInt("recognition.stars")).isEqualTo(4);
        assertThat(read(one).getString("recognition.standing")).isEqualTo("VALID");
        assertThat(read(list + "&state=VALID&asOf=" + TODAY).getList("items.recognition.stars"))
                .containsExactly(4);
        assertThat(read(list + "&state=NEVER&asOf=" + TODAY).getList("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-01", "hôm qua", "2026-02-30"})
    void a_day_that_is_none_is_refused_at_its_parameter(String asOf) {
        var refused = province("38").queryParam("asOf", asOf).get(BASE + "/products/" + UUID.randomUUID());

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("errors[0].pointer")).isEqualTo("/query/asOf");
    }
}
