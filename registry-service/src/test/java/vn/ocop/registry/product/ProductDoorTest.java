package vn.ocop.registry.product;

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
import static vn.ocop.registry.Office.registeredProduct;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.Executors;
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
class ProductDoorTest {

    private static String body(UUID producer, String name, String industry) {
        return """
                {"producerId":"%s","name":"%s","industry":"%s"}""".formatted(producer, name, industry);
    }

    private static int serial(Response answer) {
        return Integer.parseInt(answer.jsonPath().getString("code").split("-", 4)[2]);
    }

    @Test
    void sixteen_officers_at_once_get_sixteen_numbers_without_a_gap() throws Exception {
        var producer = registeredProducer(TAN_NINH, "ENTERPRISE");
        var first = serial(post(province("80"), "/products", body(producer, "Muối tôm đầu tiên", "I")));

        try (var people = new People(8)) {
            var answers = people.each(16, i -> post(province("80"), "/products", body(producer, "Muối tôm " + i, "I")));

            assertThat(answers).extracting(Response::statusCode).containsOnly(201);
            assertThat(answers)
                    .extracting(ProductDoorTest::serial)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(first + 1, first + 16).boxed().toList());
        }
        var after = post(province("80"), "/products", body(producer, "Muối tôm cuối cùng", "I"));
        assertThat(serial(after)).isEqualTo(first + 17);
    }

    /** Eight threads that ask one after the other. */
    private record People(java.util.concurrent.ExecutorService threads) implements AutoCloseable {

        People(int count) {
            this(Executors.newFixedThreadPool(count));
        }

        java.util.List<Response> each(int times, java.util.function.IntFunction<Response> ask) throws Exception {
            var asked = IntStream.range(0, times)
                    .mapToObj(i -> threads.submit(() -> ask.apply(i)))
                    .toList();
            var answers = new java.util.ArrayList<Response>();
            for (var one : asked) {
                answers.add(one.get());
            }
            return answers;
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }

    @Test
    void a_refused_product_takes_no_number() {
        var producer = registeredProducer(NGA_SON, "ENTERPRISE");
        var before = serial(post(commune(NGA_SON), "/products", body(producer, "Chiếu cói một", "IV")));

        var refused = post(commune(NGA_SON), "/products", body(producer, "Chieu coi mot", "IV"));
        var next = post(commune(NGA_SON), "/products", body(producer, "Chiếu cói hai", "IV"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("likely-duplicate");
        assertThat(serial(next)).isEqualTo(before + 1);
        assertThat(next.jsonPath().getString("code")).matches("38-16012-[0-9]+-[0-9]{4}");
    }

    @ParameterizedTest(name = "{0} is of industry {1}: {2}")
    @CsvSource({"S13, I, 201", "S14, I, 400", "S14, II, 201", "S26, VI, 201", "S25, VI, 400"})
    void the_criteria_set_is_of_the_industry(String set, String industry, int status) {
        var producer = registeredProducer(CAM_THACH, "ENTERPRISE");

        var answer = post(commune(CAM_THACH), "/products", """
                {"producerId":"%s","name":"Sản phẩm %s","industry":"%s","criteriaSet":"%s"}""".formatted(producer, set, industry, set));

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 400) {
            assertThat(answer.jsonPath().getString("code")).isEqualTo("criteria-set-of-another-industry");
        }
    }

    @Test
    void an_association_may_only_offer_tourism() {
        var association = registeredProducer(CAM_THACH, "ASSOCIATION");

        var honey = post(commune(CAM_THACH), "/products", body(association, "Mật ong", "I"));
        var tour = post(commune(CAM_THACH), "/products", body(association, "Du lịch Cẩm Thạch", "VI"));

        assertThat(honey.statusCode()).isEqualTo(409);
        assertThat(honey.jsonPath().getString("code")).isEqualTo("association-only-for-tourism");
        assertThat(tour.statusCode()).isEqualTo(201);
    }

    @Test
    void a_producer_of_food_cannot_become_an_association() {
        var producer = registeredProducer(CAM_THACH, "COOPERATIVE");
        post(commune(CAM_THACH), "/products", body(producer, "Mật ong", "I"));

        var answer = commune(CAM_THACH)
                .header("If-Match", "\"0\"")
                .body("""
                        {"name":"Hội nuôi ong %s","kind":"ASSOCIATION","communeCode":"15142"}""".formatted(producer))
                .put(BASE + "/producers/" + producer);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo("/kind");
    }

    @Test
    void a_foreign_producer_or_product_is_not_there() {
        var producer = registeredProducer(TAN_NINH, "ENTERPRISE");
        var product = registeredProduct(TAN_NINH);

        var answer = post(commune(CAM_THACH), "/products", body(producer, "Bánh tráng", "I"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(commune(CAM_THACH).get(BASE + "/products/" + product).statusCode())
                .isEqualTo(404);
        assertThat(commune(CAM_THACH)
                        .get(BASE + "/products/" + product + "/timeline")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_criteria_set_may_follow_and_the_product_is_found_by_its_code() {
        var producer = registeredProducer(CAM_THACH, "ENTERPRISE");
        var created = post(commune(CAM_THACH), "/products", body(producer, "Rượu cần", "II"));
        var code = created.jsonPath().getString("code");

        var changed = commune(CAM_THACH)
                .header("If-Match", created.header("ETag"))
                .body("""
                        {"name":"Rượu cần","industry":"II","criteriaSet":"S15"}""")
                .put(BASE + "/products/" + id(created));
        var found = province("38")
                .get(BASE + "/products?code=" + code + "&count=true")
                .jsonPath();

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(found.getInt("total")).isEqualTo(1);
        assertThat(found.getString("items[0].criteriaSet")).isEqualTo("S15");
    }
}
