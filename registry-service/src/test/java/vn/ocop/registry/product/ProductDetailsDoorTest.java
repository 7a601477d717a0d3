package vn.ocop.registry.product;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.CAM_THACH;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.commune;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.registeredProducer;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.stack.test.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProductDetailsDoorTest {

    private static Response created(String details) {
        return post(
                commune(CAM_THACH), "/products", """
                {"producerId":"%s","name":"Nước mắm Ba Làng","industry":"I","details":%s,
                 "duplicateReason":"Nhiều nhà làm mắm"}""".formatted(registeredProducer(CAM_THACH, "HOUSEHOLD"), details));
    }

    private static Response changed(Response product, String etag, String details) {
        return commune(CAM_THACH)
                .header("If-Match", etag)
                .body("""
                        {"name":"Nước mắm Ba Làng","industry":"I"%s}""".formatted(details))
                .put(BASE + "/products/" + product.jsonPath().getString("id"));
    }

    @Test
    void a_product_tells_its_story_until_it_is_told_anew() {
        var product = created("""
                {"story":"Nghề mắm có từ thế kỷ XVIII.","rawMaterialArea":"Cá cơm biển Nghi Sơn",
                 "capacity":{"quantity":20000.5,"unit":"lít"},"culturalNote":"Lễ hội Ba Làng",
                 "pictures":["https://anh.thanhhoa.gov.vn/ocop/1.jpg"]}""");

        var left = changed(product, "\"0\"", "");
        var told = changed(product, "\"0\"", ",\"details\":{\"story\":\"Chuyện mới.\"}");
        var read = commune(CAM_THACH)
                .get(BASE + "/products/" + product.jsonPath().getString("id"))
                .jsonPath();

        assertThat(product.jsonPath().getString("details.capacity.quantity")).isEqualTo("20000.5");
        assertThat(left.jsonPath().getString("details.culturalNote")).isEqualTo("Lễ hội Ba Làng");
        assertThat(left.header("ETag")).isEqualTo("\"0\"");
        assertThat(told.header("ETag")).isEqualTo("\"1\"");
        assertThat(read.getString("details.story")).isEqualTo("Chuyện mới.");
        assertThat(read.getString("details.capacity")).isNull();
        assertThat(read.getString("recognition")).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"pictures\":[\"http://anh.vn/1.jpg\"]} | /details/pictures/0",
                "{\"pictures\":[\"https://anh.vn/1.jpg\",\"https://a b.vn\"]} | /details/pictures/1",
                "{\"pictures\":[\"https://user@anh.vn/1.jpg\"]} | /details/pictures/0",
                "{\"pictures\":[\"javascript:alert(1)\"]} | /details/pictures/0",
                "{\"capacity\":{\"quantity\":0,\"unit\":\"kg\"}} | /details/capacity/quantity",
                "{\"capacity\":{\"quantity\":1.2345,\"unit\":\"kg\"}} | /details/capacity/quantity",
                "{\"capacity\":{\"quantity\":1}} | /details/capacity/unit",
                "{\"story\":\"\"} | /details/story",
            })
    void what_is_not_right_is_named(String details, String pointer) {
        var answer = created(details);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo(pointer);
    }

    @Test
    void ten_pictures_are_enough() {
        assertThat(created(pictures(10)).jsonPath().getList("details.pictures")).hasSize(10);
        assertThat(created(pictures(11)).jsonPath().getString("errors[0].pointer"))
                .isEqualTo("/details/pictures");
    }

    private static String pictures(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "\"https://anh.thanhhoa.gov.vn/ocop/" + i + ".jpg\"")
                .collect(Collectors.joining(",", "{\"pictures\":[", "]}"));
    }
}
