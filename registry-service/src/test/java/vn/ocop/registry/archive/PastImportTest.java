package vn.ocop.registry.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.province;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.testing.Ear;
import vn.ocop.registry.Upload;
import vn.ocop.stack.test.StackResource;

/** A province's past comes in as producers, products and recognitions, and nobody is paid for it. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class PastImportTest {

    private static final String PRODUCERS = """
            producer_id,name,entity_type,commune_code
            P-1,HTX Bánh tráng Tân Ninh,cooperative,25459
            P-2,HTX Bánh Tráng Tân Ninh,cooperative,25459
            P-3,Hội du lịch núi Bà,association,25459
            P-4,Hộ không xã,household,14999
            P-5,Hộ không loại,club,25459
            ,Hộ không mã,household,25459
            P-1,HTX trùng mã,cooperative,25459
            """;

    private static final String PRODUCTS = """
            product_id,producer_id,name,product_group,commune_code,stars,status
            Q-1,P-1,Bánh tráng phơi sương,food,25459,3,valid
            Q-2,P-1,Muối tôm,food,25459,3,lapsed
            Q-3,P-3,Du lịch núi Bà Đen,tourism,25459,4,valid
            Q-4,P-3,Mãng cầu,food,25459,3,valid
            Q-5,P-9,Đường thốt nốt,food,25459,3,valid
            Q-6,P-1,Rượu,drinks,25459,3,valid
            """;

    private static final String RECOGNITIONS = """
            recognition_id,product_id,kind,stars,score,decision_no,decision_date,authority_level,authority
            R-1,Q-1,new,3,66.9,11/QĐ-UBND,2024-03-01,district,UBND thành phố Tây Ninh
            R-2,Q-1,upgrade,4,71,12/QĐ-UBND,2026-02-01,province,UBND tỉnh Tây Ninh
            R-3,Q-2,new,3,55,11/QĐ-UBND,2020-03-01,district,UBND thành phố Tây Ninh
            R-4,Q-3,new,4,75,,,province,UBND tỉnh Tây Ninh
            R-5,Q-1,new,4,75,13/QĐ-UBND,2026-03-01,district,UBND thành phố Tây Ninh
            R-6,Q-1,new,6,75,13/QĐ-UBND,2026-03-01,province,UBND tỉnh Tây Ninh
            R-7,Q-1,new,4,75,13/QĐ-UBND,1.3.2026,province,UBND tỉnh Tây Ninh
            R-8,Q-1,new,4,75,13/QĐ-UBND,2999-03-01,province,UBND tỉnh Tây Ninh
            R-9,Q-9,new,4,75,13/QĐ-UBND,2026-03-01,province,UBND tỉnh Tây Ninh
            R-10,Q-1,new,4,75,12/QĐ-UBND,2026-02-01,province,UBND tỉnh Tây Ninh
            """;

    @Test
    void a_past_comes_in_once_row_by_row() {
        var before = figures();
        var producers = Upload.of("producers", PRODUCERS);
        assertThat(producers.result()).isEqualTo("DONE 3 created 0 updated 0 unchanged 4 rejected");
        assertThat(producers.reasons())
                .containsExactlyInAnyOrder("unknown_commune", "unknown_type", "missing_id", "duplicate_in_file");
        assertThat(producers.accepted().getList("items.canonical.warning")).contains("likely_duplicate");
        var products = Upload.of("products", PRODUCTS);
        assertThat(products.result()).isEqualTo("DONE 3 created 0 updated 0 unchanged 3 rejected");
        assertThat(products.reasons())
                .containsExactlyInAnyOrder("association_only_for_tourism", "unknown_producer", "unknown_type");
        var recognitions = Upload.of("recognitions", RECOGNITIONS);
        assertThat(recognitions.result()).isEqualTo("DONE 4 created 0 updated 0 unchanged 6 rejected");
        assertThat(recognitions.reasons())
                .containsExactlyInAnyOrder(
                        "level_star_mismatch",
                        "bad_stars",
                        "bad_date",
                        "date_out_of_range",
                        "unknown_product",
                        "decision_already_used");

        the_later_stands_what_is_over_has_expired_and_what_has_no_decision_is_unverified();
        everybody_is_told_of_what_was_granted_and_of_its_end();
        the_statistics_count_each_product_once(before);
        the_same_files_again_change_nothing();
        a_row_that_says_something_else_is_an_update_or_refused();
    }

    private static JsonPath recognition(String sourceId) {
        var all = province("80").get(BASE + "/recognitions?limit=200").jsonPath();
        int at = all.getList("items.sourceId").indexOf(sourceId);
        return new JsonPath(province("80")
                .get(BASE + "/recognitions/" + all.getString("items[" + at + "].id"))
                .asString());
    }

    private static void the_later_stands_what_is_over_has_expired_and_what_has_no_decision_is_unverified() {
        assertThat(recognition("R-1").getString("state")).isEqualTo("SUPERSEDED");
        assertThat(recognition("R-1").getString("endedOn")).isEqualTo("2026-02-01");
        assertThat(recognition("R-2").getString("state")).isEqualTo("GRANTED");
        assertThat(recognition("R-2").getString("lastDay")).isEqualTo("2029-02-01");
        assertThat(recognition("R-3").getString("state")).isEqualTo("EXPIRED");
        assertThat(recognition("R-3").getString("endedOn")).isEqualTo("2023-03-02");
        assertThat(recognition("R-4").getString("state")).isEqualTo("UNVERIFIED");
        assertThat(recognition("R-4").getString("origin")).isEqualTo("IMPORTED");
    }

    private static void everybody_is_told_of_what_was_granted_and_of_its_end() {
        try (var ear = new Ear("registry")) {
            var expired = recognition("R-3").getString("id");
            ear.await(fact -> fact.key().equals(expired) && fact.type().endsWith("recognition-ended.v1"));
            var said = ear.all();
            assertThat(said).filteredOn(fact -> fact.key().equals(expired)).hasSize(2);
            var undecided = recognition("R-4").getString("id");
            assertThat(said).noneMatch(fact -> fact.key().equals(undecided));
            var decided = Stream.of("R-1", "R-2", "R-3")
                    .map(source -> recognition(source).getString("id"))
                    .toList();
            assertThat(said)
                    .filteredOn(fact -> fact.type().endsWith("recognition-granted.v1") && decided.contains(fact.key()))
                    .hasSize(3)
                    .allMatch(fact -> fact.body().contains("\"origin\":\"IMPORTED\""));
        }
    }

    /** Other tests have products of this province too. */
    private static void the_statistics_count_each_product_once(JsonPath before) {
        var figures = figures();

        for (var counted : List.of("byLastStars.three", "byLastStars.four", "valid", "lapsed")) {
            assertThat(figures.getInt(counted) - before.getInt(counted))
                    .as(counted)
                    .isEqualTo(1);
        }
        assertThat(figures.getInt("total") - before.getInt("total")).isEqualTo(2);
    }

    private static JsonPath figures() {
        return province("80").get(BASE + "/statistics/products?province=80").jsonPath();
    }

    private static void the_same_files_again_change_nothing() {
        for (var file : List.of(PRODUCERS, PRODUCTS)) {
            var kind = file.startsWith("producer_id") ? "producers" : "products";
            assertThat(Upload.of(kind, file).result()).startsWith("DONE 0 created 0 updated 3 unchanged");
        }
        assertThat(Upload.of("recognitions", RECOGNITIONS).result()).startsWith("DONE 0 created 0 updated 4 unchanged");
    }

    private static void a_row_that_says_something_else_is_an_update_or_refused() {
        assertThat(Upload.of("producers", PRODUCERS.replace("Hội du lịch", "Hiệp hội du lịch"))
                        .result())
                .startsWith("DONE 0 created 1 updated 2 unchanged");
        assertThat(Upload.of("products", PRODUCTS.replace("Muối tôm", "Muối tôm cay"))
                        .result())
                .startsWith("DONE 0 created 1 updated 2 unchanged");
        var corrected = Upload.of(
                "recognitions",
                RECOGNITIONS
                        .replace("R-4,Q-3,new,4,75,,,", "R-4,Q-3,new,4,75,14/QĐ-UBND,2026-04-01,")
                        .replace("R-2,Q-1,upgrade,4", "R-2,Q-1,upgrade,3"));
        assertThat(corrected.result()).isEqualTo("DONE 0 created 1 updated 2 unchanged 7 rejected");
        assertThat(corrected.reasons()).contains("recognition_is_final");
        assertThat(recognition("R-4").getString("state")).isEqualTo("GRANTED");
    }
}
