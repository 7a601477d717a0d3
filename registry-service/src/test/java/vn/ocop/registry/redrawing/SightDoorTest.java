package vn.ocop.registry.redrawing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.commune;
import static vn.ocop.registry.Office.producer;
import static vn.ocop.registry.redrawing.Villages.officer;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.Office;
import vn.ocop.registry.granting.Results;
import vn.ocop.stack.test.StackResource;

/** D-6: who sees what after an act; certificates keep the commune of issue and are read where their product lies. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class SightDoorTest {

    @Inject
    Clock clock;

    /** One of everything in a commune, by the list it stands in. */
    private Map<String, UUID> everythingOf(String code) {
        var product = Office.registeredProduct(code);
        var owner = UUID.fromString(
                officer().get(BASE + "/products/" + product).jsonPath().getString("producerId"));
        var things = new LinkedHashMap<String, UUID>();
        things.put("/products", product);
        things.put("/producers", owner);
        things.put("/recognitions", Results.granted(product, 3, today().minusDays(10)));
        things.put("/papers", id(Office.post(commune(code), "/products/" + product + "/papers", """
                {"kind":"TEST_SLIP","number":"%s","issuer":"Trung tâm kiểm nghiệm","issuedOn":"%s","validUntil":"%s"}""".formatted(
                        UUID.randomUUID(), today().minusDays(30), today().plusDays(300)))));
        things.put("/ideas", id(Office.post(commune(code), "/ideas", """
                {"communeCode":"%s","producerId":"%s","name":"Muối ớt %s","industry":"I","need":"Máy sấy",
                 "strength":"Chanh trồng tại chỗ","supports":["TRAINING"]}""".formatted(code, owner, UUID.randomUUID()))));
        things.put("/proposals", id(Office.post(producer(owner), "/products/" + product + "/proposals", """
                {"name":"Mắm %s","reason":"Đổi tên theo nhãn hiệu"}""".formatted(
                        UUID.randomUUID()))));
        return things;
    }

    private static UUID id(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return UUID.fromString(answer.jsonPath().getString("id"));
    }

    private LocalDate today() {
        return Legal.today(clock);
    }

    private static void sees(String code, Map<String, UUID> things) {
        things.forEach((list, thing) -> {
            assertThat(record(commune(code), list, thing)).as(code + list).isEqualTo(200);
            assertThat(listed(commune(code), list)).as(code + list).contains(thing.toString());
        });
    }

    private static void doesNotSee(String code, Map<String, UUID> things) {
        things.forEach((list, thing) -> {
            assertThat(record(commune(code), list, thing)).as(code + list).isEqualTo(404);
            assertThat(listed(commune(code), list)).as(code + list).doesNotContain(thing.toString());
        });
    }

    /** A paper has no address of its own. */
    private static int record(RequestSpecification who, String list, UUID thing) {
        return list.equals("/papers")
                ? listed(who, list).contains(thing.toString()) ? 200 : 404
                : who.get(BASE + list + "/" + thing).statusCode();
    }

    private static String listed(RequestSpecification who, String list) {
        var page = who.get(BASE + list + "?limit=200");
        assertThat(page.statusCode()).as(list).isEqualTo(200);
        return page.asString();
    }

    @Test
    void after_a_merger_old_and_new_officers_see_everything_and_a_neighbour_nothing() {
        Villages.begin("90441", "90442", "90449");
        var things = everythingOf("90441");

        var merged = Villages.merge(today().toString(), "90443", "90441", "90442");
        assertThat(merged.statusCode()).as(merged.asString()).isEqualTo(201);

        sees("90443", things);
        sees("90441", things);
        sees("90442", things);
        doesNotSee("90449", things);
        assertThat(commune("90443")
                        .get(BASE + "/recognitions/" + things.get("/recognitions"))
                        .jsonPath()
                        .getString("communeCode"))
                .isEqualTo("90441");
        assertThat(commune("90443").get(BASE + "/recognitions/export.csv").asString())
                .contains(things.get("/recognitions").toString());
    }

    @Test
    void
            after_a_split_the_officer_of_the_assigned_commune_sees_everything_with_the_commune_of_issue_on_the_certificate() {
        Villages.begin("90451");
        var things = everythingOf("90451");
        assertThat(Villages.split(today().toString(), "90451", "90452", "90453").statusCode())
                .isEqualTo(201);
        doesNotSee("90452", things);

        var said = Office.post(officer(), "/places/assignments", """
                {"communeCode":"90452","things":[{"kind":"PRODUCT","id":"%s"},{"kind":"PRODUCER","id":"%s"},
                 {"kind":"IDEA","id":"%s"}],"reason":"Cơ sở ở thôn Đông"}""".formatted(
                        things.get("/products"), things.get("/producers"), things.get("/ideas")));
        assertThat(said.statusCode()).as(said.asString()).isEqualTo(200);

        sees("90452", things);
        doesNotSee("90453", things);
        assertThat(commune("90452")
                        .get(BASE + "/recognitions/" + things.get("/recognitions"))
                        .jsonPath()
                        .getString("communeCode"))
                .isEqualTo("90451");
        assertThat(commune("90452").get(BASE + "/recognitions/export.csv").asString())
                .contains(things.get("/recognitions").toString());
    }
}
