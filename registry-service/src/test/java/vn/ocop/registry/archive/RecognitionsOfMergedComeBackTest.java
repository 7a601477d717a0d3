package vn.ocop.registry.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.province;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.text.SearchKey;
import vn.ocop.registry.Upload;
import vn.ocop.stack.test.StackResource;

/** What was granted to a duplicate goes along to another registry, which only knows the product that lives on (X5, R8). */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecognitionsOfMergedComeBackTest {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    EntityManager db;

    private void place(String province) {
        QuarkusTransaction.requiringNew()
                .run(() -> db.createNativeQuery("""
                        insert into commune (id, version, code, name, full_name, search_key, type, province_code,
                                             province_name, valid_from)
                        select :id, 0, :code, 'Hợp Nhất', 'Xã Hợp Nhất', :key, 'COMMUNE', :province, 'Tỉnh Thử',
                               date '2025-07-01'
                        where not exists (select 1 from commune where code = :code)""")
                        .setParameter("id", UUID.randomUUID())
                        .setParameter("code", province + "001")
                        .setParameter("key", SearchKey.of("Xã Hợp Nhất"))
                        .setParameter("province", province)
                        .executeUpdate());
    }

    private static byte[] exported(String province, String list) {
        return province(province)
                .get(BASE + "/" + list + "/export.csv?province=" + province)
                .asByteArray();
    }

    private static JsonPath recognitions(String province) {
        return province(province)
                .get(BASE + "/recognitions?province=" + province)
                .jsonPath();
    }

    private static String product(String key) {
        return province("28").get(BASE + "/products?identifier=SOURCE|" + key).path("items[0].id");
    }

    @Test
    void a_twin_province_has_all_recognitions_of_a_product_that_was_two() {
        place("28");
        place("29");
        var mark = UUID.randomUUID().toString().substring(0, 8);
        Upload.of(
                "producers",
                "producer_id,name,entity_type,commune_code\nP-%1$s,HTX hai sổ,cooperative,28001\n".formatted(mark));
        Upload.of("products", """
                product_id,producer_id,name,product_group,commune_code
                A-%1$s,P-%1$s,Chè dây,food,28001
                C-%1$s,P-%1$s,Che day,food,28001
                """.formatted(mark));
        var granted = Upload.of("recognitions", """
                recognition_id,product_id,kind,stars,decision_no,decision_date,authority_level,authority,certificate_no
                A-%1$s,A-%1$s,new,3,11/QĐ-UBND,2021-03-01,province,UBND tỉnh Thử,01/GCN
                C-%1$s,C-%1$s,new,4,12/QĐ-UBND,2026-02-01,province,UBND tỉnh Thử,02/GCN
                """.formatted(mark));
        assertThat(granted.reasons()).isEmpty();
        var gone = product("A-" + mark);
        var survivor = product("C-" + mark);
        var etag = province("28").get(BASE + "/products/" + gone).header("ETag");
        var merged = post(
                province("28").header("If-Match", etag), "/products/" + gone + "/mergers", """
                {"survivorId":"%s","reason":"Nhập trùng từ hai sổ"}""".formatted(survivor));
        assertThat(merged.statusCode()).as(merged.asString()).isEqualTo(200);

        assertThat(Upload.of("recognitions", exported("28", "recognitions"), Map.of())
                        .result())
                .isEqualTo("DONE 0 created 0 updated 2 unchanged 0 rejected");
        var other = new HashMap<String, String>();
        for (var list : List.of("producers", "products", "recognitions")) {
            var file = elsewhere(exported("28", list), other);
            assertThat(Upload.of(list, file).result()).as(list).endsWith(" 0 updated 0 unchanged 0 rejected");
            assertThat(Upload.of(list, file).result()).as(list).startsWith("DONE 0 created 0 updated");
        }

        assertThat(recognitions("28").getList("items.productId")).containsExactlyInAnyOrder(gone, survivor);
        var there = recognitions("29");
        assertThat(there.getList("items.certificateNumber")).containsExactlyInAnyOrder("01/GCN", "02/GCN");
        assertThat(there.getList("items.state")).containsExactlyInAnyOrder("EXPIRED", "GRANTED");
        assertThat(there.<String>getList("items.productId").stream().distinct()).hasSize(1);
    }

    private static String elsewhere(byte[] file, Map<String, String> other) {
        return ID.matcher(new String(file, StandardCharsets.UTF_8))
                .replaceAll(id -> other.computeIfAbsent(
                        id.group(), any -> UUID.randomUUID().toString()))
                .replace("28001", "29001");
    }
}
