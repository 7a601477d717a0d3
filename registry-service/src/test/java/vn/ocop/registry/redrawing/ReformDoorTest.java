package vn.ocop.registry.redrawing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.commune;
import static vn.ocop.registry.Office.province;
import static vn.ocop.registry.redrawing.Villages.officer;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.Office;
import vn.ocop.stack.test.StackResource;

/** R9, R10, D-6: what acts do to communes, seen from outside. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReformDoorTest {

    @Inject
    Clock clock;

    private static void isRefused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
    }

    private LocalDate today() {
        return Legal.today(clock);
    }

    @Test
    void a_merger_ends_the_old_begins_the_new_and_moves_nothing_that_was_registered() {
        Villages.begin("90101", "90102", "90103");
        var product = Office.registeredProduct("90102");
        var code = officer().get(BASE + "/products/" + product).jsonPath().getString("code");
        var merged = Villages.merge("2026-10-01", "90102", "90101", "90102");

        assertThat(merged.statusCode()).as(merged.asString()).isEqualTo(201);
        assertThat(merged.header("Location"))
                .isEqualTo("/registry/v1/places/reforms/" + merged.jsonPath().getString("id"));
        assertThat(merged.jsonPath().getString("state")).isEqualTo("IN_FORCE");
        assertThat(merged.jsonPath().getList("successions.coverage")).containsExactly("WHOLE", "WHOLE");
        assertThat(Villages.status("90101", "2026-10-01")).isEqualTo(404);
        var before = Villages.commune("90102", "2026-09-30");
        var after = Villages.commune("90102", "2026-10-01");
        assertThat(before.getString("commune.id")).isNotEqualTo(after.getString("commune.id"));
        assertThat(before.getString("commune.validTo")).isEqualTo("2026-10-01");
        assertThat(after.getString("commune.fullName")).isEqualTo("Xã Làng Mới 90102");
        assertThat(after.getList("predecessors.code")).containsExactly("90101", "90102");
        assertThat(after.getList("sameCode.id")).containsExactly((Object) before.getString("commune.id"));
        var whereabouts = Villages.commune(before.getString("commune.id"), "2026-11-01");
        assertThat(whereabouts.getString("whereabouts.state")).isEqualTo("CERTAIN");
        assertThat(whereabouts.getString("whereabouts.candidates[0].id")).isEqualTo(after.getString("commune.id"));
        assertThat(officer().get(BASE + "/products/" + product).jsonPath().getString("code"))
                .isEqualTo(code);
    }

    @Test
    void officers_follow_a_whole_merger_from_its_day_and_reach_what_was_there_before() {
        Villages.begin("90111", "90112");
        var product = Office.registeredProduct("90111");
        assertThat(Villages.seenBy(commune("90112"), product)).isEqualTo(404);

        assertThat(Villages.merge(today().toString(), "90113", "90111", "90112").statusCode())
                .isEqualTo(201);

        assertThat(Villages.seenBy(commune("90111"), product)).isEqualTo(200);
        assertThat(Villages.seenBy(commune("90113"), product)).isEqualTo(200);
        assertThat(Villages.seenBy(commune("90112"), product)).isEqualTo(200);
        assertThat(Villages.seenBy(commune("90101"), product)).isEqualTo(404);
        var body = """
                {"name":"Hộ %s","kind":"HOUSEHOLD","communeCode":"90113"}""";
        assertThat(Office.post(commune("90111"), "/producers", body.formatted(UUID.randomUUID()))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void nobody_follows_before_the_day_and_no_officer_follows_a_split() {
        Villages.begin("90121", "90122", "90123");
        var ahead = Office.registeredProduct("90121");
        var split = Office.registeredProduct("90123");
        assertThat(Villages.merge(today().plusDays(1).toString(), "90124", "90121", "90122")
                        .jsonPath()
                        .getString("state"))
                .isEqualTo("AHEAD");
        assertThat(Villages.split(today().toString(), "90123", "90123", "90125").statusCode())
                .isEqualTo(201);

        assertThat(Villages.seenBy(commune("90124"), ahead)).isEqualTo(404);
        assertThat(Villages.seenBy(commune("90122"), ahead)).isEqualTo(404);
        assertThat(Villages.seenBy(commune("90125"), split)).isEqualTo(404);
        assertThat(Villages.seenBy(officer(), split)).isEqualTo(200);
        var old = Villages.commune("90123", today().minusDays(1).toString()).getString("commune.id");
        var now = Villages.commune(old, today().toString());
        assertThat(now.getString("whereabouts.state")).isEqualTo("TO_BE_ASSIGNED");
        assertThat(now.getList("whereabouts.candidates.code")).containsExactly("90123", "90125");
        assertThat(now.getList("successors.coverage")).containsExactly("PART", "PART");
    }

    @Test
    void a_name_changes_from_its_day_and_the_key_stays() {
        Villages.begin("90131");
        var renamed = Villages.rename("2026-04-30", "90131", "Lộc Ninh", "WARD");
        assertThat(renamed.statusCode()).as(renamed.asString()).isEqualTo(201);
        var again = Villages.rename(today().plusDays(7).toString(), "90131", "Lộc Thịnh", "WARD");
        assertThat(again.statusCode()).as(again.asString()).isEqualTo(201);

        var days = Map.of(
                "2026-04-29",
                "Xã Làng 90131",
                "2026-04-30",
                "Phường Lộc Ninh",
                today().plusDays(7).toString(),
                "Phường Lộc Thịnh");
        days.forEach((day, name) -> assertThat(Villages.commune("90131", day).getString("commune.fullName"))
                .isEqualTo(name));
        assertThat(days.keySet().stream()
                        .map(day -> Villages.commune("90131", day).getString("commune.id")))
                .containsOnly(Villages.commune("90131", today().toString()).getString("commune.id"));
        assertThat(Office.nobody()
                        .get(BASE + "/places/communes?province=77&q=lang 90131&asOf=2026-04-29")
                        .jsonPath()
                        .getList("items.fullName"))
                .containsExactly("Xã Làng 90131");
        isRefused(Villages.rename("2026-05-01", "90131", "Khác", "WARD"), 409, "later-change-exists");
        isRefused(Villages.rename(today().plusDays(8).toString(), "90131", "Lộc Thịnh", "WARD"), 409, "name-unchanged");
    }

    @Test
    void a_part_goes_over_and_both_units_go_on() {
        Villages.begin("90141", "90142");
        assertThat(Villages.transfer("2026-03-01", "90141", "90142").statusCode())
                .isEqualTo(201);
        assertThat(Villages.transfer("2026-06-01", "90141", "90142").statusCode())
                .isEqualTo(201);

        var gave = Villages.commune("90141", today().toString());
        assertThat(gave.getList("successors.effectiveDate")).containsExactly("2026-03-01", "2026-06-01");
        assertThat(gave.getString("whereabouts.state")).isEqualTo("CERTAIN");
        assertThat(gave.getString("whereabouts.candidates[0].code")).isEqualTo("90141");
        isRefused(Villages.transfer("2026-08-01", "90141", "90141"), 400, "invalid-input");
    }

    @Test
    void an_undone_merger_restores_the_units_and_leaves_its_days_as_they_were() {
        Villages.begin("90151", "90152");
        var product = Office.registeredProduct("90151");
        var merged = Villages.merge("2026-02-01", "90152", "90151", "90152");
        var undone = Villages.reverse("2026-09-01", merged);

        assertThat(undone.statusCode()).as(undone.asString()).isEqualTo(201);
        assertThat(undone.jsonPath().getString("reverses"))
                .isEqualTo(merged.jsonPath().getString("id"));
        assertThat(Villages.commune("90151", "2026-01-31").getString("commune.fullName"))
                .isEqualTo("Xã Làng 90151");
        assertThat(Villages.status("90151", "2026-05-01")).isEqualTo(404);
        assertThat(Villages.commune("90152", "2026-05-01").getString("commune.fullName"))
                .isEqualTo("Xã Làng Mới 90152");
        var old = Villages.commune("90151", "2026-01-31").getString("commune.id");
        var restored = Villages.commune("90151", "2026-09-01");
        assertThat(restored.getString("commune.fullName")).isEqualTo("Xã Làng 90151");
        assertThat(Villages.commune(old, "2026-09-01").getString("whereabouts.candidates[0].id"))
                .isEqualTo(restored.getString("commune.id"));
        assertThat(Villages.seenBy(commune("90151"), product)).isEqualTo(200);
        assertThat(Villages.seenBy(commune("90152"), product)).isEqualTo(404);
        isRefused(Villages.reverse("2026-10-01", merged), 409, "merger-not-reversible");
    }

    @Test
    void what_cannot_be_is_refused_and_changes_nothing() {
        Villages.begin("90161", "90162", "90163", "90164");
        isRefused(Villages.merge("2026-10-01", "90165", "90161", "99999"), 409, "commune-not-changeable");
        isRefused(Villages.merge("2026-10-01", "90163", "90161", "90162"), 409, "commune-code-in-use");
        isRefused(Villages.merge("2025-06-30", "90165", "90161", "90162"), 400, "effective-date-out-of-range");
        isRefused(Villages.merge("2040-01-01", "90165", "90161", "90162"), 400, "effective-date-out-of-range");
        isRefused(Villages.merge("2026-10-01", "90165", "90161", "16012"), 404, "not-found");
        isRefused(Villages.merge("2026-10-01", "90165", "90161", "90161"), 400, "invalid-input");
        isRefused(Villages.split("2026-10-01", "90161", "90165", "90165"), 409, "commune-code-in-use");
        var both = """
                {"from":["90161","16012"],"to":{"code":"90165","name":"Lạ","type":"WARD"},"effectiveDate":"2026-10-01",
                 "legalBasis":"300/NQ-UBTVQH16","reason":"Sắp xếp theo đề án"}""";
        isRefused(
                Office.post(province("77", "38"), "/places/reforms/mergers", both),
                409,
                "communes-of-several-provinces");
        assertThat(Office.post(commune("90161"), "/places/reforms/mergers", both)
                        .statusCode())
                .isEqualTo(403);
        assertThat(Villages.commune("90161", "2026-10-01").getString("commune.validTo"))
                .isNull();
        var later = Villages.merge("2026-10-01", "90165", "90161", "90162");
        isRefused(Villages.transfer("2026-08-01", "90161", "90164"), 409, "commune-not-changeable");
        isRefused(
                Office.post(officer(), "/places/reforms/" + later.jsonPath().getString("id") + "/reversals", """
                        {"effectiveDate":"2026-12-01","legalBasis":"300/NQ","reason":"Sắp xếp"}"""),
                428,
                "if-match-missing");
        assertThat(province("38")
                        .get(BASE + "/places/reforms/" + later.jsonPath().getString("id"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void of_many_who_merge_the_same_commune_one_does() throws Exception {
        Villages.begin("90171", "90172");
        var pool = Executors.newFixedThreadPool(8);
        try {
            var tries = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(i -> () -> Villages.merge("2026-10-01", "9018" + i, "90171", "90172")
                            .statusCode())
                    .toList();
            var statuses = new java.util.ArrayList<Integer>();
            for (var answer : pool.invokeAll(tries)) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        } finally {
            pool.shutdownNow();
        }
        assertThat(officer()
                        .get(BASE + "/places/reforms?kind=MERGE&origin=ENTERED&from=2026-10-01&limit=200&count=true")
                        .jsonPath()
                        .getList("items.successions.fromCode", List.class))
                .containsOnlyOnce(List.of("90171", "90172"));
    }
}
