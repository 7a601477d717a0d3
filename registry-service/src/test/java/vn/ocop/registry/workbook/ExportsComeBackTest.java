package vn.ocop.registry.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.CAM_THACH;
import static vn.ocop.registry.Ground.TAN_NINH;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.commune;
import static vn.ocop.registry.Office.id;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.province;
import static vn.ocop.registry.Office.registeredProduct;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.registry.Upload;
import vn.ocop.stack.test.StackResource;

/** The general lists of producers and products come back as they went out and change nothing (X5). */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExportsComeBackTest {

    private static UUID product(UUID producer, String name, String industry) {
        return id(post(commune(CAM_THACH), "/products", """
                {"producerId":"%s","name":"%s","industry":"%s"}""".formatted(producer, name, industry)));
    }

    @Test
    void lists_of_producers_and_products_change_nothing_when_they_come_back() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var producer = id(post(commune(CAM_THACH), "/producers", """
                {"name":"=Hộ %s","kind":"HOUSEHOLD","communeCode":"%s"}""".formatted(mark, CAM_THACH)));
        product(producer, "-Mắm, \"đặc biệt\" ".replace("\"", "\\\"") + mark, "I");
        product(producer, "@Trà " + mark, "II");
        product(producer, "Nón " + mark, "IV");

        for (var form : List.of("csv", "xlsx", "ndjson")) {
            var producers = province("38")
                    .get(BASE + "/producers/export." + form + "?q=" + mark)
                    .asByteArray();
            var products = province("38")
                    .get(BASE + "/products/export." + form + "?producer=" + producer)
                    .asByteArray();

            assertThat(Upload.of("producers", producers, Map.of()).result())
                    .isEqualTo("DONE 0 created 0 updated 1 unchanged 0 rejected");
            assertThat(Upload.of("products", products, Map.of()).result())
                    .isEqualTo("DONE 0 created 0 updated 3 unchanged 0 rejected");
        }
        assertThat(province("38")
                        .get(BASE + "/products?producer=" + producer)
                        .jsonPath()
                        .<String>getList("items.name"))
                .contains("-Mắm, \"đặc biệt\" " + mark, "@Trà " + mark);
    }

    @Test
    void another_provinces_list_is_not_taken_by_our_ids() {
        var product = registeredProduct(TAN_NINH);
        var producer =
                province("80").get(BASE + "/products/" + product).jsonPath().getString("producerId");
        var file = "product_id,producer_id,name,product_group,commune_code\n" + product + "," + producer
                + ",Tên lạ,food," + CAM_THACH + "\n";

        var upload = Upload.by(province("38"), "products", file.getBytes(StandardCharsets.UTF_8), Map.of());

        assertThat(upload.reasons()).containsExactly("unknown_product");
        var own = "producer_id,name,entity_type,commune_code\n" + producer + ",Tên lạ,household," + CAM_THACH + "\n";
        assertThat(Upload.by(province("38"), "producers", own.getBytes(StandardCharsets.UTF_8), Map.of())
                        .reasons())
                .containsExactly("unknown_producer");
    }
}
