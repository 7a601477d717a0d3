package vn.ocop.registry.enrolment;

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
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.registry.Upload;
import vn.ocop.stack.test.StackResource;

/** R7: whoever registers what seems to be there is told, and goes on with a reason. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class LikelyProductDoorTest {

    private static Response register(UUID producer, String name, String more) {
        return post(province("38", "80"), "/products", """
                {"producerId":"%s","name":"%s","industry":"I"%s}""".formatted(producer, name, more));
    }

    @Test
    void what_seems_to_be_there_is_named_with_its_address_until_a_reason_is_given() {
        var producer = registeredProducer(CAM_THACH, "COOPERATIVE");
        var neighbour = registeredProducer(CAM_THACH, "HOUSEHOLD");
        var first = register(producer, "Chả lụa Thuỷ Nga", "");
        var second = register(neighbour, "Chả lụa Thủy Ngà", ",\"duplicateReason\":\"Nhà khác làm\"");

        var asked = register(neighbour, "Cha lua thuy nga", "");
        var said = register(neighbour, "Cha lua thuy nga", ",\"duplicateReason\":\"Loại không hàn the\"");

        assertThat(asked.statusCode()).isEqualTo(409);
        assertThat(asked.jsonPath().getString("code")).isEqualTo("likely-duplicate");
        assertThat(asked.jsonPath().getList("errors.pointer")).containsExactly("/name", "/name");
        assertThat(asked.jsonPath().getString("errors.message"))
                .contains(first.jsonPath().getString("code"), second.jsonPath().getString("code"));
        assertThat(asked.header("Link")).contains("</registry/v1/products/" + id(first) + ">; rel=\"duplicate\"");
        assertThat(said.statusCode()).isEqualTo(201);
        assertThat(said.jsonPath().getString("duplicateReason")).isEqualTo("Loại không hàn the");
        assertThat(province("38")
                        .get(BASE + "/products/" + id(said) + "/history")
                        .jsonPath()
                        .getString("registered.reason"))
                .isEqualTo("Loại không hàn the");
    }

    @Test
    void a_program_asks_before_it_registers() {
        var producer = registeredProducer(NGA_SON, "COOPERATIVE");
        var there = register(producer, "Dưa lê Nga Sơn", "");

        var likely = commune(NGA_SON)
                .get(BASE + "/products/likely-duplicates?producer=" + producer + "&name=Dua le Nga Son")
                .jsonPath();
        var elsewhere = province("38")
                .get(BASE + "/products/likely-duplicates?producer=" + registeredProducer(CAM_THACH, "FARM")
                        + "&name=Dua le Nga Son")
                .jsonPath();
        var foreign = commune(CAM_THACH)
                .get(BASE + "/products/likely-duplicates?producer=" + producer + "&name=Dua le Nga Son");

        assertThat(likely.getList("items.id")).containsExactly(there.jsonPath().getString("id"));
        assertThat(likely.getInt("items[0].alikePercent")).isEqualTo(100);
        assertThat(likely.getList("items[0].because")).containsExactly("NAME");
        assertThat(elsewhere.getList("items")).isEmpty();
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.jsonPath().getString("errors[0].pointer")).isEqualTo("/query/producer");
    }

    @Test
    void of_eight_who_register_one_name_at_once_seven_are_asked() throws Exception {
        var producers = IntStream.range(0, 8)
                .mapToObj(i -> registeredProducer(CAM_THACH, "HOUSEHOLD"))
                .toList();
        var people = Executors.newFixedThreadPool(8);
        try {
            var asked = producers.stream()
                    .map(producer -> people.submit(
                            () -> register(producer, "Kẹo nhãn lồng", "").statusCode()))
                    .toList();
            var answers = new ArrayList<Integer>();
            for (var one : asked) {
                answers.add(one.get());
            }

            assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409, 409, 409);
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void a_file_is_not_asked_but_its_row_is_marked() {
        var mark = UUID.randomUUID().toString();
        Upload.of("producers", """
                producer_id,name,entity_type,commune_code
                P-%1$s,Hộ %1$s,household,25459
                """.formatted(mark));

        var upload = Upload.of("products", """
                product_id,producer_id,name,product_group,commune_code
                Q-1-%1$s,P-%1$s,Bánh canh Trảng Bàng %1$s,food,25459
                Q-2-%1$s,P-%1$s,Banh canh Trang Bang %1$s,food,25459
                Q-3-%1$s,P-%1$s,Muối ớt %1$s,food,25459
                """.formatted(mark));
        var rows = upload.accepted();
        var again = Upload.of("products", """
                product_id,producer_id,name,product_group,commune_code
                Q-2-%1$s,P-%1$s,Banh canh Trang Bang %1$s,food,25459
                """.formatted(mark));

        assertThat(upload.result()).isEqualTo("DONE 3 created 0 updated 0 unchanged 0 rejected");
        assertThat(rows.getList("items[1].warnings.reason")).containsExactly("likely_duplicate");
        assertThat(rows.getString("items[1].warnings[0].column")).isEqualTo("name");
        assertThat(rows.getList("items[0].warnings")).isNullOrEmpty();
        assertThat(rows.getList("items[2].warnings")).isNullOrEmpty();
        assertThat(again.result()).isEqualTo("DONE 0 created 0 updated 1 unchanged 0 rejected");
        assertThat(province("80")
                        .get(BASE + "/products?identifier=SOURCE|Q-2-" + mark + "&commune=" + TAN_NINH)
                        .jsonPath()
                        .getList("items.sourceId"))
                .containsExactly("Q-2-" + mark);
    }
}
