package vn.ocop.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.CAM_THACH;
import static vn.ocop.registry.Ground.NGA_SON;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.commune;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.registeredProducer;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.registry.Office;
import vn.ocop.stack.test.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class IdentifierDoorTest {

    private static Response add(UUID producer, String system, String value) {
        return post(commune(CAM_THACH), "/producers/" + producer + "/identifiers", """
                {"system":"%s","value":"%s"}""".formatted(system, value));
    }

    private static Response end(UUID producer, String identifier, String version) {
        return Office.post(
                commune(CAM_THACH).header("If-Match", version),
                "/producers/" + producer + "/identifiers/" + identifier + "/endings",
                "{\"reason\":\"Nhập nhầm mã\"}");
    }

    private static Response lookup(String system, String value) {
        return Office.province("38")
                .queryParam("identifier", system + "|" + value)
                .get(BASE + "/producers");
    }

    @Test
    void an_officer_adds_an_identifier_and_finds_the_producer_by_it() {
        var producer = registeredProducer(CAM_THACH, "COOPERATIVE");
        var value = "HTX-" + producer.toString().substring(0, 13).toUpperCase(java.util.Locale.ROOT);

        var added = add(producer, "COOPERATIVE_NUMBER", value);

        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(added.jsonPath().getString("addedBy")).isEqualTo("can-bo-xa");
        assertThat(lookup("COOPERATIVE_NUMBER", value).jsonPath().getList("items.id"))
                .containsExactly(producer.toString());
        assertThat(lookup("COOPERATIVE_NUMBER", "HTX-NONE").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void two_producers_of_one_value_are_refused_with_their_number_and_never_the_first() {
        var value = "KHO " + UUID.randomUUID();
        add(registeredProducer(CAM_THACH, "FARM"), "OFFICE", value);
        add(registeredProducer(CAM_THACH, "FARM"), "OFFICE", value);

        var found = lookup("OFFICE", value);

        assertThat(found.statusCode()).isEqualTo(409);
        assertThat(found.jsonPath().getString("code")).isEqualTo("identifier-ambiguous");
        assertThat(found.jsonPath().getString("detail")).contains("2");
    }

    @Test
    void a_value_that_names_one_record_only_is_given_once_even_to_many_at_a_time() throws Exception {
        var value = "TX-" + UUID.randomUUID();
        var producers = Stream.generate(() -> registeredProducer(CAM_THACH, "FARM"))
                .limit(8)
                .toList();
        var pool = Executors.newFixedThreadPool(8);
        try {
            var asks = producers.stream()
                    .map(id -> (Callable<Integer>)
                            () -> add(id, "TRACE_CODE", value).statusCode())
                    .toList();
            var statuses = pool.invokeAll(asks).stream()
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();

            assertThat(statuses.stream().filter(status -> status == 201)).hasSize(1);
            assertThat(statuses.stream().filter(status -> status == 409)).hasSize(7);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void an_ended_identifier_stays_readable_and_its_value_is_free_again() {
        var one = registeredProducer(CAM_THACH, "FARM");
        var other = registeredProducer(CAM_THACH, "FARM");
        var value = "TX-" + UUID.randomUUID();
        var id = add(one, "TRACE_CODE", value).jsonPath().getString("id");

        assertThat(add(other, "TRACE_CODE", value).jsonPath().getString("code")).isEqualTo("identifier-taken");
        assertThat(end(other, id, "\"0\"").statusCode()).isEqualTo(404);
        assertThat(end(one, id, "\"7\"").statusCode()).isEqualTo(412);
        assertThat(end(one, id, "\"0\"").jsonPath().getString("endReason")).isEqualTo("Nhập nhầm mã");
        assertThat(end(one, id, "\"1\"").jsonPath().getString("code")).isEqualTo("identifier-has-ended");
        assertThat(add(other, "TRACE_CODE", value).statusCode()).isEqualTo(201);

        var all = commune(CAM_THACH)
                .get(BASE + "/producers/" + one + "/identifiers?count=true")
                .jsonPath();
        assertThat(all.getInt("total")).isEqualTo(1);
        assertThat(all.getString("items[0].endedBy")).isEqualTo("can-bo-xa");
    }

    @Test
    void a_wrong_form_or_system_is_refused_at_its_field() {
        var producer = registeredProducer(CAM_THACH, "FARM");

        var digit = add(producer, "TAX_CODE", "0100109107");
        var kind = add(producer, "GTIN", "4006381333931");

        assertThat(digit.jsonPath().getString("code")).isEqualTo("identifier-malformed");
        assertThat(digit.jsonPath().getString("errors[0].pointer")).isEqualTo("/value");
        assertThat(kind.jsonPath().getString("code")).isEqualTo("identifier-of-another-kind");
        assertThat(kind.jsonPath().getString("errors[0].pointer")).isEqualTo("/system");
        assertThat(lookup("TAX_CODE", "").statusCode()).isEqualTo(400);
        assertThat(lookup("PASSPORT", "1").statusCode()).isEqualTo(400);
    }

    @Test
    void identifiers_of_a_foreign_producer_are_not_there() {
        var producer = registeredProducer(NGA_SON, "FARM");

        assertThat(add(producer, "OFFICE", "1").statusCode()).isEqualTo(404);
        assertThat(commune(CAM_THACH)
                        .get(BASE + "/producers/" + producer + "/identifiers")
                        .statusCode())
                .isEqualTo(404);
    }
}
