package vn.ocop.registry.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.CAM_THACH;
import static vn.ocop.registry.Ground.NGA_SON;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.commune;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.province;
import static vn.ocop.registry.Office.registeredProduct;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.granting.Results;
import vn.ocop.stack.test.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class PaperDoorTest {

    private static final LocalDate TODAY = Legal.today(Clock.systemUTC());

    private static String words(String kind, String number, LocalDate validUntil) {
        var last = validUntil == null ? "" : ",\"validUntil\":\"" + validUntil + "\"";
        return """
                {"kind":"%s","number":"%s","issuer":"Chi cục Chất lượng Thanh Hóa","issuedOn":"%s"%s}""".formatted(kind, number, TODAY.minusDays(30), last);
    }

    private static Response filed(UUID product, String kind, String number, LocalDate validUntil) {
        return post(commune(CAM_THACH), "/products/" + product + "/papers", words(kind, number, validUntil));
    }

    private static UUID producerOf(UUID product) {
        return UUID.fromString(
                commune(CAM_THACH).get(BASE + "/products/" + product).jsonPath().getString("producerId"));
    }

    private static JsonPath papers(UUID product, String query) {
        return commune(CAM_THACH)
                .get(BASE + "/products/" + product + "/papers?" + query)
                .jsonPath();
    }

    @Test
    void a_product_tells_what_lapses_before_its_certificate_does() {
        var product = registeredProduct(CAM_THACH);
        Results.granted(product, 4, TODAY.minusDays(10));
        var lastDay = TODAY.minusDays(10).plusMonths(36);
        filed(product, "TEST_SLIP", "1", lastDay.minusDays(1));
        filed(product, "HACCP", "2", lastDay);
        filed(product, "PRODUCT_DECLARATION", "3", null);
        post(
                commune(CAM_THACH),
                "/producers/" + producerOf(product) + "/papers",
                words("FOOD_SAFETY", "4", lastDay.minusYears(1)));

        var early = papers(product, "lapsesBeforeCertificate=true");
        var others = papers(product, "lapsesBeforeCertificate=false");
        var read = commune(CAM_THACH).get(BASE + "/products/" + product).jsonPath();

        assertThat(early.getList("items.number")).containsExactly("4", "1");
        assertThat(early.getString("certificateLastDay")).isEqualTo(lastDay.toString());
        assertThat(others.getList("items.number")).containsExactly("2", "3");
        assertThat(papers(product, "limit=50").getList("items")).hasSize(4);
        assertThat(read.getList("lapsingPapers.number")).containsExactly("4", "1");
    }

    @Test
    void without_a_certificate_nothing_lapses_before_it() {
        var product = registeredProduct(CAM_THACH);
        filed(product, "TEST_SLIP", "1", TODAY.plusDays(1));

        assertThat(papers(product, "lapsesBeforeCertificate=true").getList("items"))
                .isEmpty();
        assertThat(papers(product, "lapsesBeforeCertificate=false").getList("items"))
                .hasSize(1);
        assertThat(commune(CAM_THACH)
                        .get(BASE + "/products/" + product)
                        .jsonPath()
                        .getList("lapsingPapers"))
                .isNull();
    }

    @Test
    void a_newer_paper_takes_the_place_of_the_older() {
        var product = registeredProduct(CAM_THACH);
        var slip = filed(product, "TEST_SLIP", "7/KN", TODAY.plusDays(5));
        var path = "/papers/" + slip.jsonPath().getString("id") + "/replacements";
        var seen = slip.header("ETag");

        var other = post(commune(CAM_THACH).header("If-Match", seen), path, words("HACCP", "7/KN", TODAY.plusYears(1)));
        var newer =
                post(commune(CAM_THACH).header("If-Match", seen), path, words("TEST_SLIP", "7/KN", TODAY.plusYears(1)));
        var again = post(
                commune(CAM_THACH).header("If-Match", "\"1\""), path, words("TEST_SLIP", "8/KN", TODAY.plusYears(1)));

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(newer.statusCode()).isEqualTo(201);
        assertThat(newer.jsonPath().getString("replacesId"))
                .isEqualTo(slip.jsonPath().getString("id"));
        assertThat(again.jsonPath().getString("code")).isEqualTo("paper-move-not-allowed");
        assertThat(papers(product, "state=REPLACED").getList("items.validUntil"))
                .containsExactly(TODAY.plusDays(5).toString());
    }

    @Test
    void a_paper_is_filed_once_and_ended_with_a_reason() {
        var product = registeredProduct(CAM_THACH);
        var slip = filed(product, "ISO", "22000-17", TODAY.plusDays(5));

        var twice = filed(product, "ISO", "22000-17", TODAY.plusDays(50));
        var ended = post(
                commune(CAM_THACH).header("If-Match", slip.header("ETag")),
                "/papers/" + slip.jsonPath().getString("id") + "/endings",
                """
                {"endedOn":"%s","reason":"Tổ chức cấp đã thu hồi"}""".formatted(TODAY));
        var after = filed(product, "ISO", "22000-17", TODAY.plusDays(50));

        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.jsonPath().getString("code")).isEqualTo("paper-already-filed");
        assertThat(ended.jsonPath().getString("state")).isEqualTo("ENDED");
        assertThat(ended.jsonPath().getString("endReason")).isEqualTo("Tổ chức cấp đã thu hồi");
        assertThat(after.statusCode()).isEqualTo(201);
    }

    @Test
    void what_cannot_be_names_the_field() {
        var product = registeredProduct(CAM_THACH);

        assertThat(filed(product, "TEST_SLIP", "1", null).jsonPath().getString("errors[0].pointer"))
                .isEqualTo("/validUntil");
        assertThat(filed(product, "FOOD_SAFETY", "1", TODAY).jsonPath().getString("code"))
                .isEqualTo("paper-of-another-owner");
        assertThat(filed(product, "TEST_SLIP", "1", TODAY.minusDays(40))
                        .jsonPath()
                        .getString("code"))
                .isEqualTo("paper-days-out-of-order");
        assertThat(filed(product, "DIPLOMA", "1", TODAY).statusCode()).isEqualTo(400);
        assertThat(post(commune(NGA_SON), "/products/" + product + "/papers", words("ISO", "1", TODAY))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_office_lists_what_lapses_soon_and_takes_it_home_as_a_file() {
        var product = registeredProduct(CAM_THACH);
        filed(product, "GMP", "soon", TODAY.plusDays(30));
        filed(product, "GMP", "later", TODAY.plusDays(31));
        var query = "?kind=GMP&product=" + product;

        var within = commune(CAM_THACH)
                .get(BASE + "/papers" + query + "&withinDays=30")
                .jsonPath();
        var before = commune(CAM_THACH)
                .get(BASE + "/papers" + query + "&lapsingBefore=" + TODAY.plusDays(31))
                .jsonPath();
        var file = commune(CAM_THACH).get(BASE + "/papers/export.csv" + query + "&withinDays=30");
        var lines = province("38").get(BASE + "/papers/export.ndjson" + query);
        var sheet = province("38").get(BASE + "/papers/export.xlsx" + query);

        assertThat(within.getList("items.number")).containsExactly("soon");
        assertThat(before.getList("items.number")).containsExactly("soon");
        assertThat(file.asString()).contains("soon").doesNotContain("later");
        assertThat(lines.asString().lines()).hasSize(2);
        assertThat(sheet.asByteArray()).startsWith('P', 'K', 3, 4);
        assertThat(commune(NGA_SON).get(BASE + "/papers" + query).jsonPath().getList("items"))
                .isEmpty();
        assertThat(commune(CAM_THACH)
                        .get(BASE + "/producers/" + producerOf(product) + "/papers")
                        .jsonPath()
                        .getList("items"))
                .hasSize(2);
    }
}
