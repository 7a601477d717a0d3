package vn.ocop.promotion.fair;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.ocop.promotion.Api.FAIRS;
import static vn.ocop.promotion.Api.accept;
import static vn.ocop.promotion.Api.announced;
import static vn.ocop.promotion.Api.applied;
import static vn.ocop.promotion.Api.fair;
import static vn.ocop.promotion.Api.officer;
import static vn.ocop.promotion.Api.officerOf;
import static vn.ocop.promotion.Api.post;
import static vn.ocop.promotion.Api.producer;
import static vn.ocop.promotion.Api.today;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.promotion.Facts;
import vn.ocop.stack.test.StackResource;

/** Feature F1: an event with its days, places and terms. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "promotion"))
class FairTest {

    @Inject
    Facts facts;

    @Test
    void an_office_announces_a_fair_and_everybody_signed_in_reads_it() {
        var location = post(officer(), FAIRS, fair(300, 4))
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("acceptedStands", equalTo(0))
                .body("minimumStars", equalTo(4))
                .extract()
                .header("Location");

        producer(UUID.randomUUID()).get(location).then().statusCode(200).body("booths", equalTo(300));
        RestAssured.given().get(location).then().statusCode(401);
    }

    @Test
    void what_the_programme_says_itself_may_be_left_out() {
        var short_ = fair(10, 3).replace("\"reach\": \"IN_PROVINCE\",", "").replace(", \"minimumStars\": 3", "");

        post(officer(), FAIRS, short_)
                .then()
                .statusCode(201)
                .body("reach", equalTo("IN_PROVINCE"))
                .body("minimumStars", equalTo(3));
    }

    @Test
    void days_run_forward_and_applications_close_before_the_end() {
        var backwards = fair(today().plusDays(5), today().plusDays(4), today(), today(), 5, 3);
        var windowBackwards = fair(today().plusDays(5), today().plusDays(9), today(), today().minusDays(1), 5, 3);
        var tooLate = fair(today().plusDays(5), today().plusDays(9), today(), today().plusDays(10), 5, 3);

        refusedAt(backwards, "days-out-of-order", "/lastDay");
        refusedAt(windowBackwards, "days-out-of-order", "/closesOn");
        refusedAt(tooLate, "days-out-of-order", "/closesOn");
        post(officer(), FAIRS, fair(today(), today(), today(), today(), 5, 3))
                .then()
                .statusCode(201);
    }

    @Test
    void numbers_have_bounds() {
        refusedAt(fair(0, 3), "invalid-input", "/booths");
        refusedAt(fair(10001, 3), "invalid-input", "/booths");
        refusedAt(fair(5, 2), "invalid-input", "/minimumStars");
        refusedAt(fair(5, 6), "invalid-input", "/minimumStars");
    }

    @Test
    void an_office_announces_for_its_own_province_only() {
        post(officerOf("80"), FAIRS, fair(5, 3)).then().statusCode(403);
        post(producer(UUID.randomUUID()), FAIRS, fair(5, 3)).then().statusCode(403);
    }

    @Test
    void terms_change_until_a_stand_is_accepted_on_them() {
        var id = announced(fair(5, 3));
        var producer = facts.producer();
        var product = facts.recognised(producer, 3, today().minusMonths(6), today().plusMonths(30));

        change(officer(), id, 0, 8)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("booths", equalTo(8));
        change(officer(), id, 0, 9).then().statusCode(412);
        change(officerOf("80"), id, 1, 9).then().statusCode(404);
        accept(applied(id, producer, product)).then().statusCode(200);

        officer().get(FAIRS + "/" + id).then().header("ETag", "\"2\"").body("acceptedStands", equalTo(1));
        change(officer(), id, 2, 9)
                .then()
                .statusCode(409)
                .body("code", equalTo("fair-has-accepted-stands"))
                .body("detail", containsString("1"));
    }

    @Test
    void fairs_are_listed_by_kind_province_and_day() {
        var id = announced(fair(5, 3));

        officer()
                .get(FAIRS + "?kind=FAIR&province=38&limit=200&count=true&from=" + today().plusDays(14))
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("total", greaterThan(0));
        officer().get(FAIRS + "?limit=200&from=" + today().plusDays(15)).then().body("items.id", not(hasItem(id)));
        officer().get(FAIRS + "?limit=200&province=80").then().body("items.id", not(hasItem(id)));
        officer().get(FAIRS + "?kind=FESTIVAL&limit=200").then().body("items.id", not(hasItem(id)));
    }

    private static void refusedAt(String body, String code, String pointer) {
        post(officer(), FAIRS, body)
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    private static Response change(RequestSpecification caller, String id, long version, int booths) {
        return caller.header("If-Match", "\"" + version + "\"")
                .body(fair(booths, 3).replace("\"provinceCode\": \"38\",", ""))
                .put(FAIRS + "/" + id);
    }
}
