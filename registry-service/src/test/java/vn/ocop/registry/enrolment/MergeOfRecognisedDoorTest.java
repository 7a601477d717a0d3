package vn.ocop.registry.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.enrolment.Shelf.get;
import static vn.ocop.registry.enrolment.Shelf.merge;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.Upload;
import vn.ocop.registry.granting.Results;
import vn.ocop.stack.test.StackResource;

/** What was granted is never changed by a merge, and many merges at once leave one product. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class MergeOfRecognisedDoorTest {

    private static final LocalDate TODAY = Legal.today(Clock.systemUTC());

    @Test
    void a_certificate_in_force_stays_with_its_code_so_its_product_lives_on() {
        var shelf = Shelf.ofSomebody();
        var recognised = shelf.product("Nem chua Thanh Hóa " + shelf.producer());
        var twin = shelf.product("Nem chua Thanh Hoa " + shelf.producer());
        var recognition = Results.granted(recognised, 4, TODAY.minusDays(3));

        var refused = merge(recognised, twin);
        var done = merge(twin, recognised);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("merge-ends-certificate");
        assertThat(done.jsonPath().getString("recognition.recognitionId")).isEqualTo(recognition.toString());
        assertThat(done.jsonPath().getString("recognition.standing")).isEqualTo("VALID");
    }

    @Test
    void two_certificates_by_two_decisions_stay_two() {
        var shelf = Shelf.ofSomebody();
        var one = shelf.product("Bánh khoái tép " + shelf.producer());
        var other = shelf.product("Banh khoai tep " + shelf.producer());
        Results.granted(one, 4, TODAY.minusDays(3));
        Results.granted(other, 4, TODAY.minusDays(2));

        assertThat(merge(one, other).jsonPath().getString("code")).isEqualTo("merge-ends-certificate");
        assertThat(merge(other, one).jsonPath().getString("code")).isEqualTo("merge-ends-certificate");
    }

    @Test
    void the_one_recognised_last_lives_on_and_tells_of_both_in_its_timeline() {
        var shelf = Shelf.ofSomebody();
        var old = shelf.product("Chè lam Phủ Quảng " + shelf.producer());
        var young = shelf.product("Che lam Phu Quang " + shelf.producer());
        var lapsed = Results.granted(old, 3, TODAY.minusMonths(40));
        var valid = Results.granted(young, 4, TODAY.minusMonths(2));

        var done = merge(old, young);

        assertThat(done.jsonPath().getInt("recognition.stars")).isEqualTo(4);
        assertThat(get("/recognitions/" + lapsed).jsonPath().getString("productId"))
                .isEqualTo(old.toString());
        assertThat(get("/products/" + young + "/timeline").jsonPath().getList("items.subject"))
                .contains(lapsed.toString(), valid.toString());
        assertThat(get("/products/" + old + "/timeline").jsonPath().getList("items.subject"))
                .contains(lapsed.toString())
                .doesNotContain(valid.toString());
    }

    @Test
    void a_chain_of_mergers_leads_to_its_end_and_every_history_stays() {
        var shelf = Shelf.ofSomebody();
        var first = shelf.product("Chè vằng " + shelf.producer());
        var second = shelf.product("Che vang " + shelf.producer());
        var third = shelf.product("Trà vằng " + shelf.producer());
        var codes = java.util.List.of(Shelf.code(first), Shelf.code(second));
        var recognition = Results.granted(first, 3, TODAY.minusMonths(40));
        Results.granted(second, 3, TODAY.minusMonths(39));
        Results.granted(third, 4, TODAY.minusMonths(2));

        assertThat(merge(first, second).statusCode()).isEqualTo(200);
        assertThat(merge(second, third).statusCode()).isEqualTo(200);

        for (var path : java.util.List.of(
                "/products/" + first,
                "/products/" + second,
                "/products?code=" + codes.get(0),
                "/products?code=" + codes.get(1))) {
            var old = get(path);
            assertThat(old.statusCode()).as(path).isEqualTo(308);
            assertThat(old.header("Location"))
                    .as(path)
                    .isIn("/registry/v1/products/" + third, "/registry/v1/products?code=" + Shelf.code(third));
        }
        for (var gone : java.util.List.of(first, second)) {
            assertThat(get("/products/" + gone + "/history").jsonPath().getList("items.action"))
                    .contains("merged");
        }
        assertThat(get("/recognitions/" + recognition).jsonPath().getString("productId"))
                .isEqualTo(first.toString());
        assertThat(get("/products/" + third + "/timeline").jsonPath().getList("items.subject"))
                .contains(recognition.toString());
    }

    @Test
    void a_product_that_lapsed_last_cannot_go_into_one_never_recognised() {
        var shelf = Shelf.ofSomebody();
        var lapsed = shelf.product("Rượu Chi Nê " + shelf.producer());
        var never = shelf.product("Ruou Chi Ne " + shelf.producer());
        Results.granted(lapsed, 3, TODAY.minusMonths(40));

        assertThat(merge(lapsed, never).jsonPath().getString("code")).isEqualTo("merge-other-way-round");
        assertThat(merge(never, lapsed).statusCode()).isEqualTo(200);
    }

    @Test
    void what_awaits_a_decision_follows_to_the_survivor() {
        var shelf = Shelf.ofSomebody();
        var survivor = shelf.product("Mắm cáy " + shelf.producer());
        var merged = shelf.product("Mam cay " + shelf.producer());
        var proposal = Results.proposed(merged, "FIRST", 3);

        merge(merged, survivor);
        var decided = Results.decide(proposal, "PROVINCE", TODAY.toString(), 3);

        assertThat(decided.statusCode()).isEqualTo(201);
        assertThat(get("/products/" + survivor).jsonPath().getString("recognition.recognitionId"))
                .isEqualTo(proposal.toString());
    }

    @Test
    void a_result_for_a_merged_product_is_proposed_for_its_survivor() {
        var shelf = Shelf.ofSomebody();
        var survivor = shelf.product("Mắm tép Hà Yên " + shelf.producer());
        var merged = shelf.product("Mam tep Ha Yen " + shelf.producer());
        Results.filed(merged, "FIRST", TODAY.minusDays(30));
        merge(merged, survivor);

        Results.concluded(UUID.randomUUID(), merged, "FIRST", 4);

        assertThat(Results.proposalFor(survivor)).isNotNull();
        assertThat(get("/products/" + survivor).jsonPath().getString("firstFiledOn"))
                .isEqualTo(TODAY.minusDays(30).toString());
    }

    @Test
    void what_was_judged_under_another_set_is_another_product() {
        var shelf = Shelf.ofSomebody();
        var judged = shelf.product("Muối vừng " + shelf.producer(), "S09");
        var other = shelf.product("Muoi vung " + shelf.producer(), "S10");
        Results.filed(judged, "FIRST", TODAY.minusDays(2));

        assertThat(merge(judged, other).jsonPath().getString("code")).isEqualTo("merge-of-two-sets");
        assertThat(merge(other, judged).statusCode()).isEqualTo(200);
    }

    @Test
    void one_decision_that_a_file_entered_for_both_is_one_certificate() {
        var mark = UUID.randomUUID().toString();
        Upload.of("producers", """
                producer_id,name,entity_type,commune_code
                P-%1$s,Hộ %1$s,household,15142
                """.formatted(mark));
        Upload.of("products", """
                product_id,producer_id,name,product_group,commune_code
                A-%1$s,P-%1$s,Miến dong %1$s,food,15142
                B-%1$s,P-%1$s,Mien dong %1$s,food,15142
                """.formatted(mark));
        var file = """
                recognition_id,product_id,kind,stars,score,decision_no,decision_date,authority_level,authority
                R-1-%1$s,A-%1$s,new,3,66,77/QĐ-UBND,2026-02-01,province,UBND tỉnh Thanh Hóa
                R-2-%1$s,B-%1$s,new,3,66,77/QĐ-UBND,2026-02-01,province,UBND tỉnh Thanh Hóa
                """.formatted(mark);
        Upload.of("recognitions", file);
        var survivor = source("A-" + mark);
        var merged = source("B-" + mark);

        var done = merge(merged, survivor);
        var again = Upload.of("recognitions", file);

        assertThat(done.jsonPath().getString("recognition.standing")).isEqualTo("VALID");
        assertThat(get("/recognitions?product=" + merged).jsonPath().getList("items.state"))
                .containsExactly("SUPERSEDED");
        assertThat(get("/recognitions?product=" + survivor).jsonPath().getList("items.state"))
                .containsExactly("GRANTED");
        assertThat(again.result()).isEqualTo("DONE 0 created 0 updated 2 unchanged 0 rejected");
    }

    private static UUID source(String key) {
        return UUID.fromString(
                get("/products?identifier=SOURCE|" + key).jsonPath().getString("items[0].id"));
    }

    @Test
    void of_many_mergers_of_neighbours_at_once_each_takes_exactly_one_away() throws Exception {
        var shelf = Shelf.ofSomebody();
        var row = IntStream.range(0, 6)
                .mapToObj(i -> shelf.product("Bánh gai hàng " + i + " " + shelf.producer()))
                .toList();
        var people = Executors.newFixedThreadPool(10);
        try {
            var asks = new ArrayList<Callable<Response>>();
            for (var i = 0; i < 5; i++) {
                var merged = row.get(i);
                var survivor = row.get(i + 1);
                asks.add(() -> merge(merged, survivor, "\"0\""));
                asks.add(() -> merge(survivor, merged, "\"0\""));
            }
            var done = 0;
            for (var answer : people.invokeAll(asks)) {
                var status = answer.get().statusCode();
                assertThat(status).isIn(200, 409, 412);
                done += status == 200 ? 1 : 0;
            }

            var left = get("/products?count=true&producer=" + shelf.producer()).jsonPath();
            assertThat(left.getInt("total")).isEqualTo(6 - done);
            assertThat(done).isBetween(1, 5);
            var living = left.<String>getList("items.id");
            for (var product : row) {
                var answer = get("/products/" + product);
                assertThat(
                                answer.statusCode() == 200
                                        ? product.toString()
                                        : answer.header("Location").substring("/registry/v1/products/".length()))
                        .isIn(living);
            }
        } finally {
            people.shutdownNow();
        }
    }
}
