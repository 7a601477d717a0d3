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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.chassis.testing.Ear;
import vn.ocop.chassis.text.SearchKey;
import vn.ocop.registry.Upload;
import vn.ocop.stack.test.StackResource;

/** The list of recognitions comes back as it went out: at home it changes nothing, elsewhere it is the same (X5). */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecognitionsComeBackTest {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** What two registries may have each in its own way. */
    private static final List<String> OWN =
            List.of("id", "recognition_id", "product_id", "producer_id", "source_id", "registered_at");

    private static final String MARK = UUID.randomUUID().toString().substring(0, 8);

    private static final String PRODUCERS = """
            producer_id,name,entity_type,commune_code
            P-%1$s,HTX cói về nhà,cooperative,58001
            """.formatted(MARK);

    private static final String PRODUCTS = """
            product_id,producer_id,name,product_group,commune_code
            A-%1$s,P-%1$s,"Chiếu cói, loại \"\"một\"\"",handicraft,58001
            B-%1$s,P-%1$s,'=Thảm cói,handicraft,58001
            C-%1$s,P-%1$s,Rượu nếp,beverage,58001
            D-%1$s,P-%1$s,Mắm tép,food,58001
            """.formatted(MARK);

    private static final String RECOGNITIONS = """
            recognition_id,product_id,product_name,commune_code,kind,stars,decision_no,decision_date,authority_level,authority,decision_url
            1-%1$s,A-%1$s,Chiếu cói ngày xưa,58000,new,3,88/QĐ-UBND,2021-03-01,district,UBND huyện Vòng,
            2-%1$s,A-%1$s,,,upgrade,4,120/QĐ-UBND,2023-08-10,province,UBND tỉnh Thử Ba,
            3-%1$s,A-%1$s,,,re_recognition,4,130/QĐ-UBND,2026-02-10,province,UBND tỉnh Thử Ba,https://thu.gov.vn/vb?so=130&nam=2026
            4-%1$s,B-%1$s,,,new,4,89/QĐ-UBND,2022-03-01,province,UBND tỉnh Thử Ba,
            5-%1$s,B-%1$s,,,re_recognition,3,,,province,,
            6-%1$s,C-%1$s,,,new,5,90/QĐ-BNN,2024-05-05,central,Bộ Nông nghiệp và Phát triển nông thôn,
            7-%1$s,D-%1$s,,,new,3,91/QĐ-UBND,2025-10-10,province,UBND tỉnh Thử Ba,
            """.formatted(MARK);

    @Inject
    EntityManager db;

    @BeforeEach
    void a_province_and_one_as_empty_as_a_new_registry() {
        if (db.createNativeQuery("select 1 from commune where code = '58001'")
                .getResultList()
                .isEmpty()) {
            for (var province : List.of("57", "58", "59")) {
                place(province + "000", "Xã Xưa", province, "2000-01-01", "2025-06-30");
                place(province + "001", "Xã Về Nhà", province, "2025-07-01", null);
            }
            Upload.of("producers", PRODUCERS + "Q-" + MARK + ",Hộ Xã Ba,household,57001\n");
            Upload.of("products", PRODUCTS);
            assertThat(Upload.of("recognitions", RECOGNITIONS).reasons()).isEmpty();
            revoke("91");
        }
    }

    private void place(String code, String name, String province, String from, String until) {
        QuarkusTransaction.requiringNew()
                .run(() -> db.createNativeQuery("""
                        insert into commune (id, version, code, name, full_name, search_key, type, province_code,
                                             province_name, valid_from, valid_to)
                        values (:id, 0, :code, :name, :full, :key, 'COMMUNE', :province, 'Tỉnh Thử',
                                cast(:from as date), cast(:until as date))""")
                        .setParameter("id", UUID.randomUUID())
                        .setParameter("code", code)
                        .setParameter("name", name.substring(3))
                        .setParameter("full", name)
                        .setParameter("key", SearchKey.of(name))
                        .setParameter("province", province)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .executeUpdate());
    }

    private static void revoke(String number) {
        var found = province("58")
                .get(BASE + "/recognitions?limit=50")
                .jsonPath()
                .getString("items.find { it.decisionNumber == '" + number + "' }.id");
        var etag = province("58").get(BASE + "/recognitions/" + found).header("ETag");
        var answer = post(province("58").header("If-Match", etag), "/recognitions/" + found + "/revocations", """
                {"ground":"PRODUCTION_STOPPED","reason":"Chủ thể đã ngừng sản xuất, theo xã; \\"giải thể\\"",
                 "number":"812","symbol":"QĐ-UBND","authority":"UBND tỉnh Thử Ba","level":"PROVINCE",
                 "decidedOn":"2026-03-02","concludedOn":"2026-02-20"}""");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    }

    private static byte[] exported(String province, String list, String form) {
        return province(province)
                .get(BASE + "/" + list + "/export." + form + "?province=" + province)
                .asByteArray();
    }

    private static List<Map<String, Object>> recognitions(String province) {
        var lines = new String(exported(province, "recognitions", "ndjson"), StandardCharsets.UTF_8);
        return lines.lines()
                .map(line -> JsonPath.from(line).<String, Object>getMap("$"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"csv", "xlsx", "ndjson"})
    void at_home_nothing_changes_and_the_job_says_so(String form) {
        var before = recognitions("58");

        var upload = Upload.of("recognitions", exported("58", "recognitions", form), Map.of());

        assertThat(upload.result()).isEqualTo("DONE 0 created 0 updated 7 unchanged 0 rejected");
        assertThat(recognitions("58")).isEqualTo(before);
    }

    /** Another registry knows none of our ids and has other codes of communes. */
    @Test
    void elsewhere_they_are_the_same_in_every_column() {
        var other = new HashMap<String, String>();
        try (var ear = new Ear("registry")) {
            for (var list : List.of("producers", "products", "recognitions")) {
                var file = elsewhere(exported("58", list, "csv"), other);
                assertThat(Upload.of(list, file).result()).as(list).contains(" 0 updated 0 unchanged 0 rejected");
                assertThat(Upload.of(list, file).result()).as(list).startsWith("DONE 0 created 0 updated");
            }
            var revoked = recognitions("59").stream()
                    .filter(one -> "REVOKED".equals(one.get("state")))
                    .findFirst()
                    .orElseThrow();
            var said = ear.await(fact -> fact.key().equals(revoked.get("id"))
                    && fact.type().equals("vn.ocop.registry.recognition-ended.v1"));
            assertThat(said.body()).contains("\"reason\":\"REVOKED\"", "\"endedOn\":\"2026-03-02\"");
        }

        var there =
                recognitions("59").stream().map(one -> comparable(one, "59")).toList();
        assertThat(there)
                .containsExactlyInAnyOrderElementsOf(recognitions("58").stream()
                        .map(one -> comparable(one, "58"))
                        .toList());
        assertThat(there)
                .extracting(one -> one.get("state"))
                .containsExactlyInAnyOrder(
                        "SUPERSEDED", "SUPERSEDED", "GRANTED", "EXPIRED", "UNVERIFIED", "GRANTED", "REVOKED");
        assertThat(there)
                .filteredOn(one -> "Chiếu cói ngày xưa".equals(one.get("product_name")))
                .hasSize(1);
    }

    private static String elsewhere(byte[] file, Map<String, String> other) {
        return ID.matcher(new String(file, StandardCharsets.UTF_8))
                .replaceAll(id -> other.computeIfAbsent(
                        id.group(), any -> UUID.randomUUID().toString()))
                .replace("58000", "59000")
                .replace("58001", "59001");
    }

    private static Map<String, Object> comparable(Map<String, Object> row, String province) {
        var rest = new HashMap<>(row);
        OWN.forEach(rest::remove);
        for (var code : List.of("commune_code", "province_code")) {
            assertThat((String) rest.get(code)).startsWith(province);
            rest.put(code, ((String) rest.get(code)).substring(2));
        }
        return rest;
    }

    private static final String HEADER =
            "recognition_id,product_id,kind,stars,decision_no,decision_date,authority_level,"
                    + "authority,commune_code,state,ended_on,revocation_ground,revocation_reason,revocation_no,"
                    + "revocation_authority,revocation_date,revocation_concluded_on\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "58001,GONE,,,,,,,| unknown_type",
                "58001,EXPIRED,1.2.2024,,,,,,| bad_date",
                "58001,EXPIRED,2999-01-01,,,,,,| date_out_of_range",
                "58001,SUPERSEDED,2023-12-31,,,,,,| date_out_of_range",
                "58099,,,,,,,,| unknown_commune",
                "38001,,,,,,,,| unknown_commune",
                "58001,REVOKED,2024-06-01,,,,,,| missing_required",
                "58001,REVOKED,2024-06-01,MARK_MISUSED,Sai nhãn,,UBND tỉnh,2024-06-01,2024-05-20| missing_required",
                "58001,REVOKED,2024-06-01,MARK_MISUSED,Sai nhãn,812,UBND tỉnh,2024-06-01,2024-05-20| missing_required",
                "58001,REVOKED,2024-06-01,MARK_MISUSED,Sai,812/QĐ,UBND tỉnh,2024-06-01,2024-05-20| missing_required",
                "58001,REVOKED,2024-06-01,DISLIKED,Sai nhãn,812/QĐ,UBND tỉnh,2024-06-01,2024-05-20| unknown_type",
                "58001,REVOKED,2024-06-01,MARK_MISUSED,Sai nhãn,812/QĐ,UBND tỉnh,2023-12-31,2023-12-30| date_out_of_range",
                "58001,REVOKED,2024-06-01,MARK_MISUSED,Sai nhãn,812/QĐ,UBND tỉnh,2024-06-01,2024-06-02| date_out_of_range",
                "58001,REVOKED,2024-06-01,MARK_MISUSED,Sai nhãn,812/QĐ,UBND tỉnh,x,2024-06-02| bad_date",
            })
    void a_row_that_contradicts_itself_is_refused(String rest, String reason) {
        var row = "X-" + UUID.randomUUID() + ",C-" + MARK + ",new,3,7/QĐ-UBND,2024-01-01,province,UBND tỉnh Thử Ba,"
                + rest;

        assertThat(Upload.of("recognitions", HEADER + row + "\n").reasons()).containsExactly(reason.strip());
    }

    @Test
    void where_a_decision_can_be_read_may_come_later_and_must_be_an_address() {
        var product = "U-" + UUID.randomUUID();
        Upload.of(
                "products",
                "product_id,producer_id,name,product_group,commune_code\n" + product + ",Q-" + MARK + ",Nem chua "
                        + product + ",food,57001\n");
        var header =
                "recognition_id,product_id,kind,stars,decision_no,decision_date,authority_level,authority,decision_url\n";
        var row = header + product + "," + product + ",new,3,71/QĐ-UBND,2025-09-09,province,UBND tỉnh Thử Ba,";

        assertThat(Upload.of("recognitions", row + "javascript:alert(1)\n").reasons())
                .containsExactly("bad_url");
        assertThat(Upload.of("recognitions", row + "\n").result()).startsWith("DONE 1 created");
        assertThat(Upload.of("recognitions", row + "https://thu.gov.vn/71\n").result())
                .startsWith("DONE 0 created 1 updated");
        assertThat(Upload.of("recognitions", row + "https://thu.gov.vn/72\n").result())
                .startsWith("DONE 0 created 0 updated 1 unchanged");
        assertThat(recognitions("57"))
                .filteredOn(one -> product.equals(one.get("source_id")))
                .extracting(one -> one.get("decision_url"))
                .containsExactly("https://thu.gov.vn/71");
    }

    @Test
    void what_holds_here_is_withdrawn_when_the_list_says_so_and_never_otherwise() {
        var product = "W-" + UUID.randomUUID();
        Upload.of(
                "products",
                "product_id,producer_id,name,product_group,commune_code\n" + product + ",Q-" + MARK + ",Cá khô "
                        + product + ",food,57001\n");
        var id = "W-" + UUID.randomUUID();
        var start = id + "," + product + ",new,3,71/QĐ-UBND,2025-09-09,province,UBND tỉnh Thử Ba,57001,";
        var granted = HEADER + start + "GRANTED,,,,,,,\n";
        var revoked = HEADER + start
                + "REVOKED,2026-06-01,MARK_MISUSED,Sai nhãn,812/QĐ-UBND,UBND tỉnh Thử Ba,2026-06-01," + "2026-05-20\n";

        assertThat(Upload.of("recognitions", granted).result()).startsWith("DONE 1 created");
        assertThat(Upload.of("recognitions", revoked).result()).startsWith("DONE 0 created 1 updated");
        assertThat(Upload.of("recognitions", revoked).result()).startsWith("DONE 0 created 0 updated 1 unchanged");
        assertThat(Upload.of("recognitions", granted).result()).startsWith("DONE 0 created 0 updated 1 unchanged");
        assertThat(Upload.of("recognitions", revoked.replace("MARK_MISUSED", "BREACH_OF_LAW"))
                        .reasons())
                .containsExactly("recognition_is_final");
    }

    @Test
    void a_filtered_list_tells_that_something_gave_way_and_a_result_stays_unverified() {
        var product = "F-" + UUID.randomUUID();
        Upload.of(
                "products",
                "product_id,producer_id,name,product_group,commune_code\n" + product + ",Q-" + MARK + ",Tôm khô "
                        + product + ",food,57001\n");
        var row = "," + product + ",new,3,72/QĐ-UBND,2025-09-09,province,UBND tỉnh Thử Ba,57001,";
        var gave = "F-" + UUID.randomUUID();
        var waits = "F-" + UUID.randomUUID();

        var upload = Upload.of(
                "recognitions",
                HEADER + gave + row + "SUPERSEDED,2026-04-01,,,,,,\n" + waits + "," + product
                        + ",upgrade,4,,,province,,57001,PROPOSED,,,,,,,\n");

        assertThat(upload.result()).isEqualTo("DONE 2 created 0 updated 0 unchanged 0 rejected");
        assertThat(upload.accepted().<String>getList("items[1].warnings.reason"))
                .containsExactly("result_awaits_decision");
        var found = recognitions("57").stream()
                .filter(one -> gave.equals(one.get("source_id")) || waits.equals(one.get("source_id")))
                .map(one -> one.get("state") + " " + one.get("ended_on"))
                .toList();
        assertThat(found).containsExactlyInAnyOrder("SUPERSEDED 2026-04-01", "UNVERIFIED null");
    }
}
