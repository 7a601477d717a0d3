package vn.ocop.registry.granting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.CAM_THACH;
import static vn.ocop.registry.Ground.NGA_SON;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.commune;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.province;
import static vn.ocop.registry.Office.registeredProduct;
import static vn.ocop.registry.granting.Results.concluded;
import static vn.ocop.registry.granting.Results.decide;
import static vn.ocop.registry.granting.Results.pause;
import static vn.ocop.registry.granting.Results.proposed;
import static vn.ocop.registry.granting.Results.state;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.chassis.testing.Ear;
import vn.ocop.registry.recognition.RecognitionState;
import vn.ocop.stack.test.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecognitionDoorTest {

    @Inject
    Clock clock;

    @Test
    void a_councils_result_awaits_the_decision_and_the_decision_gives_thirty_six_months() {
        var product = registeredProduct(CAM_THACH);
        var recognition = proposed(product, "FIRST", 4);

        var granted = decide(recognition, "PROVINCE", "2026-06-25", 4);

        assertThat(granted.statusCode()).as(granted.asString()).isEqualTo(201);
        assertThat(granted.jsonPath().getString("state")).isEqualTo("GRANTED");
        assertThat(granted.jsonPath().getString("validFrom")).isEqualTo("2026-06-25");
        assertThat(granted.jsonPath().getString("lastDay")).isEqualTo("2029-06-25");
        try (var ear = new Ear("registry")) {
            var said = ear.await(fact -> fact.key().equals(recognition.toString()));
            assertThat(said.type()).isEqualTo("vn.ocop.registry.recognition-granted.v1");
            assertThat(said.body()).contains("\"origin\":\"DECIDED\"", "/QĐ-UBND\"", "\"lastDay\":\"2029-06-25\"");
        }
        assertThat(validOn(product, "2026-06-24")).isZero();
        assertThat(validOn(product, "2026-06-25")).isOne();
        assertThat(validOn(product, "2029-06-25")).isOne();
        assertThat(validOn(product, "2029-06-26")).isZero();
        assertThat(post(
                                province("38").header("If-Match", granted.header("ETag")),
                                "/recognitions/" + recognition + "/decisions",
                                """
                                {"number":"9","symbol":"QĐ-UBND","authority":"UBND tỉnh Thanh Hóa","level":"PROVINCE",
                                 "decidedOn":"2026-06-26","stars":4}""")
                        .jsonPath()
                        .getString("code"))
                .isEqualTo("move-not-allowed");
    }

    private static int validOn(UUID product, String day) {
        return province("38")
                .get(BASE + "/recognitions?product=" + product + "&validOn=" + day)
                .jsonPath()
                .getList("items")
                .size();
    }

    @Test
    void the_same_result_heard_twice_is_proposed_once_and_two_stars_never() {
        var product = registeredProduct(CAM_THACH);
        var dossier = UUID.randomUUID();
        concluded(UUID.randomUUID(), product, "FIRST", 0);
        concluded(dossier, product, "FIRST", 3);
        concluded(dossier, product, "FIRST", 3);
        var other = registeredProduct(CAM_THACH);
        proposed(other, "FIRST", 3);

        var items = province("38")
                .get(BASE + "/recognitions?product=" + product)
                .jsonPath()
                .getList("items");

        assertThat(items).hasSize(1);
    }

    @ParameterizedTest(name = "{0} stars by {1} on {2}: {3}")
    @CsvSource({
        "5, PROVINCE, 2026-06-25, level-does-not-fit-stars",
        "4, NATIONAL, 2026-06-25, level-does-not-fit-stars",
        "3, DISTRICT, 2025-07-01, level-does-not-fit-stars",
        "4, PROVINCE, 2999-01-01, decision-in-the-future"
    })
    void a_decision_that_cannot_be_is_refused(int stars, String level, String day, String code) {
        var recognition = proposed(registeredProduct(CAM_THACH), "FIRST", stars);

        var answer = decide(recognition, level, day, stars);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
    }

    @Test
    void the_authority_may_give_fewer_stars_but_never_more() {
        var recognition = proposed(registeredProduct(CAM_THACH), "FIRST", 3);

        var more = decide(recognition, "PROVINCE", "2026-06-25", 4);

        assertThat(more.statusCode()).isEqualTo(409);
        assertThat(more.jsonPath().getString("code")).isEqualTo("stars-above-result");
        var ministry = proposed(registeredProduct(CAM_THACH), "FIRST", 5);
        assertThat(decide(ministry, "PROVINCE", "2026-06-25", 4).statusCode()).isEqualTo(201);
    }

    @Test
    void a_later_recognition_takes_the_place_of_the_earlier_from_its_day() {
        var product = registeredProduct(CAM_THACH);
        var first = proposed(product, "FIRST", 3);
        decide(first, "PROVINCE", "2026-02-01", 3);
        var second = proposed(product, "UPGRADE", 4);

        decide(second, "PROVINCE", "2026-09-01", 4);

        var earlier = province("38").get(BASE + "/recognitions/" + first).jsonPath();
        assertThat(earlier.getString("state")).isEqualTo("SUPERSEDED");
        assertThat(earlier.getString("endedOn")).isEqualTo("2026-09-01");
        try (var ear = new Ear("registry")) {
            var said = ear.await(fact ->
                    fact.key().equals(first.toString()) && fact.type().equals("vn.ocop.registry.recognition-ended.v1"));
            assertThat(said.body()).contains("\"reason\":\"SUPERSEDED\"", "\"endedOn\":\"2026-09-01\"");
        }
        var timeline =
                province("38").get(BASE + "/products/" + product + "/timeline").jsonPath();
        assertThat(timeline.getList("items.event"))
                .containsSubsequence(
                        "RECOGNITION_GRANTED", "ASSESSMENT_CONCLUDED", "RECOGNITION_GRANTED", "RECOGNITION_SUPERSEDED");
    }

    @Test
    void of_two_decisions_entered_at_once_only_the_later_stands() throws Exception {
        var product = registeredProduct(CAM_THACH);
        concluded(UUID.randomUUID(), product, "FIRST", 3);
        concluded(UUID.randomUUID(), product, "UPGRADE", 4);
        List<UUID> both = List.of();
        for (int i = 0; i < 200 && both.size() < 2; i++) {
            pause();
            both = province("38")
                    .get(BASE + "/recognitions?state=PROPOSED&product=" + product)
                    .jsonPath()
                    .getList("items.id", UUID.class);
        }
        var ids = both;
        var threads = Executors.newFixedThreadPool(2);
        try {
            var answers = List.of(
                    threads.submit(() -> decide(ids.get(0), "PROVINCE", "2026-03-01", 3)),
                    threads.submit(() -> decide(ids.get(1), "PROVINCE", "2026-04-01", 3)));
            for (var answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(201);
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(state(ids.get(0))).isEqualTo(RecognitionState.SUPERSEDED);
        assertThat(state(ids.get(1))).isEqualTo(RecognitionState.GRANTED);
    }

    @Test
    void one_decision_serves_many_products_but_each_of_them_once() {
        var decision = """
                {"number":"715","symbol":"QĐ-UBND","authority":"UBND tỉnh Thanh Hóa","level":"PROVINCE",
                 "decidedOn":"2026-05-05","stars":3}""";
        var product = registeredProduct(CAM_THACH);
        var other = registeredProduct(NGA_SON);

        assertThat(decideBy(proposed(product, "FIRST", 3), decision).statusCode())
                .isEqualTo(201);
        assertThat(decideBy(proposed(other, "FIRST", 3), decision).statusCode()).isEqualTo(201);
        var again = decideBy(proposed(product, "UPGRADE", 3), decision);

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.jsonPath().getString("code")).isEqualTo("decision-already-used");
    }

    private static Response decideBy(UUID recognition, String decision) {
        var etag = province("38").get(BASE + "/recognitions/" + recognition).header("ETag");
        return post(province("38").header("If-Match", etag), "/recognitions/" + recognition + "/decisions", decision);
    }

    @Test
    void a_foreign_recognition_is_not_there_and_only_the_province_decides() {
        var recognition = proposed(registeredProduct(CAM_THACH), "FIRST", 3);

        assertThat(province("80").get(BASE + "/recognitions/" + recognition).statusCode())
                .isEqualTo(404);
        assertThat(commune(NGA_SON).get(BASE + "/recognitions/" + recognition).statusCode())
                .isEqualTo(404);
        assertThat(post(commune(CAM_THACH), "/recognitions/" + recognition + "/decisions", "{}")
                        .statusCode())
                .isEqualTo(403);
    }
}
