package vn.ocop.assessment.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.ocop.assessment.testing.Stage.BASE;
import static vn.ocop.assessment.testing.Stage.COMMUNE;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.ocop.assessment.testing.Person;
import vn.ocop.assessment.testing.Registry;
import vn.ocop.assessment.testing.Registry.Told;
import vn.ocop.assessment.testing.Stage;
import vn.ocop.assessment.testing.Ticks;
import vn.ocop.stack.test.StackResource;

/** R8: what the registry merges goes on here as the survivor's. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MergedTest {

    private Registry registry;
    private Told gone;
    private Told survivor;

    @BeforeEach
    void begin() {
        registry = new Registry();
        gone = registry.product();
        survivor = registry.product();
    }

    @AfterEach
    void end() {
        registry.close();
    }

    @Test
    void open_dossiers_of_a_merged_producer_are_the_survivors_and_either_token_reaches_them() {
        var dossier = Stage.filed(gone);

        merge(gone.producerId(), survivor.producerId());

        read(COMMUNE, dossier).body("producerId", equalTo(survivor.producerId().toString()));
        read(Person.producer(survivor.producerId()), dossier).statusCode(200);
        read(Person.producer(gone.producerId()), dossier).statusCode(200);
        read(Person.producer(UUID.randomUUID()), dossier).statusCode(404);
        Person.producer(gone.producerId())
                .asks()
                .get(BASE + "/dossiers")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(dossier.id().toString()));
    }

    @Test
    void what_a_merged_producer_makes_is_filed_by_the_survivor() {
        merge(gone.producerId(), survivor.producerId());

        Stage.file(Person.producer(survivor.producerId()), gone.productId(), "FIRST")
                .then()
                .statusCode(201)
                .body("producerId", equalTo(survivor.producerId().toString()));
    }

    @Test
    void what_was_concluded_for_a_merged_producer_stays_and_its_survivor_reads_it() {
        var dossier = Stage.filed(gone);
        var withdrawn = Stage.taken(COMMUNE, dossier, "withdrawals", null);

        merge(gone.producerId(), survivor.producerId());

        read(Person.producer(survivor.producerId()), withdrawn)
                .statusCode(200)
                .body("producerId", equalTo(gone.producerId().toString()));
    }

    @Test
    void who_was_tied_to_the_merged_producer_is_tied_to_the_survivor() {
        var table = Stage.onTheTable(registry, 3);
        var council = Stage.PROVINCE.asks().get(BASE + "/councils/" + table.councilId());
        Stage.PROVINCE
                .says(Map.of("subject", table.people().get(1), "producerId", gone.producerId()))
                .header("If-Match", council.header("ETag"))
                .post(BASE + "/councils/" + table.councilId() + "/conflicts")
                .then()
                .statusCode(200);

        merge(gone.producerId(), table.told().producerId());

        Stage.put(table.member(1), table.dossier(), Ticks.best())
                .then()
                .statusCode(403)
                .body("code", equalTo("member-tied-to-producer"));
    }

    @Test
    void a_merged_product_cannot_be_filed_and_its_open_dossier_is_the_survivors() {
        var dossier = Stage.filed(gone);

        mergeProducts();

        Stage.file(COMMUNE, gone.productId(), "FIRST")
                .then()
                .statusCode(409)
                .body("code", equalTo("merged-away"))
                .body("detail", containsString(survivor.productId().toString()))
                .body("errors[0].pointer", equalTo("/productId"));
        var moved = read(COMMUNE, dossier)
                .body("productId", equalTo(survivor.productId().toString()));
        var etag = moved.extract().header("ETag");
        Stage.file(COMMUNE, survivor.productId(), "FIRST")
                .then()
                .statusCode(409)
                .body("code", equalTo("dossier-already-open"));
        Stage.taken(COMMUNE, new Stage.Thing(dossier.path(), etag, dossier.id()), "proposals", null);
    }

    @Test
    void of_two_open_dossiers_of_one_kind_the_one_further_on_goes_on() {
        var behind = Stage.filed(survivor);
        var ahead = Stage.taken(COMMUNE, Stage.filed(gone), "proposals", null);

        mergeProducts();

        read(COMMUNE, behind).body("state", equalTo("WITHDRAWN"));
        read(COMMUNE, ahead)
                .body("state", equalTo("PROPOSED"))
                .body("productId", equalTo(survivor.productId().toString()));
    }

    @Test
    void what_the_province_has_of_both_stays_for_people_to_decide() {
        var one = Stage.taken(COMMUNE, Stage.filed(survivor), "proposals", null);
        var other = Stage.taken(COMMUNE, Stage.filed(gone), "proposals", null);

        mergeProducts();

        read(COMMUNE, one).body("state", equalTo("PROPOSED"));
        read(COMMUNE, other)
                .body("state", equalTo("PROPOSED"))
                .body("productId", equalTo(gone.productId().toString()));
    }

    private static ValidatableResponse read(Person who, Stage.Thing dossier) {
        return who.asks().get(dossier.path()).then();
    }

    private void merge(UUID producer, UUID into) {
        registry.speaker().say("vn.ocop.registry.producer-changed.v1", producer, 7, """
                {"producerId":"%s","name":"HTX Ba Làng","kind":"COOPERATIVE","provinceCode":"38","communeCode":"16561",
                 "state":"MERGED","mergedInto":"%s"}""".formatted(producer, into));
        Registry.awaitRow("catalogue_producer", producer, 7);
        assertThat(Registry.version("catalogue_producer", producer)).isEqualTo(7);
    }

    private void mergeProducts() {
        registry.speaker().say("vn.ocop.registry.product-changed.v1", gone.productId(), 7, """
                {"productId":"%s","producerId":"%s","code":"38-16561-1-2026","name":"Nước mắm Ba Làng","industry":"I",
                 "criteriaSet":"S10","provinceCode":"38","communeCode":"16561","mergedInto":"%s"}""".formatted(
                        gone.productId(), survivor.producerId(), survivor.productId()));
        Registry.awaitRow("catalogue_product", gone.productId(), 7);
    }
}
