package vn.ocop.registry.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.CAM_THACH;
import static vn.ocop.registry.Ground.NGA_SON;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.commune;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.province;
import static vn.ocop.registry.Office.registeredProduct;
import static vn.ocop.registry.enrolment.Shelf.named;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.stack.test.StackResource;

/** R2 and R17: other systems' names of a product. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProductIdentifierDoorTest {

    private static Response lookup(String system, String value) {
        return province("38").queryParam("identifier", system + "|" + value).get(BASE + "/products");
    }

    /** A GTIN nobody else has, with its check digit. */
    private static String gtin() {
        var digits = "893" + "%09d".formatted(Math.abs(UUID.randomUUID().getMostSignificantBits() % 1_000_000_000));
        var sum = 0;
        for (var i = 0; i < 12; i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return digits + (10 - sum % 10) % 10;
    }

    @Test
    void a_product_is_found_by_each_of_its_names() {
        var product = registeredProduct(CAM_THACH);
        var gtin = gtin();
        var trace = "https://txng.vn/" + UUID.randomUUID();

        assertThat(named(product, "GTIN", gtin).statusCode()).isEqualTo(201);
        assertThat(named(product, "TRACE_CODE", trace).statusCode()).isEqualTo(201);
        assertThat(named(product, "LEGACY_CODE", "38-395-15142-7-2021").statusCode())
                .isEqualTo(201);

        assertThat(lookup("GTIN", gtin).jsonPath().getList("items.id")).containsExactly(product.toString());
        assertThat(lookup("TRACE_CODE", trace).jsonPath().getList("items.id")).containsExactly(product.toString());
        assertThat(lookup("GTIN", gtin()).jsonPath().getList("items")).isEmpty();
        assertThat(province("38")
                        .get(BASE + "/products/" + product + "/identifiers")
                        .jsonPath()
                        .getList("items.system"))
                .containsExactly("GTIN", "TRACE_CODE", "LEGACY_CODE");
    }

    @Test
    void two_products_of_one_old_code_are_refused_with_their_number() {
        var value = "38-395-15142-8-2020";
        named(registeredProduct(CAM_THACH), "LEGACY_CODE", value);
        named(registeredProduct(CAM_THACH), "LEGACY_CODE", value);

        var asked = lookup("LEGACY_CODE", value);

        assertThat(asked.statusCode()).isEqualTo(409);
        assertThat(asked.jsonPath().getString("code")).isEqualTo("identifier-ambiguous");
        assertThat(asked.jsonPath().getString("errors[0].pointer")).isEqualTo("/query/identifier");
    }

    @Test
    void a_name_of_one_product_is_free_again_when_it_has_ended() {
        var one = registeredProduct(CAM_THACH);
        var other = registeredProduct(CAM_THACH);
        var value = "VN38." + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        var id = named(one, "NATIONAL_CODE", value).jsonPath().getString("id");

        var taken = named(other, "NATIONAL_CODE", value);
        var ended = post(
                province("38").header("If-Match", "\"0\""),
                "/products/" + one + "/identifiers/" + id + "/endings",
                "{\"reason\":\"Cấp nhầm sản phẩm\"}");

        assertThat(taken.jsonPath().getString("code")).isEqualTo("identifier-taken");
        assertThat(ended.jsonPath().getString("endReason")).isEqualTo("Cấp nhầm sản phẩm");
        assertThat(named(other, "NATIONAL_CODE", value).statusCode()).isEqualTo(201);
        assertThat(lookup("NATIONAL_CODE", value).jsonPath().getList("items.id"))
                .containsExactly(other.toString());
    }

    @ParameterizedTest(name = "{0} {1}: {2} at {3}")
    @CsvSource({
        "GTIN, 8936012345671, identifier-malformed, /value",
        "LEGACY_CODE, 38-15142-1-2026, identifier-malformed, /value",
        "GLN, 8936012345678, identifier-of-another-kind, /system",
        "TAX_CODE, 0100109106, identifier-of-another-kind, /system"
    })
    void what_a_system_would_never_give_is_refused_at_its_field(
            String system, String value, String code, String pointer) {
        var refused = named(registeredProduct(CAM_THACH), system, value);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("code")).isEqualTo(code);
        assertThat(refused.jsonPath().getString("errors[0].pointer")).isEqualTo(pointer);
    }

    @Test
    void names_of_a_foreign_product_are_not_there() {
        var product = registeredProduct(NGA_SON);
        var value = gtin();
        named(product, "GTIN", value);

        assertThat(commune(CAM_THACH)
                        .get(BASE + "/products/" + product + "/identifiers")
                        .statusCode())
                .isEqualTo(404);
        assertThat(commune(CAM_THACH)
                        .queryParam("identifier", "GTIN|" + value)
                        .get(BASE + "/products")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        assertThat(post(commune(CAM_THACH), "/products/" + product + "/identifiers", """
                        {"system":"OFFICE","value":"7"}""")
                        .statusCode())
                .isEqualTo(404);
    }
}
