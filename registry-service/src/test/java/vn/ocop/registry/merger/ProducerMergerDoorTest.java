package vn.ocop.registry.merger;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.CAM_THACH;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.commune;
import static vn.ocop.registry.Office.id;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.province;
import static vn.ocop.registry.Office.registeredProducer;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.testing.Ear;
import vn.ocop.registry.Office;
import vn.ocop.registry.Upload;
import vn.ocop.stack.test.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProducerMergerDoorTest {

    @Inject
    EntityManager db;

    static Response merge(UUID id, UUID survivor, int version) {
        return post(
                province("38").header("If-Match", "\"" + version + "\""),
                "/producers/" + id + "/mergers",
                """
                {"survivorId":"%s","reason":"Một hộ đăng ký hai lần"}""".formatted(survivor));
    }

    static Response get(String path) {
        return province("38").redirects().follow(false).get(BASE + path);
    }

    private static String code(UUID id) {
        return get("/producers/" + id).jsonPath().getString("code");
    }

    private static UUID product(UUID producer) {
        return id(post(commune(CAM_THACH), "/products", """
                {"producerId":"%s","name":"Mắm %s","industry":"I","criteriaSet":"S09"}""".formatted(producer, UUID.randomUUID())));
    }

    private static void paper(UUID producer, String number) {
        id(post(commune(CAM_THACH), "/producers/" + producer + "/papers", """
                {"kind":"BUSINESS_REGISTRATION","number":"%s","issuer":"UBND xã","issuedOn":"2025-08-01"}""".formatted(number)));
    }

    @Test
    void the_old_id_and_code_lead_to_the_survivor_for_ever_and_both_histories_are_read() {
        var duplicate = registeredProducer(CAM_THACH, "HOUSEHOLD");
        var survivor = registeredProducer(CAM_THACH, "HOUSEHOLD");
        var code = code(duplicate);

        var merged = merge(duplicate, survivor, 0);

        assertThat(merged.statusCode()).as(merged.asString()).isEqualTo(200);
        assertThat(merged.jsonPath().getString("id")).isEqualTo(survivor.toString());
        assertThat(merged.header("ETag")).isEqualTo("\"1\"");
        for (var path : List.of("/producers/" + duplicate, "/producers?code=" + code)) {
            var old = get(path);
            assertThat(old.statusCode()).as(path).isEqualTo(308);
            assertThat(old.header("Location")).isEqualTo("/registry/v1/producers/" + survivor);
        }
        var history = get("/producers/" + duplicate + "/history").jsonPath();
        assertThat(history.getString("items[0].action")).isEqualTo("merged");
        assertThat(history.getString("items[0].reason")).isEqualTo("Một hộ đăng ký hai lần");
        assertThat(history.getList("items[0].changes.field")).contains("mergedInto", "state");
        assertThat(get("/producers/" + survivor + "/history").jsonPath().getString("items[0].action"))
                .isEqualTo("merged");
        assertThat(get("/producers?state=MERGED&code=" + code).jsonPath().getList("items.mergedInto"))
                .containsExactly(survivor.toString());
        assertThat(get("/producers?limit=200&commune=" + CAM_THACH).jsonPath().getList("items.id"))
                .doesNotContain(duplicate.toString());
    }

    @Test
    void a_chain_of_mergers_leads_to_its_end_and_every_history_stays() {
        var first = registeredProducer(CAM_THACH, "HOUSEHOLD");
        var second = registeredProducer(CAM_THACH, "HOUSEHOLD");
        var third = registeredProducer(CAM_THACH, "HOUSEHOLD");
        var codes = List.of(code(first), code(second));
        var product = product(first);

        assertThat(merge(first, second, 0).statusCode()).isEqualTo(200);
        assertThat(merge(second, third, 1).statusCode()).isEqualTo(200);

        for (var path : List.of(
                "/producers/" + first,
                "/producers/" + second,
                "/producers?code=" + codes.get(0),
                "/producers?code=" + codes.get(1))) {
            var old = get(path);
            assertThat(old.statusCode()).as(path).isEqualTo(308);
            assertThat(old.header("Location")).as(path).isEqualTo("/registry/v1/producers/" + third);
        }
        for (var gone : List.of(first, second)) {
            assertThat(get("/producers/" + gone + "/history").jsonPath().getList("items.action"))
                    .contains("merged");
        }
        assertThat(get("/products/" + product).jsonPath().getString("producerId"))
                .isEqualTo(third.toString());
    }

    @Test
    void everything_of_the_duplicate_belongs_to_the_survivor() {
        var duplicate = registeredProducer(CAM_THACH, "HOUSEHOLD");
        var survivor = registeredProducer(CAM_THACH, "HOUSEHOLD");
        var product = product(duplicate);
        var number = UUID.randomUUID().toString();
        paper(duplicate, number);
        paper(survivor, number);
        paper(duplicate, number + "-2");
        var idea = id(post(commune(CAM_THACH), "/ideas", """
                {"communeCode":"15142","producerId":"%s","name":"Mứt %s","industry":"I","need":"Máy sấy",
                 "strength":"Vườn quýt","supports":["EQUIPMENT"]}""".formatted(duplicate, UUID.randomUUID())));
        var trace = "TX-" + UUID.randomUUID();
        post(commune(CAM_THACH), "/producers/" + duplicate + "/identifiers", """
                {"system":"TRACE_CODE","value":"%s"}""".formatted(trace));

        assertThat(merge(duplicate, survivor, 0).statusCode()).isEqualTo(200);

        assertThat(get("/products/" + product).jsonPath().getString("producerId"))
                .isEqualTo(survivor.toString());
        assertThat(get("/ideas/" + idea).jsonPath().getString("producerId")).isEqualTo(survivor.toString());
        assertThat(get("/producers/" + survivor + "/papers?limit=10").jsonPath().getList("items.number"))
                .contains(number, number + "-2");
        assertThat(get("/producers?identifier=TRACE_CODE|" + trace).jsonPath().getList("items.id"))
                .containsExactly(survivor.toString());
        assertThat(get("/producers/" + survivor + "/identifiers").jsonPath().getString("items[0].cameFrom"))
                .isEqualTo(duplicate.toString());
        assertThat(count("select count(*) from product where producer_id = '" + duplicate + "'"))
                .isZero();
        assertThat(count("select count(*) from paper where producer_id = '" + duplicate + "'"))
                .isZero();
    }

    @Test
    void whoever_keeps_a_copy_hears_a_tombstone_the_survivor_and_each_product() {
        var duplicate = registeredProducer(CAM_THACH, "HOUSEHOLD");
        var survivor = registeredProducer(CAM_THACH, "HOUSEHOLD");
        var product = product(duplicate);

        merge(duplicate, survivor, 0);

        try (var ear = new Ear("registry")) {
            var gone = ear.await(fact ->
                    fact.key().equals(duplicate.toString()) && fact.type().endsWith("producer-changed.v1"));
            assertThat(gone.headers()).containsEntry("ce_tombstone", "true").containsEntry("ce_sequence", "2");
            var body = new JsonPath(gone.body());
            assertThat(body.getString("state")).isEqualTo("MERGED");
            assertThat(body.getString("mergedInto")).isEqualTo(survivor.toString());
            var lives = ear.await(fact ->
                    fact.key().equals(survivor.toString()) && fact.type().endsWith("producer-changed.v1"));
            assertThat(lives.headers()).doesNotContainKey("ce_tombstone");
            var moved = ear.await(
                    fact -> fact.key().equals(product.toString()) && fact.type().endsWith("product-changed.v1"));
            assertThat(new JsonPath(moved.body()).getString("producerId")).isEqualTo(survivor.toString());
        }
    }

    @Test
    void a_merge_is_refused_when_it_cannot_be() {
        var one = registeredProducer(CAM_THACH, "HOUSEHOLD");
        var two = registeredProducer(CAM_THACH, "HOUSEHOLD");
        var three = registeredProducer(CAM_THACH, "HOUSEHOLD");
        var association = registeredProducer(CAM_THACH, "ASSOCIATION");
        product(one);

        assertThat(merge(one, one, 0).jsonPath().getString("code")).isEqualTo("merge-with-itself");
        assertThat(merge(one, two, 7).statusCode()).isEqualTo(412);
        assertThat(merge(one, UUID.randomUUID(), 0).jsonPath().getString("errors[0].pointer"))
                .isEqualTo("/survivorId");
        assertThat(merge(one, association, 0).jsonPath().getString("code")).isEqualTo("association-only-for-tourism");
        assertThat(post(commune(CAM_THACH).header("If-Match", "\"0\""), "/producers/" + one + "/mergers", """
                {"survivorId":"%s","reason":"Trùng lặp"}""".formatted(
                                        two))
                        .statusCode())
                .isEqualTo(403);

        assertThat(merge(one, two, 0).statusCode()).isEqualTo(200);

        var again = merge(one, three, 1);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.jsonPath().getString("code")).isEqualTo("merged-away");
        assertThat(merge(three, one, 0).jsonPath().getString("code")).isEqualTo("merged-away");
        var written = commune(CAM_THACH)
                .header("If-Match", "\"1\"")
                .body("{\"name\":\"Hộ muộn\",\"kind\":\"HOUSEHOLD\",\"communeCode\":\"15142\"}")
                .put(BASE + "/producers/" + one);
        assertThat(written.jsonPath().getString("code")).isEqualTo("merged-away");
        assertThat(post(commune(CAM_THACH), "/products", """
                {"producerId":"%s","name":"Mắm muộn","industry":"I"}""".formatted(one))
                        .jsonPath()
                        .getString("code"))
                .isEqualTo("merged-away");
        assertThat(post(commune(CAM_THACH), "/producers/" + one + "/identifiers", """
                {"system":"OFFICE","value":"1"}""")
                        .jsonPath()
                        .getString("code"))
                .isEqualTo("merged-away");
    }

    @Test
    void of_two_merged_into_each_other_at_the_same_time_one_survives_and_no_product_is_lost() throws Exception {
        for (int round = 0; round < 5; round++) {
            var one = registeredProducer(CAM_THACH, "HOUSEHOLD");
            var two = registeredProducer(CAM_THACH, "HOUSEHOLD");
            var asks = new ArrayList<Callable<Integer>>();
            asks.add(() -> merge(one, two, 0).statusCode());
            asks.add(() -> merge(two, one, 0).statusCode());
            for (int i = 0; i < 4; i++) {
                asks.add(() -> post(commune(CAM_THACH), "/products", """
                        {"producerId":"%s","name":"Mắm %s","industry":"I"}""".formatted(one, UUID.randomUUID()))
                        .statusCode());
            }
            var pool = Executors.newFixedThreadPool(asks.size());
            try {
                var statuses = new ArrayList<Integer>();
                for (var answer : pool.invokeAll(asks)) {
                    statuses.add(answer.get());
                }
                assertThat(statuses.subList(0, 2))
                        .as("the other one meets a survivor that has changed since")
                        .containsExactlyInAnyOrder(200, 412);
                assertThat(statuses.subList(2, 6)).containsAnyOf(201, 409).doesNotContain(500);
            } finally {
                pool.shutdownNow();
            }
            assertThat(count("select count(*) from product p join producer r on r.id = p.producer_id"
                            + " where r.state = 'MERGED' and r.id in ('" + one + "', '" + two + "')"))
                    .isZero();
        }
    }

    @Test
    void a_file_that_knows_the_merged_one_changes_nothing_and_its_products_go_to_the_survivor() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var file = """
                producer_id,name,entity_type,commune_code
                P1-%1$s,Hộ một %1$s,household,15142
                P2-%1$s,Hộ hai khác hẳn %1$s,household,15142
                """.formatted(mark);
        assertThat(Upload.of("producers", file).result()).isEqualTo("DONE 2 created 0 updated 0 unchanged 0 rejected");
        var one = called("P1-" + mark);
        var two = called("P2-" + mark);
        assertThat(code(one)).matches("CT38-[0-9]{6,12}").isNotEqualTo(code(two));
        merge(one, two, 0);

        var again = Upload.of("producers", file);
        Upload.of("products", """
                product_id,producer_id,name,product_group,commune_code
                X-%1$s,P1-%1$s,Mắm %1$s,food,15142
                """.formatted(mark));

        assertThat(again.result()).isEqualTo("DONE 0 created 0 updated 2 unchanged 0 rejected");
        assertThat(called("P1-" + mark)).isEqualTo(two);
        assertThat(get("/producers/" + two).jsonPath().getString("name")).startsWith("Hộ hai");
        assertThat(count("select count(*) from product where producer_id = '" + two + "'"))
                .isEqualTo(1);
    }

    private static UUID called(String key) {
        return UUID.fromString(Office.province("38")
                .get(BASE + "/producers?identifier=SOURCE|" + key)
                .jsonPath()
                .getString("items[0].id"));
    }

    private long count(String sql) {
        return ((Number) db.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
