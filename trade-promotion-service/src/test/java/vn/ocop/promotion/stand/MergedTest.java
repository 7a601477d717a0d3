package vn.ocop.promotion.stand;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.ocop.promotion.Api.FAIRS;
import static vn.ocop.promotion.Api.accept;
import static vn.ocop.promotion.Api.announced;
import static vn.ocop.promotion.Api.applied;
import static vn.ocop.promotion.Api.apply;
import static vn.ocop.promotion.Api.fair;
import static vn.ocop.promotion.Api.officer;
import static vn.ocop.promotion.Api.producer;
import static vn.ocop.promotion.Api.stand;
import static vn.ocop.promotion.Api.today;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.promotion.Facts;
import vn.ocop.promotion.PassingDays;
import vn.ocop.stack.test.StackResource;

/** R8: what the registry merges goes on here as the survivor's. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "promotion"))
class MergedTest {

    private final LocalDate lastDay = today().plusMonths(30);

    @Inject
    Facts facts;

    @Inject
    PassingDays days;

    private UUID gone;
    private UUID survivor;
    private UUID noodles;
    private UUID rice;
    private String fair;

    @BeforeEach
    void two_producers_that_are_one() {
        gone = facts.producer();
        survivor = facts.producer();
        noodles = facts.recognised(gone, 3, lastDay.minusMonths(36), lastDay);
        rice = facts.recognised(survivor, 3, lastDay.minusMonths(36), lastDay);
        fair = announced(fair(5, 3));
    }

    @Test
    void applications_and_money_of_a_merged_producer_are_the_survivors_and_either_token_reaches_them() {
        var stand = applied(fair, gone, noodles);
        facts.payout("payout-paid", UUID.randomUUID(), 1, noodles, gone);

        merged();

        officer().get(stand(stand)).then().body("producerId", equalTo(survivor.toString()));
        producer(gone).get(stand(stand)).then().statusCode(200);
        producer(survivor).get(stand(stand)).then().statusCode(200);
        producer(UUID.randomUUID()).get(stand(stand)).then().statusCode(404);
        officer()
                .get("/promotion/v1/exhibitors/" + gone)
                .then()
                .statusCode(200)
                .body("producerId", equalTo(survivor.toString()))
                .body("products.productId", hasItems(noodles.toString(), rice.toString()))
                .body("stands.applicationId", hasItem(stand))
                .body("supportReceived.amount", equalTo(20_000_000));
        officer()
                .get("/promotion/v1/exhibitors?commune=15142&limit=200")
                .then()
                .body("items.producerId", not(hasItem(gone.toString())));
    }

    @Test
    void what_is_told_late_of_a_merged_producer_is_the_survivors() {
        merged();

        facts.payout("payout-paid", UUID.randomUUID(), 1, noodles, gone);
        var late = facts.product(gone);

        officer()
                .get("/promotion/v1/exhibitors/" + survivor)
                .then()
                .body("products.productId", hasItem(late.toString()))
                .body("support", hasSize(1));
    }

    @Test
    void two_applications_for_one_event_become_one() {
        var first = applied(fair, gone, noodles);
        var second = applied(fair, survivor, rice);

        merged();

        officer()
                .get(stand(first))
                .then()
                .body("state", equalTo("SUBMITTED"))
                .body("producerId", equalTo(survivor.toString()))
                .body("products", hasItems(noodles.toString(), rice.toString()));
        officer().get(stand(second)).then().body("state", equalTo("REFUSED")).body("reason", containsString("merged"));
        apply(fair, survivor, rice).then().statusCode(409).body("code", equalTo("already-applied"));
    }

    @Test
    void of_two_booths_the_later_is_free_again_and_an_accepted_one_stays_before_one_that_waits() {
        var first = applied(fair, gone, noodles);
        var second = applied(fair, survivor, rice);
        accept(first).then().statusCode(200);
        accept(second).then().statusCode(200);
        var other = announced(fair(5, 3));
        var waits = applied(other, gone, noodles);
        var stands = applied(other, survivor, rice);
        accept(stands).then().statusCode(200);

        merged();

        officer().get(stand(first)).then().body("state", equalTo("ACCEPTED"));
        officer().get(stand(second)).then().body("state", equalTo("LAPSED"));
        officer().get(FAIRS + "/" + fair).then().body("acceptedStands", equalTo(1));
        officer().get(stand(stands)).then().body("state", equalTo("ACCEPTED"));
        officer().get(stand(waits)).then().body("state", equalTo("REFUSED"));
    }

    @Test
    void two_booths_of_an_event_that_has_begun_stay_two_and_the_survivor_answers_for_both() {
        var first = applied(fair, gone, noodles);
        var second = applied(fair, survivor, rice);
        accept(first).then().statusCode(200);
        accept(second).then().statusCode(200);
        days.shift(fair, "first_day", today());

        merged();

        for (var stand : java.util.List.of(first, second)) {
            officer().get(stand(stand)).then().body("state", equalTo("ACCEPTED"));
            producer(gone).get(stand(stand)).then().statusCode(200);
            producer(survivor).get(stand(stand)).then().statusCode(200);
        }
        officer().get(FAIRS + "/" + fair).then().body("acceptedStands", equalTo(2));
        officer()
                .get("/promotion/v1/exhibitors/" + survivor)
                .then()
                .body("products.productId", hasItems(noodles.toString(), rice.toString()))
                .body("stands.applicationId", hasItems(first, second));
    }

    @Test
    void a_merged_product_gives_way_to_the_one_that_lives_on() {
        var twin = facts.recognised(gone, 3, lastDay.minusMonths(36), lastDay);
        var stand = applied(fair, gone, noodles);

        facts.productMerged(noodles, gone, twin);

        officer().get(stand(stand)).then().body("products", equalTo(java.util.List.of(twin.toString())));
        apply(announced(fair(5, 3)), gone, noodles)
                .then()
                .statusCode(409)
                .body("code", equalTo("merged-away"))
                .body("detail", containsString(twin.toString()));
    }

    private void merged() {
        facts.producerMerged(gone, survivor);
    }
}
