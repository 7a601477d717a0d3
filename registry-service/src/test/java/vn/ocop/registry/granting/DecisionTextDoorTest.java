package vn.ocop.registry.granting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.CAM_THACH;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.commune;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.province;
import static vn.ocop.registry.Office.registeredProduct;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.stack.test.StackResource;

/** Every recognised product shows its legal basis and where it can be read (R15). */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class DecisionTextDoorTest {

    private static final String PAGE = "https://thanhhoa.gov.vn/van-ban/715-qd-ubnd?ban=1#dieu-2";

    private static Response decided(UUID recognition, String url) {
        var etag = province("38").get(BASE + "/recognitions/" + recognition).header("ETag");
        return post(
                province("38").header("If-Match", etag), "/recognitions/" + recognition + "/decisions", """
                {"number":"715","symbol":"QĐ-UBND","authority":"UBND tỉnh Thanh Hóa","level":"PROVINCE",
                 "decidedOn":"2026-01-05","stars":3,"url":"%s"}""".formatted(
                                url));
    }

    private static Response put(UUID recognition, String url) {
        var address = BASE + "/recognitions/" + recognition;
        return province("38")
                .header("If-Match", province("38").get(address).header("ETag"))
                .body("{\"url\":\"" + url + "\"}")
                .put(address + "/decision-text");
    }

    @Test
    void it_stands_in_the_record_the_product_and_both_lists() {
        var product = registeredProduct(CAM_THACH);
        var recognition = Results.proposed(product, "FIRST", 3);

        var answer = decided(recognition, PAGE);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        assertThat(answer.jsonPath().getString("decisionUrl")).isEqualTo(PAGE);
        var shown = province("38").get(BASE + "/products/" + product).jsonPath();
        assertThat(shown.getString("recognition.decisionUrl")).isEqualTo(PAGE);
        var producer = shown.getString("producerId");
        for (var list : new String[] {"products", "recognitions"}) {
            assertThat(province("38")
                            .get(BASE + "/" + list + "/export.ndjson?producer=" + producer)
                            .jsonPath()
                            .getString("decision_url"))
                    .as(list)
                    .isEqualTo(PAGE);
        }
    }

    @Test
    void it_may_be_told_later_and_put_right() {
        var recognition = Results.granted(registeredProduct(CAM_THACH), 3, java.time.LocalDate.of(2026, 1, 5));

        assertThat(put(recognition, "http://congbao.thu.vn:8080/1").statusCode())
                .isEqualTo(200);
        var answer = put(recognition, PAGE);

        assertThat(answer.jsonPath().getString("decisionUrl")).isEqualTo(PAGE);
        assertThat(answer.jsonPath().getString("state")).isEqualTo("GRANTED");
        assertThat(province("38")
                        .body("{\"url\":\"" + PAGE + "\"}")
                        .put(BASE + "/recognitions/" + recognition + "/decision-text")
                        .statusCode())
                .isEqualTo(428);
        assertThat(commune(CAM_THACH)
                        .header("If-Match", "\"1\"")
                        .body("{\"url\":\"" + PAGE + "\"}")
                        .put(BASE + "/recognitions/" + recognition + "/decision-text")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_result_has_no_decision_to_read() {
        var recognition = Results.proposed(registeredProduct(CAM_THACH), "FIRST", 3);

        assertThat(put(recognition, PAGE).jsonPath().getString("code")).isEqualTo("move-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://thanhhoa.gov.vn/715",
                "thanhhoa.gov.vn",
                "https://can-bo:mat-khau@thanhhoa.gov.vn/",
                "https://thanhhoa.gov.vn/a b",
                "https://"
            })
    void only_a_page_of_the_web_is_taken(String url) {
        var recognition = Results.proposed(registeredProduct(CAM_THACH), "FIRST", 3);

        assertThat(decided(recognition, url).statusCode()).isEqualTo(400);
        assertThat(put(recognition, url).statusCode()).isEqualTo(400);
    }
}
