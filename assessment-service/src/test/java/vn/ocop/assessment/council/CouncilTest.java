package vn.ocop.assessment.council;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.ocop.assessment.testing.Stage.PROVINCE;
import static vn.ocop.assessment.testing.Stage.councilOf;
import static vn.ocop.assessment.testing.Stage.people;
import static vn.ocop.assessment.testing.Stage.setUp;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.ocop.assessment.testing.Person;
import vn.ocop.stack.test.StackResource;

/** Councils and what they settle for themselves; the Decision leaves quorum, spread and gates open. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CouncilTest {

    private static final String COUNCILS = "/assessment/v1/councils";

    @Test
    void what_a_council_does_not_settle_follows_the_usual_rules() {
        var council = new HashMap<>(councilOf(people(3)));
        council.put("workingRules", Map.of("maxSpreadPoints", 15, "gateAggregation", "MAJORITY"));

        setUp(council)
                .then()
                .statusCode(201)
                .body("provinceCode", equalTo("38"))
                .body("members", hasSize(3))
                .body("workingRules.quorumPercent", equalTo(75))
                .body("workingRules.maxSpreadPoints", equalTo(15))
                .body("workingRules.gateAggregation", equalTo("MAJORITY"))
                .body("workingRules.stopRule", equalTo("ANY_MEMBER"));
    }

    @Test
    void the_chair_is_a_member_and_nobody_sits_twice() {
        var council = new HashMap<>(councilOf(people(2)));
        council.put("chair", "nguoi-ngoai");
        setUp(council).then().statusCode(400).body("code", equalTo("chair-not-a-member"));

        setUp(councilOf(List.of("mot", "mot"))).then().statusCode(400).body("code", equalTo("member-listed-twice"));
    }

    @Test
    void an_officer_sets_up_councils_of_the_own_province_only() {
        var council = new HashMap<>(councilOf(people(1)));
        council.put("provinceCode", "80");
        setUp(council).then().statusCode(403);

        Person.province("*").says(councilOf(people(1))).post(COUNCILS).then().statusCode(400);
        Person.province("*").says(council).post(COUNCILS).then().statusCode(201);
        council.put("validFrom", "2026-12-01");
        council.put("validTo", "2026-12-01");
        Person.province("80").says(council).post(COUNCILS).then().statusCode(400);
    }

    @Test
    void officers_see_the_councils_of_their_province_and_members_their_own() {
        var people = people(2);
        var path = setUp(councilOf(people)).header("Location");
        var id = path.substring(path.lastIndexOf('/') + 1);

        for (var reader : List.of(PROVINCE, Person.chair(people.get(0)), Person.member(people.get(1)))) {
            reader.asks().get(COUNCILS).then().statusCode(200).body("items.id", hasItem(id));
            reader.asks().get(path).then().statusCode(200);
        }
        for (var stranger : List.of(Person.province("80"), Person.member("nguoi-khac"))) {
            stranger.asks().get(COUNCILS).then().statusCode(200).body("items.id", not(hasItem(id)));
            stranger.asks().get(path).then().statusCode(404);
        }
    }

    @Test
    void members_declare_their_own_ties_and_the_chair_those_of_any_member() {
        var people = people(3);
        var path = setUp(councilOf(people)).header("Location");

        declare(Person.member(people.get(1)), path, people.get(1))
                .then()
                .statusCode(200)
                .body("conflicts", hasSize(1));
        declare(Person.member(people.get(1)), path, people.get(2)).then().statusCode(403);
        declare(Person.chair(people.get(0)), path, people.get(2))
                .then()
                .statusCode(200)
                .body("conflicts", hasSize(2));
        declare(PROVINCE, path, "nguoi-ngoai")
                .then()
                .statusCode(409)
                .body("code", equalTo("not-a-member-of-this-council"));
    }

    private static Response declare(Person who, String path, String subject) {
        var etag = who.asks().get(path).header("ETag");
        return who.says(Map.of("subject", subject, "producerId", UUID.randomUUID()))
                .header("If-Match", etag)
                .post(path + "/conflicts");
    }
}
