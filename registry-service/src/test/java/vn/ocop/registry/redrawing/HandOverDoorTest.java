package vn.ocop.registry.redrawing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.commune;
import static vn.ocop.registry.Office.province;
import static vn.ocop.registry.redrawing.Villages.officer;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.testing.Ear;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.Office;
import vn.ocop.stack.test.StackResource;

/** R10, D-18: what was open in communes that were merged or split finds its officers. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class HandOverDoorTest {

    @Inject
    Clock clock;

    @Test
    void three_communes_merge_with_forty_open_tasks_and_none_is_orphaned() {
        Villages.begin("90401", "90402", "90403", "90409");
        var old = List.of("90401", "90402", "90403");
        var products = new ArrayList<UUID>();
        var ideas = new ArrayList<UUID>();
        var papers = new ArrayList<UUID>();
        for (int i = 0; i < 20; i++) {
            var code = old.get(i % 3);
            ideas.add(idea(code));
            if (i < 10) {
                products.add(Office.registeredProduct(code));
                papers.add(paper(commune(code), products.get(i)));
            }
        }
        var elsewhere = idea("90409");
        var merged = Villages.merge(today().toString(), "90402", "90401", "90402", "90403");
        assertThat(merged.statusCode()).as(merged.asString()).isEqualTo(201);

        for (var code : old) {
            var officer = code.equals("90402") ? "90402" : code;
            assertThat(ids(commune(officer), "/ideas")).as(officer).containsExactlyInAnyOrderElementsOf(ideas);
            assertThat(ids(commune(officer), "/products")).as(officer).containsExactlyInAnyOrderElementsOf(products);
            assertThat(ids(commune(officer), "/papers")).as(officer).containsExactlyInAnyOrderElementsOf(papers);
            assertThat(ids(commune(officer), "/producers")).hasSize(10);
        }
        assertThat(ids(commune("90409"), "/ideas")).containsExactly(elsewhere);
        assertThat(Office.post(
                                commune("90402").header("If-Match", "\"0\""),
                                "/ideas/" + ideas.get(0) + "/preparations",
                                "")
                        .statusCode())
                .isEqualTo(201);

        var report = Villages.report(merged);
        assertThat(report.getInt("total.products")).isEqualTo(10);
        assertThat(report.getInt("total.producers")).isEqualTo(10);
        assertThat(report.getInt("total.openIdeas")).isEqualTo(20);
        assertThat(report.getInt("toBeAssigned")).isZero();
        assertThat(report.getList("units.code")).containsExactly("90401", "90402", "90403");
        assertThat(report.getList("units.goesTo")).containsOnly("90402");
        assertThat(report.getList("units.counts.openIdeas", Integer.class).stream()
                        .mapToInt(i -> i)
                        .sum())
                .isEqualTo(20);
        assertThat(report.getList("openTasks.goesTo")).hasSize(20).containsOnly("90402");
        assertThat(report.getList("openTasks.kind")).containsOnly("IDEA");
        assertThat(report.getList("scopes.code")).containsExactly("90401", "90402", "90403");
        assertThat(report.getList("scopes[0].reaches")).contains("90401", "90402");
    }

    @Test
    void the_report_is_for_the_province_and_its_auditors_only() {
        Villages.begin("90411", "90412");
        var merged = Villages.merge(today().plusDays(3).toString(), "90413", "90411", "90412");
        var path = BASE + "/places/reforms/" + merged.jsonPath().getString("id") + "/report";

        assertThat(officer().get(path).jsonPath().getString("asOf"))
                .isEqualTo(today().plusDays(3).toString());
        assertThat(province("38").get(path).statusCode()).isEqualTo(404);
        assertThat(commune("90411").get(path).statusCode()).isEqualTo(403);
        assertThat(officer()
                        .get(BASE + "/places/reforms/" + UUID.randomUUID() + "/report")
                        .statusCode())
                .isEqualTo(404);
        for (var list : List.of("/places/communes", "/places/provinces", "/places/reforms")) {
            assertThat(officer().get(BASE + list + "?limit=0").statusCode())
                    .as(list)
                    .isEqualTo(400);
        }
        assertThat(officer().get(BASE + "/places/communes?province=380").statusCode())
                .isEqualTo(400);
    }

    @Test
    void what_a_split_left_open_is_assigned_by_an_officer_and_the_counts_go_down() {
        Villages.begin("90421", "90429");
        var product = Office.registeredProduct("90421");
        var producer = UUID.fromString(
                officer().get(BASE + "/products/" + product).jsonPath().getString("producerId"));
        var idea = idea("90421");
        var paper = paper(commune("90421"), product);
        var later = Office.registeredProduct("90421");
        var code = officer().get(BASE + "/products/" + product).jsonPath().getString("code");
        var split = Villages.split(today().toString(), "90421", "90422", "90423");
        assertThat(split.statusCode()).as(split.asString()).isEqualTo(201);
        assertThat(Villages.report(split).getInt("toBeAssigned")).isEqualTo(5);
        assertThat(Villages.report(split).getString("units[0].goesTo")).isNull();
        assertThat(waiting("PRODUCT")).contains(product, later);
        assertThat(waiting("PRODUCER")).contains(producer);
        assertThat(waiting("IDEA")).containsExactly(idea);
        assertThat(Villages.seenBy(commune("90422"), product)).isEqualTo(404);

        isRefused(assign("90429", thing("PRODUCT", product)), 409, "commune-not-a-candidate");
        isRefused(assign("90421", thing("PRODUCT", product)), 409, "commune-not-in-force");
        isRefused(assign("16012", thing("PRODUCT", product)), 404, "not-found");
        isRefused(assign("90422", thing("PRODUCT", product), thing("PRODUCT", UUID.randomUUID())), 404, "not-found");
        isRefused(assign("90422", thing("PRODUCT", product), thing("PRODUCT", product)), 400, "invalid-input");
        isRefused(assign("90422", thing("PRODUCT", Office.registeredProduct("90429"))), 409, "not-to-be-assigned");
        assertThat(Villages.report(split).getInt("toBeAssigned")).isEqualTo(5);

        var bulk = assign("90422", thing("PRODUCER", producer), thing("PRODUCT", product), thing("IDEA", idea));
        assertThat(bulk.statusCode()).as(bulk.asString()).isEqualTo(200);
        assertThat(bulk.jsonPath().getInt("assigned")).isEqualTo(3);
        assertThat(assign("90422", thing("PRODUCT", product)).jsonPath().getInt("unchanged"))
                .isEqualTo(1);
        isRefused(assign("90423", thing("PRODUCT", product)), 409, "not-to-be-assigned");

        assertThat(Villages.report(split).getInt("toBeAssigned")).isEqualTo(2);
        assertThat(waiting("PRODUCT")).contains(later).doesNotContain(product);
        assertThat(Villages.seenBy(commune("90422"), product)).isEqualTo(200);
        assertThat(Villages.seenBy(commune("90423"), product)).isEqualTo(404);
        assertThat(ids(commune("90422"), "/papers")).containsExactly(paper);
        assertThat(ids(commune("90422"), "/ideas")).containsExactly(idea);
        var now = officer().get(BASE + "/products/" + product).jsonPath();
        assertThat(now.getString("communeCode")).isEqualTo("90422");
        assertThat(now.getString("code")).isEqualTo(code);
        try (var ear = new Ear("registry")) {
            var said = ear.await(fact -> fact.type().equals("vn.ocop.registry.product-changed.v1")
                    && fact.key().equals(product.toString())
                    && fact.body().contains("\"90422\""));
            assertThat(JsonPath.from(said.body()).getString("communeId"))
                    .isEqualTo(Villages.commune("90422", today().toString()).getString("commune.id"));
        }
        assertThat(assign("90423", thing("PRODUCT", later)).statusCode()).isEqualTo(200);
        assertThat(Villages.report(split).getInt("total.products")).isZero();
    }

    @Test
    void only_the_province_assigns() {
        var body = "{\"communeCode\":\"90422\",\"things\":[" + thing("IDEA", UUID.randomUUID())
                + "],\"reason\":\"Thuộc thôn Đông\"}";
        assertThat(Office.post(commune("90422"), "/places/assignments", body).statusCode())
                .isEqualTo(403);
        assertThat(officer().get(BASE + "/places/assignments/waiting").statusCode())
                .isEqualTo(400);
        assertThat(Office.post(officer(), "/places/assignments", body.replaceAll("\\[.*\\]", "[]"))
                        .statusCode())
                .isEqualTo(400);
    }

    private LocalDate today() {
        return Legal.today(clock);
    }

    private static void isRefused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
    }

    private static UUID idea(String code) {
        var answer = Office.post(commune(code), "/ideas", """
                {"communeCode":"%s","proposer":"Tổ phụ nữ %s","name":"Muối ớt lá chanh","industry":"I",
                 "need":"Máy sấy và bao bì nhỏ","strength":"Chanh trồng tại chỗ","supports":["TRAINING"]}""".formatted(code, code));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return UUID.fromString(answer.jsonPath().getString("id"));
    }

    private UUID paper(RequestSpecification who, UUID product) {
        var answer = Office.post(who, "/products/" + product + "/papers", """
                {"kind":"TEST_SLIP","number":"%s","issuer":"Trung tâm kiểm nghiệm","issuedOn":"%s","validUntil":"%s"}""".formatted(
                        UUID.randomUUID(), today().minusDays(30), today().plusDays(300)));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return UUID.fromString(answer.jsonPath().getString("id"));
    }

    private static List<UUID> ids(RequestSpecification who, String list) {
        var answer = who.get(BASE + list + "?limit=200");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath().getList("items.id", UUID.class);
    }

    private static List<UUID> waiting(String kind) {
        return ids(officer().queryParam("kind", kind), "/places/assignments/waiting");
    }

    private static String thing(String kind, UUID id) {
        return "{\"kind\":\"%s\",\"id\":\"%s\"}".formatted(kind, id);
    }

    private static Response assign(String commune, String... things) {
        return Office.post(officer(), "/places/assignments", """
                {"communeCode":"%s","things":[%s],"reason":"Cơ sở ở thôn Đông, nay thuộc xã mới"}""".formatted(
                        commune, Stream.of(things).collect(Collectors.joining(","))));
    }
}
