package vn.ocop.assessment.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.ocop.assessment.testing.Stage.COMMUNE;
import static vn.ocop.assessment.testing.Stage.atOnce;
import static vn.ocop.assessment.testing.Stage.file;
import static vn.ocop.assessment.testing.Stage.filed;
import static vn.ocop.assessment.testing.Stage.taken;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.assessment.testing.Person;
import vn.ocop.assessment.testing.Registry;
import vn.ocop.chassis.testing.Ear;
import vn.ocop.chassis.time.Legal;
import vn.ocop.stack.test.StackResource;

/** Who may file what and when, Art. 2, 6 and 7 of Decision 26/2026/QĐ-TTg. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FilingTest {

    private static final Duration LONGEST_TEST = Duration.ofSeconds(100);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static Registry registry;

    /**
     * The legal day, asked anew each time. Shortly before midnight in Việt Nam (17:00 UTC) it waits for the next one, so
     * that a test begins and ends on one and the same day.
     */
    private static LocalDate today() {
        var clock = Clock.systemUTC();
        while (!Legal.today(clock).equals(Legal.today(Clock.offset(clock, LONGEST_TEST)))) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        }
        return Legal.today(clock);
    }

    @BeforeAll
    static void open() {
        registry = new Registry();
    }

    @AfterAll
    static void close() {
        registry.close();
    }

    @Test
    void a_producer_files_and_the_dossier_keeps_the_criteria_of_that_day() throws IOException {
        var today = today();
        var told = registry.product();

        var answer = file(Person.producer(told.producerId()), told.productId(), "FIRST")
                .then()
                .statusCode(201)
                .body("state", equalTo("FILED"))
                .body("criteriaSet", equalTo("S10"))
                .body("ruleVersion", equalTo("QD-26-2026"))
                .body("filedOn", equalTo(today.toString()));

        var id = answer.extract().jsonPath().getString("id");
        try (var ear = new Ear("assessment")) {
            var said = ear.await(fact -> fact.type().equals("vn.ocop.assessment.dossier-filed.v1")
                    && fact.key().equals(id));
            var body = new ObjectMapper().readTree(said.body());
            assertThat(body.get("productId").textValue())
                    .isEqualTo(told.productId().toString());
            assertThat(body.get("filedOn").textValue()).isEqualTo(today.toString());
            assertThat(said.headers()).containsEntry("ce_sequence", "1");
        }
    }

    @Test
    void a_product_that_has_not_arrived_yet_is_worth_another_try() {
        file(COMMUNE, UUID.randomUUID(), "FIRST")
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body("code", equalTo("product-not-known-yet"));
    }

    @Test
    void a_product_needs_a_criteria_set_first() {
        var told = registry.product("COOPERATIVE", null);
        file(COMMUNE, told.productId(), "FIRST").then().statusCode(409).body("code", equalTo("criteria-set-missing"));

        registry.product(told, 2, "S10");
        Registry.awaitRow("catalogue_product", told.productId(), 2);

        file(COMMUNE, told.productId(), "FIRST").then().statusCode(201);
    }

    @Test
    void an_association_files_for_tourism_only() {
        var told = registry.product("ASSOCIATION", "S10");

        file(COMMUNE, told.productId(), "FIRST")
                .then()
                .statusCode(409)
                .body("code", equalTo("association-only-for-tourism"));
    }

    @Test
    void nobody_files_for_products_beyond_their_reach() {
        var told = registry.product();

        file(Person.commune("14758"), told.productId(), "FIRST").then().statusCode(404);
        file(Person.producer(UUID.randomUUID()), told.productId(), "FIRST")
                .then()
                .statusCode(404);
        file(Person.province("38"), told.productId(), "FIRST").then().statusCode(403);
    }

    @Test
    void a_product_has_one_open_dossier_of_a_kind_until_it_is_withdrawn() {
        var told = registry.product();
        var first = filed(told);
        file(COMMUNE, told.productId(), "FIRST").then().statusCode(409).body("code", equalTo("dossier-already-open"));

        taken(COMMUNE, first, "withdrawals", null);

        file(COMMUNE, told.productId(), "FIRST").then().statusCode(201);
    }

    @Test
    void of_twenty_filings_at_once_exactly_one_is_kept() throws Exception {
        var told = registry.product();

        var statuses = atOnce(20, () -> file(COMMUNE, told.productId(), "FIRST").statusCode());

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status != 201).containsOnly(409);
        COMMUNE.asks()
                .get("/assessment/v1/dossiers?product=" + told.productId())
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPGRADE", "REASSESSMENT"})
    void upgrade_and_reassessment_need_a_recognition_that_stands(String kind) {
        var told = registry.product();
        file(COMMUNE, told.productId(), kind).then().statusCode(409).body("code", equalTo("no-valid-recognition"));

        var lastDay = today().plusDays(150);
        var recognition = registry.granted(told, lastDay);
        registry.ended(recognition, told, lastDay);
        file(COMMUNE, told.productId(), kind).then().statusCode(409).body("code", equalTo("no-valid-recognition"));

        registry.granted(told, lastDay);
        file(COMMUNE, told.productId(), kind).then().statusCode(201);
    }

    @Test
    void an_upgrade_needs_a_recognition_that_is_valid_today() {
        var told = registry.product();
        registry.granted(told, today().minusDays(1));

        file(COMMUNE, told.productId(), "UPGRADE").then().statusCode(409).body("code", equalTo("no-valid-recognition"));
    }

    @ParameterizedTest(name = "{0} days before the last day")
    @ValueSource(ints = {180, 120})
    void the_first_and_the_last_day_of_the_window_are_accepted(int daysBefore) {
        var told = registry.product();
        registry.granted(told, today().plusDays(daysBefore));

        file(COMMUNE, told.productId(), "REASSESSMENT").then().statusCode(201);
    }

    @ParameterizedTest(name = "{0} days before the last day")
    @ValueSource(ints = {181, 119, 0, -1})
    void outside_the_window_the_answer_names_its_exact_dates(int daysBefore) {
        var told = registry.product();
        var lastDay = today().plusDays(daysBefore);
        registry.granted(told, lastDay);

        file(COMMUNE, told.productId(), "REASSESSMENT")
                .then()
                .statusCode(409)
                .body("code", equalTo("outside-reassessment-window"))
                .body("detail", containsString(DAY.format(lastDay.minusDays(180))))
                .body("detail", containsString(DAY.format(lastDay.minusDays(120))));
    }
}
