package vn.ocop.promotion.stand;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.ocop.promotion.Api.FAIRS;
import static vn.ocop.promotion.Api.accept;
import static vn.ocop.promotion.Api.announced;
import static vn.ocop.promotion.Api.applied;
import static vn.ocop.promotion.Api.apply;
import static vn.ocop.promotion.Api.fair;
import static vn.ocop.promotion.Api.move;
import static vn.ocop.promotion.Api.officer;
import static vn.ocop.promotion.Api.officerOf;
import static vn.ocop.promotion.Api.post;
import static vn.ocop.promotion.Api.producer;
import static vn.ocop.promotion.Api.products;
import static vn.ocop.promotion.Api.stand;
import static vn.ocop.promotion.Api.today;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.time.Legal;
import vn.ocop.promotion.Facts;
import vn.ocop.promotion.PassingDays;
import vn.ocop.stack.test.StackResource;

/** Features F1 to F4: who gets a stand, and who does not. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "promotion"))
class StandTest {

    private final LocalDate fairFirstDay = today().plusDays(10);
    private final LocalDate fairLastDay = today().plusDays(14);
    private final LocalDate longValid = today().plusMonths(30);

    @Inject
    Facts facts;

    @Inject
    PassingDays days;

    private UUID producer;
    private UUID product;

    @BeforeEach
    void a_producer_with_a_recognised_product() {
        producer = facts.producer();
        product = facts.recognised(producer, 3, today().minusMonths(6), longValid);
    }

    @Test
    void a_producer_applies_and_the_office_gives_it_the_lowest_free_booth() {
        var fair = announced(fair(2, 3));

        var id = apply(fair, producer, product)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", containsString("/promotion/v1/applications/"))
                .body("state", equalTo("SUBMITTED"))
                .body("atRisk", empty())
                .extract()
                .<String>path("id");
        accept(id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("ACCEPTED"))
                .body("booth", equalTo("1"));

        officer().get(FAIRS + "/" + fair).then().body("acceptedStands", equalTo(1));
        officer().get(stand(id)).then().statusCode(200).body("state", equalTo("ACCEPTED"));
        producer(producer)
                .get(FAIRS + "/" + fair + "/applications?state=ACCEPTED")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void a_product_the_registry_has_not_told_of_yet_may_be_tried_again() {
        apply(announced(fair(2, 3)), producer, UUID.randomUUID())
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body("code", equalTo("product-not-known-yet"));
    }

    @Test
    void products_of_others_do_not_exist_for_a_producer() {
        var neighbour = facts.producer();
        var path = FAIRS + "/" + announced(fair(2, 3)) + "/applications";
        var theirs = facts.product(neighbour);

        post(producer(producer), path, products(theirs)).then().statusCode(404);
        post(producer(producer, neighbour), path, products(product, theirs))
                .then()
                .statusCode(409)
                .body("code", equalTo("products-of-several-producers"));
    }

    @Test
    void applications_are_taken_on_the_first_and_last_day_of_the_window_only() {
        var today = Legal.today(Clock.systemUTC());
        var yesterday = fair(fairFirstDay, fairLastDay, today.minusDays(9), today.minusDays(1), 5, 3);
        var tomorrow = fair(fairFirstDay, fairLastDay, today.plusDays(1), today.plusDays(2), 5, 3);
        var open = fair(fairFirstDay, fairLastDay, today, today, 5, 3);

        apply(announced(yesterday), producer, product)
                .then()
                .statusCode(409)
                .body("code", equalTo("application-window-closed"));
        apply(announced(tomorrow), producer, product).then().statusCode(409);
        apply(announced(open), producer, product).then().statusCode(201);
    }

    @Test
    void a_producer_has_one_live_application_per_fair() {
        var fair = announced(fair(5, 3));
        var first = applied(fair, producer, product);

        apply(fair, producer, product).then().statusCode(409).body("code", equalTo("already-applied"));
        move(producer(producer), first, "withdrawals", 0, "").then().statusCode(200);
        apply(fair, producer, product).then().statusCode(201);
    }

    @Test
    void a_recognition_that_ends_the_day_before_the_last_is_not_enough() {
        var fair = announced(fair(5, 3));
        var shortly = facts.recognised(producer, 3, today().minusMonths(35), fairLastDay.minusDays(1));
        var id = applied(fair, producer, product, shortly);

        accept(id)
                .then()
                .statusCode(409)
                .body("code", equalTo("recognition-not-valid-on-fair-days"))
                .body("detail", containsString("Miến dong Cẩm Thạch"))
                .body("detail", containsString(fairLastDay.minusDays(1).toString()));
        officer().get(stand(id)).then().body("atRisk", contains(shortly.toString()));
        officer().get(FAIRS + "/" + fair).then().body("acceptedStands", equalTo(0));
    }

    @Test
    void a_recognition_that_counts_on_the_last_day_is_enough_and_none_is_not() {
        var fair = announced(fair(5, 3));
        var neighbour = facts.producer();
        var justEnough = facts.recognised(producer, 3, fairFirstDay, fairLastDay);
        var never = facts.product(neighbour);

        accept(applied(fair, producer, justEnough)).then().statusCode(200);
        accept(applied(fair, neighbour, never))
                .then()
                .statusCode(409)
                .body("code", equalTo("recognition-not-valid-on-fair-days"));
    }

    @Test
    void a_fair_for_four_stars_takes_no_three() {
        accept(applied(announced(fair(5, 4)), producer, product))
                .then()
                .statusCode(409)
                .body("code", equalTo("stars-below-fair-minimum"));
    }

    @Test
    void a_booth_has_one_producer() {
        var fair = announced(fair(5, 3));
        var neighbour = facts.producer();
        var theirs = facts.recognised(neighbour, 4, today().minusMonths(1), longValid);
        var booth = "{\"booth\": \"A-12\"}";

        move(officer(), applied(fair, producer, product), "acceptances", 0, booth)
                .then()
                .statusCode(200)
                .body("booth", equalTo("A-12"));
        var second = applied(fair, neighbour, theirs);
        move(officer(), second, "acceptances", 0, booth).then().statusCode(409).body("code", equalTo("booth-taken"));
        accept(second).then().statusCode(200).body("booth", equalTo("1"));
        officer().get(FAIRS + "/" + fair).then().body("acceptedStands", equalTo(2));
    }

    @Test
    void a_full_fair_accepts_nobody_until_a_place_comes_back() {
        var fair = announced(fair(1, 3));
        var neighbour = facts.producer();
        var theirs = facts.recognised(neighbour, 4, today().minusMonths(1), longValid);
        var first = applied(fair, producer, product);
        var second = applied(fair, neighbour, theirs);

        accept(first).then().statusCode(200);
        accept(second).then().statusCode(409).body("code", equalTo("fair-full"));
        move(producer(producer), first, "withdrawals", 1, "")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        accept(second).then().statusCode(200).body("booth", equalTo("1"));
    }

    @Test
    void a_refusal_says_why_and_is_final() {
        var id = applied(announced(fair(1, 3)), producer, product);

        move(officer(), id, "refusals", 0, "{\"reason\": \" \"}").then().statusCode(400);
        move(officer(), id, "refusals", 0, "{\"reason\": \"Ưu tiên sản phẩm mới\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("reason", equalTo("Ưu tiên sản phẩm mới"));
        move(officer(), id, "acceptances", 1, "{}").then().statusCode(409).body("code", equalTo("move-not-allowed"));
    }

    @Test
    void a_decision_names_the_version_it_has_seen() {
        var id = applied(announced(fair(1, 3)), producer, product);

        post(officer(), stand(id) + "/acceptances", "{}").then().statusCode(428);
        move(officer(), id, "acceptances", 7, "{}").then().statusCode(412).header("ETag", "\"0\"");
    }

    @Test
    void nobody_sees_or_decides_what_is_not_theirs() {
        var fair = announced(fair(1, 3));
        var id = applied(fair, producer, product);
        var stranger = UUID.randomUUID();

        officerOf("80").get(stand(id)).then().statusCode(404);
        producer(stranger).get(stand(id)).then().statusCode(404);
        move(officerOf("80"), id, "acceptances", 0, "{}").then().statusCode(404);
        move(producer(stranger), id, "withdrawals", 0, "").then().statusCode(404);
        move(producer(producer), id, "acceptances", 0, "{}").then().statusCode(403);
        move(officer(), id, "withdrawals", 0, "").then().statusCode(403);
        producer(stranger).get(FAIRS + "/" + fair + "/applications").then().body("items", empty());
        officerOf("80").get(FAIRS + "/" + fair + "/applications").then().body("items", empty());
    }

    @Test
    void once_the_fair_has_begun_an_accepted_stand_stays() {
        var fair = announced(fair(2, 3));
        var id = applied(fair, producer, product);
        accept(id).then().statusCode(200);

        days.shift(fair, "first_day", today());

        move(producer(producer), id, "withdrawals", 1, "")
                .then()
                .statusCode(409)
                .body("code", equalTo("fair-has-begun"));
    }

    @Test
    void nobody_is_accepted_when_the_fair_is_over() {
        var fair = announced(fair(2, 3));
        var id = applied(fair, producer, product);

        days.shift(fair, "opens_on", today().minusDays(5));
        days.shift(fair, "closes_on", today().minusDays(4));
        days.shift(fair, "first_day", today().minusDays(3));
        days.shift(fair, "last_day", today().minusDays(1));

        accept(id).then().statusCode(409).body("code", equalTo("fair-is-over")).body("detail", endsWith("."));
    }
}
