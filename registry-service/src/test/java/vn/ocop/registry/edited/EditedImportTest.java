package vn.ocop.registry.edited;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.CAM_THACH;
import static vn.ocop.registry.Ground.NGA_SON;
import static vn.ocop.registry.Office.BASE;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.registry.Office;
import vn.ocop.registry.Upload;
import vn.ocop.stack.test.StackResource;

/** What was edited here stays when the file comes again (R14). */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class EditedImportTest {

    private static final String PRODUCERS = "producer_id,name,entity_type,commune_code\n";
    private static final String PRODUCTS = "product_id,producer_id,name,product_group,commune_code\n";
    private static final String SAME = "DONE 0 created 0 updated 1 unchanged 0 rejected";
    private static final String UPDATED = "DONE 0 created 1 updated 0 unchanged 0 rejected";

    @Inject
    EntityManager db;

    /** Ids and names that no other test has. */
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private String producers() {
        return PRODUCERS + "P-" + mark + ",Hộ mắm " + mark + ",household," + NGA_SON + "\n";
    }

    private String products() {
        return PRODUCTS + "X-" + mark + ",P-" + mark + ",Mắm cáy " + mark + ",food," + NGA_SON + "\n";
    }

    private JsonPath one(String list) {
        var found = Office.province("38")
                .queryParam("q", mark)
                .get(BASE + "/" + list + "?count=true")
                .jsonPath();
        assertThat(found.getInt("total")).isEqualTo(1);
        return found;
    }

    private Response put(String list, String body) {
        var path = BASE + "/" + list + "/" + one(list).getString("items[0].id");
        var etag = Office.province("38").get(path).header("ETag");
        var answer = Office.province("38").header("If-Match", etag).body(body).put(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private void editProducer() {
        put("producers", """
                {"name":"HTX mắm %s","kind":"COOPERATIVE","communeCode":"%s"}""".formatted(mark, CAM_THACH));
    }

    private JsonPath edited(String list) {
        return Office.province("38")
                .get(BASE + "/" + list + "/" + one(list).getString("items[0].id") + "/edited-fields")
                .jsonPath();
    }

    private static List<String> kept(Upload upload) {
        return upload.accepted().getList("items[0].kept");
    }

    private static String said(JsonPath producer) {
        return producer.getString("items[0].name").replaceFirst(" \\w{8}$", "") + " "
                + producer.getString("items[0].kind") + " " + producer.getString("items[0].communeCode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PARTIAL", "ALL_OR_NOTHING"})
    void a_producer_stays_as_an_officer_has_put_it_right(String mode) {
        Upload.of("producers", producers());
        editProducer();

        var again = Upload.of("producers", producers(), "mode=" + mode);
        var third = Upload.of("producers", producers(), "mode=" + mode + "&overwriteEdited=false");

        assertThat(again.result()).isEqualTo(SAME);
        assertThat(kept(again)).containsExactlyInAnyOrder("name", "kind", "communeCode");
        assertThat(third.result()).isEqualTo(SAME);
        assertThat(said(one("producers"))).isEqualTo("HTX mắm COOPERATIVE 15142");
        assertThat(edited("producers").<String>getList("items.field")).containsExactly("communeCode", "kind", "name");
        assertThat(edited("producers").<String>getList("items.role")).containsOnly("PROVINCE_OFFICER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PARTIAL", "ALL_OR_NOTHING"})
    void a_job_that_says_so_overwrites_and_from_then_on_nothing_is_edited(String mode) {
        Upload.of("producers", producers());
        editProducer();

        var over = Upload.of("producers", producers(), "mode=" + mode + "&overwriteEdited=true");

        assertThat(over.result()).isEqualTo(UPDATED);
        assertThat(kept(over)).isEmpty();
        assertThat(said(one("producers"))).isEqualTo("Hộ mắm HOUSEHOLD 16012");
        assertThat(edited("producers").getList("items")).isEmpty();
        assertThat(Upload.of("producers", producers(), "mode=" + mode + "&overwriteEdited=true")
                        .result())
                .isEqualTo(SAME);
        var other = PRODUCERS + "P-" + mark + ",Trang trại " + mark + ",farm," + NGA_SON + "\n";
        assertThat(Upload.of("producers", other).result()).isEqualTo(UPDATED);
    }

    @Test
    void a_dry_run_tells_the_same_and_leaves_everything() {
        Upload.of("producers", producers());
        editProducer();

        var kept = Upload.of("producers", producers(), "dryRun=true");
        var over = Upload.of("producers", producers(), "dryRun=true&mode=PARTIAL&overwriteEdited=true");

        assertThat(kept.result()).isEqualTo(SAME);
        assertThat(kept(kept)).hasSize(3);
        assertThat(over.result()).isEqualTo(UPDATED);
        assertThat(said(one("producers"))).isEqualTo("HTX mắm COOPERATIVE 15142");
        assertThat(edited("producers").getList("items")).hasSize(3);
    }

    @Test
    void a_field_that_nobody_edited_still_follows_the_file() {
        Upload.of("producers", producers());
        put("producers", """
                {"name":"HTX mắm %s","kind":"HOUSEHOLD","communeCode":"%s"}""".formatted(mark, NGA_SON));
        var newer = PRODUCERS + "P-" + mark + ",Hộ mắm " + mark + ",farm," + NGA_SON + "\n";

        var again = Upload.of("producers", newer);

        assertThat(again.result()).isEqualTo(UPDATED);
        assertThat(kept(again)).containsExactly("name");
        assertThat(said(one("producers"))).isEqualTo("HTX mắm FARM 16012");
    }

    @Test
    void a_product_keeps_name_and_industry_and_the_set_that_goes_with_it() {
        Upload.of("producers", producers());
        Upload.of("products", products());
        put("products", """
                {"name":"Mắm tép %s","industry":"I","criteriaSet":"S09"}""".formatted(mark));
        var drinks = products().replace(",food,", ",beverage,");

        var again = Upload.of("products", drinks);
        var over = Upload.of("products", drinks, "mode=PARTIAL&overwriteEdited=true");

        assertThat(again.result()).isEqualTo(SAME);
        assertThat(kept(again)).containsExactly("industry", "name");
        assertThat(over.result()).isEqualTo(UPDATED);
        var product = one("products");
        assertThat(product.getString("items[0].name")).isEqualTo("Mắm cáy " + mark);
        assertThat(product.getString("items[0].industry")).isEqualTo("II");
        assertThat(product.getString("items[0].criteriaSet")).isNull();
        assertThat(edited("products").getList("items")).isEmpty();
        assertThat(Upload.of("products", drinks, "overwriteEdited=true").result())
                .isEqualTo(SAME);
    }

    @Test
    void the_word_must_be_true_or_false_and_only_where_it_means_something() {
        for (var query : List.of("kind=producers&overwriteEdited=ja", "kind=provinces&overwriteEdited=true")) {
            var answer = Office.as("may-nap", "import-job", "ocop_province", "*")
                    .contentType("multipart/form-data")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .multiPart("file", "tep.csv", PRODUCERS.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .post(BASE + "/imports?" + query);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo("/query/overwriteEdited");
        }
    }

    @Test
    void what_is_edited_on_a_foreign_record_is_not_there() {
        var producer = Office.registeredProducer(NGA_SON, "FARM");
        var product = Office.registeredProduct(NGA_SON);

        assertThat(Office.commune(CAM_THACH)
                        .get(BASE + "/producers/" + producer + "/edited-fields")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Office.commune(CAM_THACH)
                        .get(BASE + "/products/" + product + "/edited-fields")
                        .statusCode())
                .isEqualTo(404);
    }

    private long count(String sql, Object value) {
        return (long) db.createNativeQuery("select count(*) from " + sql)
                .setParameter("value", value)
                .getSingleResult();
    }

    private long facts(String fact) {
        return count("outbox where type like '%" + fact + "' and payload like :value", "%" + mark + "%");
    }

    @Test
    void as_many_facts_are_said_as_records_change_and_one_audit_entry_a_chunk() {
        var file = new StringBuilder(PRODUCERS);
        for (int i = 0; i < 1200; i++) {
            file.append("P%d-%s,Hộ số %d %s,household,%s%n".formatted(i, mark, i, mark, NGA_SON));
        }
        var first = Upload.of("producers", file.toString());
        var id = Office.province("38")
                .queryParam("q", "số 7 " + mark)
                .get(BASE + "/producers")
                .jsonPath();
        var edited = Office.province("38")
                .header("If-Match", "\"0\"")
                .body("""
                        {"name":"HTX bảy %s","kind":"HOUSEHOLD","communeCode":"%s"}""".formatted(mark, NGA_SON))
                .put(BASE + "/producers/" + id.getString("items[0].id"));
        var again = Upload.of("producers", file.toString());
        var over = Upload.of("producers", file.toString(), "mode=ALL_OR_NOTHING&overwriteEdited=true");

        assertThat(edited.statusCode()).isEqualTo(200);
        assertThat(first.result()).isEqualTo("DONE 1200 created 0 updated 0 unchanged 0 rejected");
        assertThat(again.result()).isEqualTo("DONE 0 created 0 updated 1200 unchanged 0 rejected");
        assertThat(over.result()).isEqualTo("DONE 0 created 1 updated 1199 unchanged 0 rejected");
        assertThat(facts("producer-registered.v1")).isEqualTo(1200);
        assertThat(facts("producer-changed.v1"))
                .as("the edit and what overwrote it")
                .isEqualTo(2);
        for (var job : List.of(first, again, over)) {
            assertThat(count("audit_entry where action = 'import-chunk-applied' and subject_id = :value", job.id()))
                    .isEqualTo(3);
        }
    }
}
