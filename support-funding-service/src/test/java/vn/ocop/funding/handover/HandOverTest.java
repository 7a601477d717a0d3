package vn.ocop.funding.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.testing.Speaker;
import vn.ocop.chassis.time.Legal;
import vn.ocop.funding.Eventually;
import vn.ocop.funding.Office;
import vn.ocop.funding.Situations;
import vn.ocop.stack.test.StackResource;

/** R10, D-18: a payout carries no commune; it lies where our copy of its product lies. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "funding"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class HandOverTest {

    private record Place(UUID id, String code) {

        static Place coded(String code) {
            return new Place(UUID.randomUUID(), code);
        }
    }

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    private Speaker registry;

    /** Each test has a province of its own. */
    private String province;

    @BeforeEach
    void begin() {
        registry = new Speaker("registry");
    }

    @AfterEach
    void end() {
        registry.close();
    }

    @Test
    void open_payouts_go_over_with_the_commune_of_their_product_even_when_that_is_heard_late() {
        province = "73";
        assertThat(Office.enterPolicy(province, "FULL").statusCode()).isEqualTo(201);
        var one = Place.coded("73001");
        var two = Place.coded("73002");
        var merged = Place.coded("73002");
        var payouts = Situations.submittedSupports(database, province, 6);
        var products = payouts.stream().map(this::product).toList();
        products.subList(0, 3).forEach(product -> told(product, 1, one));
        told(products.get(3), 1, two);
        products.subList(0, 4).forEach(this::awaitProduct);

        var act = UUID.randomUUID();
        say(act, 1, "MERGE", link(one, merged, "WHOLE"), link(two, merged, "WHOLE"));
        await("change=" + act, 4);
        told(products.get(4), 1, one);
        told(products.get(5), 1, Place.coded("73009"));
        await("change=" + act, 5);
        say(act, 1, "MERGE", link(one, merged, "WHOLE"), link(two, merged, "WHOLE"));
        say(act, 2, "MERGE", link(one, merged, "WHOLE"), link(two, merged, "WHOLE"));
        awaitProduct(products.get(5));

        var report = await("change=" + act, 5);
        assertThat(report.getList("items.thingId")).containsExactlyInAnyOrderElementsOf(payouts.subList(0, 5));
        assertThat(report.getList("items.ownerId", UUID.class))
                .containsExactlyInAnyOrderElementsOf(products.subList(0, 5));
        assertThat(report.getList("items.to.id", UUID.class)).containsOnly(merged.id());
        assertThat(report.getList("items.thingKind")).containsOnly("PAYOUT");
        assertThat(report.getList("items.thingState")).containsOnly("SUBMITTED");
        assertThat(report.getList("items.heldUntil")).containsOnly(today().toString());
        assertThat(seen(officerOf("73001"), "change=" + act).getInt("total")).isEqualTo(4);
        assertThat(seen(officerOf("73009"), "change=" + act).getInt("total")).isZero();
        assertThat(seen(Office.token("ke-toan", "auditor", "74", "PERSON"), "change=" + act)
                        .getInt("total"))
                .isZero();
    }

    @Test
    void after_a_split_the_payout_waits_until_its_product_is_assigned() {
        province = "76";
        assertThat(Office.enterPolicy(province, "FULL").statusCode()).isEqualTo(201);
        var split = Place.coded("73011");
        var east = Place.coded("73012");
        var payout = Situations.submittedSupports(database, province, 1).get(0);
        var product = product(payout);
        told(product, 1, split);
        awaitProduct(product);
        var act = UUID.randomUUID();
        say(act, 1, "SPLIT", link(split, east, "PART"), link(split, Place.coded("73013"), "PART"));
        var waiting = await("change=" + act + "&assigned=false", 1);
        assertThat(waiting.getList("items[0].candidates")).containsExactly("73012", "73013");
        assertThat(waiting.getString("items[0].to")).isNull();

        told(product, 2, split);
        told(product, 3, east);

        assertThat(await("change=" + act + "&assigned=true", 1).getString("items[0].to.code"))
                .isEqualTo("73012");
    }

    private LocalDate today() {
        return Legal.today(clock);
    }

    private UUID product(String payout) {
        return UUID.fromString(
                Situations.texts(database, "select product_id::text from payout where id = ?", UUID.fromString(payout))
                        .get(0));
    }

    private void told(UUID product, long sequence, Place place) {
        registry.say("vn.ocop.registry.product-registered.v1", product, sequence, """
                {"productId":"%s","producerId":"%s","code":"%s","name":"Miến dong","industry":"I","provinceCode":"%s",
                 "communeCode":"%s","communeId":"%s"}""".formatted(
                        product, product, product, province, place.code(), place.id()));
    }

    private void awaitProduct(UUID product) {
        Eventually.get(() -> Situations.number(database, "select count(*) from product where id = ?", product) == 1
                ? product
                : null);
    }

    private static String link(Place from, Place to, String coverage) {
        return """
                {"fromId":"%s","fromCode":"%s","fromName":"Xã %s","toId":"%s","toCode":"%s","toName":"Xã mới %s",
                 "coverage":"%s"}""".formatted(from.id(), from.code(), from.code(), to.id(), to.code(), to.code(), coverage);
    }

    /** An act of tomorrow, since a payout of today was there on its eve. */
    private void say(UUID act, long sequence, String kind, String... links) {
        registry.say("vn.ocop.registry.place-changed.v1", act, sequence, """
                {"changeId":"%s","kind":"%s","effectiveDate":"%s","legalBasis":"300/NQ-UBTVQH16","provinceCode":"%s",
                 "successions":[%s]}""".formatted(
                        act,
                        kind,
                        today().plusDays(1),
                        province,
                        String.join(",", Stream.of(links).toList())));
    }

    private static String officerOf(String commune) {
        return Jwt.subject("can-bo-xa")
                .groups("commune-officer")
                .claim("ocop_communes", List.of(commune))
                .claim("ocop_kind", "PERSON")
                .sign();
    }

    private static JsonPath seen(String token, String filter) {
        var answer = Office.as(token).get("/funding/v1/hand-overs?count=true&limit=200&" + filter);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private JsonPath await(String filter, int count) {
        return Eventually.get(() -> {
            var report = seen(Office.token("ke-toan", "auditor", province, "PERSON"), filter);
            // The rows and their number are two statements: something may become true between them.
            var all = report.getInt("total") == count && report.getList("items").size() == count;
            return all ? report : null;
        });
    }
}
