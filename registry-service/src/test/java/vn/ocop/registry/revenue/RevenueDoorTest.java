package vn.ocop.registry.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.CAM_THACH;
import static vn.ocop.registry.Ground.NGA_SON;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.as;
import static vn.ocop.registry.Office.commune;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.province;
import static vn.ocop.registry.Office.registeredProduct;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.Upload;
import vn.ocop.stack.test.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class RevenueDoorTest {

    private static final int THIS_YEAR = Legal.today(Clock.systemUTC()).getYear();

    private static String figure(String year, long amount) {
        return """
                {%s"revenue":{"amount":%d,"currency":"VND"},"source":"Báo cáo của chủ thể"}""".formatted(year.isEmpty() ? "" : "\"year\":" + year + ",", amount);
    }

    private static Response recorded(UUID product, int year, long amount) {
        return post(commune(CAM_THACH), "/products/" + product + "/revenues", figure(Integer.toString(year), amount));
    }

    @Test
    void a_figure_is_recorded_once_a_year_and_corrected_with_its_history_kept() {
        var product = registeredProduct(CAM_THACH);

        var first = recorded(product, THIS_YEAR - 1, 1_250_000_000L);
        var path = BASE + "/products/" + product + "/revenues/" + (THIS_YEAR - 1);
        var corrected = commune(CAM_THACH)
                .header("If-Match", first.header("ETag"))
                .body(figure("", 1_310_000_000L))
                .put(path);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.header("Location")).isEqualTo(path);
        assertThat(corrected.jsonPath().getLong("revenue.amount")).isEqualTo(1_310_000_000L);
        assertThat(recorded(product, THIS_YEAR - 1, 5).jsonPath().getString("code"))
                .isEqualTo("revenue-already-recorded");
        var history = commune(CAM_THACH).get(path + "/history").jsonPath();
        assertThat(history.getList("items[0].changes.field")).containsExactly("amountVnd");
        assertThat(history.getString("items[0].by")).isEqualTo("can-bo-xa");
        assertThat(history.getString("items[0].changes[0].before")).isEqualTo("1250000000");
        assertThat(commune(CAM_THACH)
                        .header("If-Match", first.header("ETag"))
                        .body(figure("", 1))
                        .put(path)
                        .statusCode())
                .isEqualTo(412);
        assertThat(commune(CAM_THACH).body(figure("", 1)).put(path).statusCode())
                .isEqualTo(428);
    }

    @Test
    void of_ten_officers_at_once_one_records_the_year() {
        var product = registeredProduct(CAM_THACH);

        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> recorded(product, THIS_YEAR, 7).statusCode()))
                .limit(10)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers.stream().filter(status -> status == 201)).hasSize(1);
        assertThat(answers.stream().filter(status -> status == 409)).hasSize(9);
    }

    @Test
    void a_year_that_has_not_begun_is_refused() {
        var refused = recorded(registeredProduct(CAM_THACH), THIS_YEAR + 1, 1);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("revenue-year-ahead");
        assertThat(refused.jsonPath().getString("errors[0].pointer")).isEqualTo("/year");
    }

    @Test
    void what_lies_beyond_the_callers_reach_is_not_there() {
        var product = registeredProduct(CAM_THACH);
        recorded(product, THIS_YEAR, 1);
        var path = BASE + "/products/" + product + "/revenues/" + THIS_YEAR;

        assertThat(province("80").get(path).statusCode()).isEqualTo(404);
        assertThat(commune(NGA_SON).get(path).statusCode()).isEqualTo(404);
        assertThat(province("38").get(path).statusCode()).isEqualTo(200);
        assertThat(as("khach", "public-system", "ocop_province", "*").get(path).statusCode())
                .isEqualTo(403);
        assertThat(province("38")
                        .get(BASE + "/products/" + product + "/revenues/2019")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_list_is_filtered_by_year_and_comes_as_a_file_that_the_import_takes_back() {
        var product = registeredProduct(CAM_THACH);
        recorded(product, THIS_YEAR - 2, 0);
        recorded(product, THIS_YEAR - 1, 987_654_321L);
        var producer =
                commune(CAM_THACH).get(BASE + "/products/" + product).jsonPath().getString("producerId");

        var year = province("38")
                .get(BASE + "/revenues?producer=" + producer + "&count=true&year=" + (THIS_YEAR - 1))
                .jsonPath();
        var csv = province("38")
                .get(BASE + "/revenues/export.csv?producer=" + producer)
                .asString();

        assertThat(year.getLong("total")).isOne();
        assertThat(csv).contains("," + (THIS_YEAR - 1) + ",987654321,Báo cáo của chủ thể,");
        assertThat(Upload.of("revenues", csv).result()).isEqualTo("DONE 0 created 0 updated 2 unchanged 0 rejected");
        assertThat(province("38").get(BASE + "/revenues?year=2017").statusCode())
                .isEqualTo(400);
    }

    @Test
    void what_looks_like_a_formula_goes_out_harmless_and_comes_back_as_it_was() {
        var product = registeredProduct(CAM_THACH);
        var sources =
                List.of("=SUM(A1:A9)", "-5% so với 2019", "+84 báo cáo", "@Báo cáo", "'=đã có dấu nháy", "Sổ, \"cái\"");
        for (int i = 0; i < sources.size(); i++) {
            var body = figure(Integer.toString(2018 + i), 1000 + i)
                    .replace("Báo cáo của chủ thể", sources.get(i).replace("\"", "\\\""));
            assertThat(post(commune(CAM_THACH), "/products/" + product + "/revenues", body)
                            .statusCode())
                    .isEqualTo(201);
        }
        var producer =
                commune(CAM_THACH).get(BASE + "/products/" + product).jsonPath().getString("producerId");

        var csv = province("38")
                .get(BASE + "/revenues/export.csv?producer=" + producer)
                .asByteArray();
        var xlsx = province("38")
                .get(BASE + "/revenues/export.xlsx?producer=" + producer)
                .asByteArray();

        assertThat(new String(csv, java.nio.charset.StandardCharsets.UTF_8))
                .contains(
                        ",'=SUM(A1:A9),", ",'-5% so với 2019,", ",'+84 báo cáo,", ",'@Báo cáo,", ",''=đã có dấu nháy,")
                .contains(",\"Sổ, \"\"cái\"\"\",");
        for (var file : List.of(csv, xlsx)) {
            assertThat(Upload.of("revenues", file, java.util.Map.of()).result())
                    .isEqualTo("DONE 0 created 0 updated 6 unchanged 0 rejected");
        }
    }

    @Test
    void a_file_brings_figures_by_code_or_id_and_says_what_it_refuses() {
        var product = registeredProduct(CAM_THACH);
        var code =
                commune(CAM_THACH).get(BASE + "/products/" + product).jsonPath().getString("code");
        var header = "Mã sản phẩm,Năm,Doanh thu,Nguồn\n";

        var first = Upload.of(
                "revenues",
                header + code + ",2024,1.250.000.000 đồng,Chi cục thuế\n"
                        + product + ",2023,0,\n"
                        + "khong-co,2023,5,\n"
                        + ",2023,5,Sổ\n"
                        + code + ",2017,5,\n"
                        + code + "," + (THIS_YEAR + 1) + ",5,\n"
                        + code + ",2022,1.5,\n"
                        + code + ",,5,Sổ\n"
                        + code + ",2024,8,\n");

        assertThat(first.result()).isEqualTo("DONE 2 created 0 updated 0 unchanged 7 rejected");
        assertThat(first.reasons())
                .isEqualTo(List.of(
                        "unknown_product",
                        "missing_id",
                        "year_out_of_range",
                        "year_out_of_range",
                        "not_whole_vnd",
                        "missing_required",
                        "duplicate_in_file"));
        var again = Upload.of("revenues", header + code + ",2024,1300000000,Chi cục thuế\n");
        assertThat(again.result()).isEqualTo("DONE 0 created 1 updated 0 unchanged 0 rejected");
    }

    @ParameterizedTest(name = "{0} đồng are {1} million")
    @CsvSource({"0, 0.00", "4999, 0.00", "5000, 0.01", "1250000000, 1250.00", "999999999999999, 1000000000.00"})
    void million_dong_have_two_decimals(long amount, BigDecimal millions) {
        assertThat(Vnd.millions(amount)).isEqualTo(millions);
    }
}
