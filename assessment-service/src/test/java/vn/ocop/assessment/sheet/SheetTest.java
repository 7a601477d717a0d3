package vn.ocop.assessment.sheet;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static vn.ocop.assessment.testing.Stage.COMMUNE;
import static vn.ocop.assessment.testing.Stage.PROVINCE;
import static vn.ocop.assessment.testing.Stage.conclude;
import static vn.ocop.assessment.testing.Stage.filed;
import static vn.ocop.assessment.testing.Stage.onTheTable;
import static vn.ocop.assessment.testing.Stage.put;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.ocop.assessment.testing.Registry;
import vn.ocop.assessment.testing.Ticks;
import vn.ocop.stack.test.StackResource;

/** One complete sheet per member and dossier, hidden from the others until the conclusion. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SheetTest {

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
    void a_sheet_with_an_unanswered_item_is_refused_naming_the_item() {
        var table = onTheTable(registry, 1);
        var choices = Ticks.best();
        choices.remove("3.4");
        choices.remove("7");

        put(table.chair(), table.dossier(), choices)
                .then()
                .statusCode(400)
                .body("code", equalTo("sheet-incomplete"))
                .body("detail", containsString("3.4, 7"))
                .body("errors.pointer", hasItem("/choices/3.4"));
    }

    @Test
    void a_sheet_says_nothing_the_set_does_not_print() {
        var table = onTheTable(registry, 1);
        var choices = Ticks.best();
        choices.put("1.1", "1.2-1");
        choices.put("1.2", "NONE");
        choices.put("99", "99-1");

        put(table.chair(), table.dossier(), choices)
                .then()
                .statusCode(400)
                .body("code", equalTo("sheet-wrong"))
                .body("errors.code", hasItem("unknown-option"))
                .body("errors.code", hasItem("none-not-allowed"))
                .body("errors.code", hasItem("unknown-item"));
    }

    @Test
    void a_members_new_sheet_takes_the_place_of_the_one_they_read() {
        var table = onTheTable(registry, 1);
        var first = put(table.chair(), table.dossier(), Ticks.best())
                .then()
                .statusCode(200)
                .body("total", equalTo(100))
                .extract()
                .header("ETag");
        var mine = table.dossier().path() + "/sheets/mine";

        put(table.chair(), table.dossier(), Ticks.best()).then().statusCode(412).header("ETag", first);
        replace(table, "\"17\"").then().statusCode(412);
        replace(table, first).then().statusCode(200).body("total", equalTo(91));
        table.chair()
                .asks()
                .contentType("application/json")
                .body(Map.of("choices", Ticks.best()))
                .put(mine)
                .then()
                .statusCode(428);

        table.chair().asks().get(mine).then().statusCode(200).body("total", equalTo(91));
    }

    @Test
    void scores_of_others_are_hidden_until_the_conclusion() {
        var table = onTheTable(registry, 2);
        var all = table.dossier().path() + "/sheets";
        put(table.member(0), table.dossier(), Ticks.best()).then().statusCode(200);
        put(table.member(1), table.dossier(), Ticks.fourStars()).then().statusCode(200);

        table.chair().asks().get(all).then().statusCode(409).body("code", equalTo("sheets-still-hidden"));
        table.member(1).asks().get(all).then().statusCode(403);
        table.member(1).asks().get(all + "/mine").then().body("total", equalTo(91));

        conclude(table).then().statusCode(201);
        table.chair().asks().get(all).then().statusCode(200).body("items", hasSize(2));
        PROVINCE.asks().get(all).then().statusCode(200).body("items.total", hasItem(91));
    }

    @Test
    void a_member_tied_to_the_producer_does_not_score() {
        var table = onTheTable(registry, 3);
        var council = "/assessment/v1/councils/" + table.councilId();
        var etag = table.chair().asks().get(council).header("ETag");
        table.chair()
                .says(Map.of(
                        "subject",
                        table.people().get(1),
                        "producerId",
                        table.told().producerId()))
                .header("If-Match", etag)
                .post(council + "/conflicts")
                .then()
                .statusCode(200);

        put(table.member(1), table.dossier(), Ticks.best())
                .then()
                .statusCode(403)
                .body("code", equalTo("member-tied-to-producer"));
        put(
                        table.member(2)
                                .reaching(
                                        "ocop_producer",
                                        table.told().producerId().toString()),
                        table.dossier(),
                        Ticks.best())
                .then()
                .statusCode(403)
                .body("code", equalTo("member-tied-to-producer"));
    }

    @Test
    void only_members_of_the_council_that_has_the_dossier_put_sheets() {
        var table = onTheTable(registry, 1);
        var other = onTheTable(registry, 1);

        put(other.chair(), table.dossier(), Ticks.best()).then().statusCode(404);
        put(COMMUNE, table.dossier(), Ticks.best()).then().statusCode(403);
        put(table.chair(), filed(registry.product()), Ticks.best()).then().statusCode(404);
    }

    private static io.restassured.response.Response replace(vn.ocop.assessment.testing.Stage.Table table, String etag) {
        return table.chair()
                .asks()
                .contentType("application/json")
                .header("If-Match", etag)
                .body(Map.of("choices", Ticks.fourStars()))
                .put(table.dossier().path() + "/sheets/mine");
    }
}
