package vn.ocop.promotion.handover;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.promotion.Api;
import vn.ocop.promotion.Facts;
import vn.ocop.stack.test.StackResource;

/** R10, D-18: applications for stands go over with the commune of their producer. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "promotion"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class HandOverTest {

    @Inject
    Facts facts;

    @Test
    void applications_and_places_go_over_with_the_commune_of_their_producer() {
        var old = UUID.randomUUID();
        var merged = UUID.randomUUID();
        var fair = Api.announced(Api.fair(5, 3));
        var submitted = applied(fair, old, "75001");
        var accepted = applied(fair, old, "75001");
        Api.accept(accepted).then().statusCode(200);
        var withdrawn = applied(fair, old, "75001");
        Api.move(Api.producer(producerOf(withdrawn)), withdrawn, "withdrawals", 0, "")
                .then()
                .statusCode(200);
        applied(fair, UUID.randomUUID(), "75009");

        var act = UUID.randomUUID();
        var tomorrow = Api.today().plusDays(1);
        var link = Facts.link(old, "75001", merged, "75002", "WHOLE");
        facts.placeChanged(act, 1, "MERGE", tomorrow, link);
        facts.placeChanged(act, 1, "MERGE", tomorrow, link);
        facts.placeChanged(act, 2, "MERGE", tomorrow, link);

        var report = seen(Api.officer(), "change=" + act);
        assertThat(report.getList("items.thingId")).containsExactlyInAnyOrder(submitted, accepted);
        assertThat(report.getList("items.thingState")).containsExactlyInAnyOrder("SUBMITTED", "ACCEPTED");
        assertThat(report.getList("items.thingKind")).containsOnly("STAND_APPLICATION");
        assertThat(report.getList("items.to.code")).containsOnly("75002");
        assertThat(seen(officerOf("75001"), "change=" + act).getInt("total")).isEqualTo(2);
        assertThat(seen(officerOf("75009"), "change=" + act).getInt("total")).isZero();
        assertThat(seen(Api.officerOf("80"), "change=" + act).getInt("total")).isZero();
        assertThat(Api.producer(UUID.randomUUID())
                        .get("/promotion/v1/hand-overs")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void after_a_split_the_application_waits_until_its_producer_is_assigned() {
        var split = UUID.randomUUID();
        var east = UUID.randomUUID();
        var stand = applied(Api.announced(Api.fair(5, 3)), split, "75011");
        var act = UUID.randomUUID();
        facts.placeChanged(
                act,
                1,
                "SPLIT",
                Api.today().plusDays(1),
                Facts.link(split, "75011", east, "75012", "PART"),
                Facts.link(split, "75011", UUID.randomUUID(), "75013", "PART"));
        assertThat(seen(Api.officer(), "assigned=false&change=" + act).getList("items[0].candidates"))
                .containsExactly("75012", "75013");

        facts.producerIn(producerOf(stand), 2, east, "75012");

        assertThat(seen(Api.officer(), "thing=" + stand).getString("items[0].to.code"))
                .isEqualTo("75012");
        assertThat(seen(Api.officer(), "assigned=false&change=" + act).getInt("total"))
                .isZero();
    }

    private String applied(String fair, UUID commune, String code) {
        var producer = UUID.randomUUID();
        facts.producerIn(producer, 1, commune, code);
        var product = facts.recognised(
                producer, 4, Api.today().minusMonths(1), Api.today().plusMonths(30));
        return Api.applied(fair, producer, product);
    }

    private static UUID producerOf(String stand) {
        return UUID.fromString(Api.officer().get(Api.stand(stand)).jsonPath().getString("producerId"));
    }

    private static RequestSpecification officerOf(String commune) {
        return given().auth()
                .oauth2(Jwt.subject("can-bo-xa")
                        .groups("commune-officer")
                        .claim("ocop_kind", "PERSON")
                        .claim("ocop_communes", List.of(commune))
                        .sign());
    }

    private static JsonPath seen(RequestSpecification who, String filter) {
        var answer = who.get("/promotion/v1/hand-overs?count=true&limit=200&" + filter);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }
}
