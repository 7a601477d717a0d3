package vn.ocop.assessment.dossier;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.ocop.assessment.testing.Stage.COMMUNE;
import static vn.ocop.assessment.testing.Stage.PROVINCE;
import static vn.ocop.assessment.testing.Stage.councilOf;
import static vn.ocop.assessment.testing.Stage.filed;
import static vn.ocop.assessment.testing.Stage.onTheTable;
import static vn.ocop.assessment.testing.Stage.people;
import static vn.ocop.assessment.testing.Stage.setUp;
import static vn.ocop.assessment.testing.Stage.step;
import static vn.ocop.assessment.testing.Stage.taken;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.ocop.assessment.testing.Person;
import vn.ocop.assessment.testing.Registry;
import vn.ocop.assessment.testing.Stage;
import vn.ocop.stack.test.StackResource;

/** The way of a dossier through the offices, Art. 7. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DossierStepsTest {

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
    void a_dossier_is_returned_with_a_reason_and_filed_again() {
        var told = registry.product();
        var dossier = filed(told);

        var returned = taken(COMMUNE, dossier, "returns", Map.of("reason", "Thiếu phiếu kiểm nghiệm."));
        COMMUNE.asks()
                .get(dossier.path())
                .then()
                .body("state", equalTo("RETURNED"))
                .body("returnReason", equalTo("Thiếu phiếu kiểm nghiệm."));
        var refiled = taken(Person.producer(told.producerId()), returned, "refilings", null);
        taken(COMMUNE, refiled, "proposals", null);

        COMMUNE.asks().get(dossier.path()).then().body("state", equalTo("PROPOSED"));
    }

    @Test
    void a_returned_dossier_can_be_withdrawn_and_a_proposed_one_cannot() {
        var returned = taken(COMMUNE, filed(registry.product()), "returns", Map.of("reason", "Thiếu mẫu."));
        taken(COMMUNE, returned, "withdrawals", null);
        COMMUNE.asks().get(returned.path()).then().body("state", equalTo("WITHDRAWN"));

        var proposed = taken(COMMUNE, filed(registry.product()), "proposals", null);
        step(COMMUNE, proposed, "withdrawals", null).then().statusCode(409).body("code", equalTo("step-not-allowed"));
    }

    @Test
    void a_step_needs_the_version_that_was_read() {
        var dossier = filed(registry.product());

        COMMUNE.does().post(dossier.path() + "/proposals").then().statusCode(428);
        COMMUNE.does()
                .header("If-Match", "\"7\"")
                .post(dossier.path() + "/proposals")
                .then()
                .statusCode(412);
    }

    @Test
    void each_office_takes_its_own_steps_in_its_own_area() {
        var dossier = filed(registry.product());

        step(Person.commune("14758"), dossier, "proposals", null).then().statusCode(404);
        step(PROVINCE, dossier, "proposals", null).then().statusCode(403);
        var proposed = taken(COMMUNE, dossier, "proposals", null);
        var council = UUID.fromString(setUp(councilOf(people(1))).jsonPath().getString("id"));
        step(Person.province("80"), proposed, "admissions", Map.of("councilId", council))
                .then()
                .statusCode(404);
        step(Person.province("38"), proposed, "admissions", Map.of("councilId", UUID.randomUUID()))
                .then()
                .statusCode(404);
        taken(PROVINCE, proposed, "admissions", Map.of("councilId", council));
    }

    @Test
    void a_council_gets_only_dossiers_of_its_province_while_it_is_in_force() {
        var proposed = taken(COMMUNE, filed(registry.product()), "proposals", null);
        var everywhere = Person.province("*");
        var elsewhere = new HashMap<>(councilOf(people(1)));
        elsewhere.put("provinceCode", "80");
        var later = new HashMap<>(councilOf(people(1)));
        later.put(
                "validFrom",
                LocalDate.now(java.time.ZoneOffset.UTC).plusDays(30).toString());

        step(everywhere, proposed, "admissions", Map.of("councilId", councilId(everywhere, elsewhere)))
                .then()
                .statusCode(409)
                .body("code", equalTo("council-of-another-province"));
        step(PROVINCE, proposed, "admissions", Map.of("councilId", councilId(PROVINCE, later)))
                .then()
                .statusCode(409)
                .body("code", equalTo("council-not-in-force"));
    }

    @Test
    void everybody_lists_what_lies_within_their_reach() {
        var table = onTheTable(registry, 2);
        var id = table.dossier().id().toString();
        var query = "/assessment/v1/dossiers?count=true&product=" + table.told().productId();

        for (var reader : new Person[] {
            COMMUNE,
            PROVINCE,
            Person.province("*"),
            Person.producer(table.told().producerId()),
            table.chair(),
            table.member(1),
            Person.member(table.people().get(1)).reaching("ocop_province", "80")
        }) {
            reader.asks()
                    .get(query)
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(id))
                    .body("total", equalTo(1));
            reader.asks().get(table.dossier().path()).then().statusCode(200);
        }
        for (var stranger : new Person[] {
            Person.commune("14758"),
            Person.province("80"),
            Person.producer(UUID.randomUUID()),
            Person.member("uy-vien-hoi-dong-khac"),
            new Person("trong", java.util.Set.of("producer"), Map.of()),
            new Person("sai", java.util.Set.of("producer"), Map.of("ocop_producer", java.util.List.of("x".repeat(36))))
        }) {
            stranger.asks().get(query).then().statusCode(200).body("items.id", not(hasItem(id)));
            stranger.asks().get(table.dossier().path()).then().statusCode(404);
        }
    }

    @Test
    void a_list_is_narrowed_by_state_kind_and_council_page_by_page() {
        var table = onTheTable(registry, 1);
        var council = "/assessment/v1/dossiers?council=" + table.councilId();

        PROVINCE.asks().get(council + "&state=ON_THE_TABLE&kind=FIRST").then().body("items", hasSize(1));
        PROVINCE.asks().get(council + "&state=FILED").then().body("items", hasSize(0));
        PROVINCE.asks().get("/assessment/v1/dossiers?state=THROWN").then().statusCode(400);
        filed(registry.product());
        var cursor = PROVINCE.asks()
                .get("/assessment/v1/dossiers?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .jsonPath()
                .getString("nextCursor");
        PROVINCE.asks()
                .get("/assessment/v1/dossiers?limit=1&cursor=" + cursor)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    private static String councilId(Person officer, Map<String, Object> council) {
        return officer.says(council)
                .post(Stage.BASE + "/councils")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("id");
    }
}
