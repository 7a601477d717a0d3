package vn.ocop.assessment.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static vn.ocop.assessment.testing.Stage.PROVINCE;
import static vn.ocop.assessment.testing.Stage.atOnce;
import static vn.ocop.assessment.testing.Stage.conclude;
import static vn.ocop.assessment.testing.Stage.onTheTable;
import static vn.ocop.assessment.testing.Stage.put;
import static vn.ocop.assessment.testing.Stage.step;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.ocop.assessment.testing.Person;
import vn.ocop.assessment.testing.Registry;
import vn.ocop.assessment.testing.Ticks;
import vn.ocop.chassis.testing.Ear;
import vn.ocop.stack.test.StackResource;

/** The council's sitting, Art. 7.6 and the working rules. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConclusionTest {

    private static Registry registry;

    @BeforeAll
    static void open() {
        registry = new Registry();
    }

    @AfterAll
    static void close() {
        registry.close();
    }

    @Test
    void the_exact_average_of_the_sheets_gives_band_and_stars_and_is_said_once() throws IOException {
        // Given
        var table = onTheTable(registry, 4);
        put(table.member(0), table.dossier(), Ticks.fourStars()).then().statusCode(200);
        put(table.member(1), table.dossier(), Ticks.fourStars()).then().statusCode(200);
        put(table.member(2), table.dossier(), Ticks.with("1.2-1")).then().statusCode(200);

        // When
        var answer = conclude(table).then().statusCode(201).header("Location", notNullValue());

        // Then
        answer.body("outcome", equalTo("RATED"))
                .body("bandStars", equalTo(5))
                .body("stars", equalTo(4))
                .body("level", equalTo("PROVINCE"))
                .body("sumPoints", equalTo(280))
                .body("sheets", equalTo(3))
                .body("averageFraction", equalTo("280/3"))
                .body("average", equalTo("93.333333"))
                .body("spread", equalTo(7))
                .body("failedGates.5", not(hasSize(0)))
                .body("members", hasSize(3));
        PROVINCE.asks().get(table.dossier().path()).then().body("state", equalTo("RATED"));
        try (var ear = new Ear("assessment")) {
            var said = ear.await(fact -> fact.type().equals("vn.ocop.assessment.assessment-concluded.v1")
                    && fact.key().equals(table.dossier().id().toString()));
            var body = new ObjectMapper().readTree(said.body());
            assertThat(body.get("averageFraction").textValue()).isEqualTo("280/3");
            assertThat(body.get("stars").intValue()).isEqualTo(4);
            assertThat(body.get("ruleVersion").textValue()).isEqualTo("QD-26-2026");
            assertThat(Long.parseLong(said.headers().get("ce_sequence"))).isGreaterThan(1);
        }
    }

    @Test
    void three_of_four_members_are_a_quorum_and_two_are_not() {
        var table = onTheTable(registry, 4);
        put(table.member(0), table.dossier(), Ticks.best()).then().statusCode(200);
        put(table.member(1), table.dossier(), Ticks.best()).then().statusCode(200);
        conclude(table).then().statusCode(409).body("code", equalTo("quorum-not-reached"));

        put(table.member(2), table.dossier(), Ticks.best()).then().statusCode(200);

        conclude(table).then().statusCode(201).body("stars", equalTo(5)).body("level", equalTo("NATIONAL"));
    }

    @Test
    void ten_points_apart_are_fine_and_eleven_are_scored_again() {
        // Given
        var table = onTheTable(registry, 2);
        put(table.member(0), table.dossier(), Ticks.best()).then().statusCode(200);
        var etag = put(table.member(1), table.dossier(), Ticks.elevenBelow())
                .then()
                .statusCode(200)
                .body("total", equalTo(89))
                .extract()
                .header("ETag");
        conclude(table).then().statusCode(409).body("code", equalTo("scores-too-far-apart"));

        // When
        table.member(1)
                .asks()
                .contentType("application/json")
                .header("If-Match", etag)
                .body(Map.of("choices", Ticks.tenBelow()))
                .put(table.dossier().path() + "/sheets/mine")
                .then()
                .statusCode(200)
                .body("total", equalTo(90));

        // Then
        conclude(table).then().statusCode(201).body("spread", equalTo(10)).body("averageFraction", equalTo("95"));
    }

    @Test
    void a_printed_ground_turns_the_dossier_away_whatever_its_points() {
        var table = onTheTable(registry, 2);
        put(table.member(0), table.dossier(), Ticks.best()).then().statusCode(200);
        put(table.member(1), table.dossier(), Ticks.best()).then().statusCode(200);
        conclude(table, "NOT_PRINTED_ANYWHERE").then().statusCode(400).body("code", equalTo("unknown-ground"));

        conclude(table, "FORGED_DOSSIER")
                .then()
                .statusCode(201)
                .body("outcome", equalTo("DISQUALIFIED"))
                .body("stars", equalTo(0))
                .body("$", not(hasKey("level")))
                .body("grounds", equalTo(List.of("FORGED_DOSSIER")));

        PROVINCE.asks().get(table.dossier().path()).then().body("state", equalTo("DISQUALIFIED"));
    }

    @Test
    void a_stop_raised_by_one_member_ends_the_scoring() {
        var table = onTheTable(registry, 2);
        put(table.member(0), table.dossier(), Ticks.best()).then().statusCode(200);
        table.member(1)
                .asks()
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(Map.of("choices", Ticks.best(), "stops", List.of("UNACCEPTABLE_IMPURITIES")))
                .put(table.dossier().path() + "/sheets/mine")
                .then()
                .statusCode(200);

        conclude(table)
                .then()
                .statusCode(201)
                .body("outcome", equalTo("DISQUALIFIED"))
                .body("stops[0].code", equalTo("UNACCEPTABLE_IMPURITIES"));
    }

    @Test
    void a_concluded_dossier_takes_no_sheet_and_no_second_conclusion() {
        var table = onTheTable(registry, 1);
        put(table.chair(), table.dossier(), Ticks.best()).then().statusCode(200);
        conclude(table).then().statusCode(201);

        conclude(table).then().statusCode(412);
        var now = table.chair().asks().get(table.dossier().path()).header("ETag");
        table.chair()
                .says(Map.of())
                .header("If-Match", now)
                .post(table.dossier().path() + "/conclusions")
                .then()
                .statusCode(409)
                .body("code", equalTo("step-not-allowed"));
        put(table.chair(), table.dossier(), Ticks.best())
                .then()
                .statusCode(409)
                .body("code", equalTo("dossier-not-on-the-table"));
    }

    @Test
    void of_twenty_conclusions_at_once_exactly_one_is_kept() throws Exception {
        var table = onTheTable(registry, 1);
        put(table.chair(), table.dossier(), Ticks.best()).then().statusCode(200);

        var statuses = atOnce(20, () -> conclude(table).statusCode());

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status != 201).allMatch(status -> status == 409 || status == 412);
        PROVINCE.asks()
                .get(table.dossier().path() + "/conclusions")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void only_the_chair_of_this_council_concludes() {
        var table = onTheTable(registry, 2);

        step(Person.chair(table.people().get(1)), table.dossier(), "conclusions", Map.of())
                .then()
                .statusCode(403)
                .body("code", equalTo("only-the-chair-concludes"));
        step(Person.chair("chu-tich-noi-khac"), table.dossier(), "conclusions", Map.of())
                .then()
                .statusCode(404);
    }

    @Test
    void the_producer_reads_the_result_but_not_what_single_members_scored() {
        var table = onTheTable(registry, 1);
        put(table.chair(), table.dossier(), Ticks.best()).then().statusCode(200);
        var path = conclude(table).then().statusCode(201).extract().header("Location");

        Person.producer(table.told().producerId())
                .asks()
                .get(path)
                .then()
                .statusCode(200)
                .body("stars", equalTo(5))
                .body("$", not(hasKey("members")));
        PROVINCE.asks().get(path).then().statusCode(200).body("members", hasSize(1));
    }
}
