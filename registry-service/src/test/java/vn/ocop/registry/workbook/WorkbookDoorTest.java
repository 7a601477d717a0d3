package vn.ocop.registry.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.as;
import static vn.ocop.registry.Office.commune;
import static vn.ocop.registry.Office.id;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.province;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.text.SearchKey;
import vn.ocop.registry.Upload;
import vn.ocop.stack.test.StackResource;

/** A province's workbook out of the registry and back into it (X4 to X6). */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkbookDoorTest {

    private static final String REGISTER =
            "Tên sản phẩm;Chủ thể;Loại hình;Xã/Phường;Tỉnh/Thành phố;Hạng sao;Số quyết định;Ngày quyết định;Nhóm sản phẩm\n";
    private static final String WORKBOOK =
            "STT;Tên sản phẩm;Nhóm sản phẩm;Loại hình;Chủ thể;Xã/Phường;Địa chỉ;Người đại diện;Điện thoại;"
                    + "Hạng sao hiện tại;Ngày hết hạn;Hạng sao;Ngày quyết định;Năm;Số quyết định;Cơ quan công nhận;"
                    + "Hạng sao;Ngày quyết định;Năm;Số quyết định;Cơ quan công nhận;Ghi chú\n";

    @Inject
    EntityManager db;

    /** Two provinces with communes of the same names, so that the second one is as empty as a new registry. */
    private void twin(String code, String province) {
        QuarkusTransaction.requiringNew().run(() -> {
            place(code + "001", "Xã Vòng Một", code, province);
            place(code + "002", "Xã Vòng Hai", code, province);
        });
    }

    private void place(String code, String name, String province, String provinceName) {
        db.createNativeQuery("""
                        insert into commune (id, version, code, name, full_name, search_key, type, province_code,
                                             province_name, valid_from)
                        values (:id, 0, :code, :name, :full, :key, 'COMMUNE', :province, :provinceName, '2025-07-01')""")
                .setParameter("id", UUID.randomUUID())
                .setParameter("code", code)
                .setParameter("name", name.substring(3))
                .setParameter("full", name)
                .setParameter("key", SearchKey.of(name))
                .setParameter("province", province)
                .setParameter("provinceName", provinceName)
                .executeUpdate();
    }

    private static byte[] exported(RequestSpecification who, String query) {
        var answer = who.get(BASE + "/provincial-workbook/export.xlsx?" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asByteArray();
    }

    private static void revoke(String product) {
        var id = province("96")
                .get(BASE + "/products?q=" + product)
                .jsonPath()
                .getString("items.find { it.name.startsWith('@') }.recognition.recognitionId");
        var etag = province("96").get(BASE + "/recognitions/" + id).header("ETag");
        var answer = post(province("96").header("If-Match", etag), "/recognitions/" + id + "/revocations", """
                {"ground":"PRODUCTION_STOPPED","reason":"Chủ thể đã ngừng sản xuất: giải thể","number":"812",
                 "symbol":"QĐ-UBND","authority":"UBND tỉnh Thử Một","level":"PROVINCE","decidedOn":"2026-03-02",
                 "concludedOn":"2026-02-20"}""");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    }

    @Test
    void what_goes_out_comes_in_elsewhere_and_goes_out_the_same_cell_by_cell() {
        twin("96", "Tỉnh Thử Một");
        twin("97", "Tỉnh Thử Hai");
        var rest = ";Tỉnh Thử Một;";
        Upload.of(
                "register",
                REGISTER
                        + "Chiếu cói;HTX cói Vòng;HTX;Xã Vòng Một" + rest
                        + "3;88/QĐ-UBND;01/03/2024;Thủ công mỹ nghệ\n"
                        + "'=Mắm tôm;'-Hộ Bà Tư;;Xã Vòng Một" + rest + "4;89/QĐ-UBND;01/03/2022;Thực phẩm\n"
                        + "Thảm cói;HTX cói Vòng;;Xã Vòng Một" + rest + "3;;;Khác\n"
                        + "Nón lá;Công ty TNHH Nón;;Xã Vòng Hai" + rest + "5;90/QĐ-BNN;05/05/2024;Thủ công mỹ nghệ\n"
                        + "'@Trà quê;Tổ hợp tác trà;THT;Xã Vòng Hai" + rest + "4;77/QĐ-UBND;10/10/2025;Đồ uống\n");
        for (var decision : List.of("120/QĐ-UBND;10/08/2025", "130/QĐ-UBND;10/02/2026")) {
            Upload.of(
                    "register",
                    REGISTER + "Chiếu cói;HTX cói Vòng;HTX;Xã Vòng Một" + rest + "4;" + decision
                            + ";Thủ công mỹ nghệ\n");
        }
        revoke("trà");

        var first = exported(province("96"), "province=96");
        var again = Upload.of("provincial-workbook", first, Map.of("province", "96"));
        var elsewhere = Upload.of("provincial-workbook", first, Map.of("province", "97"));
        var second = exported(province("97"), "province=97");

        var sheet = Sheet.of(first);
        assertThat(sheet.name()).isEqualTo("Loc");
        assertThat(sheet.cells())
                .containsEntry("A1", "DANH SÁCH SẢN PHẨM OCOP TỈNH THỬ MỘT")
                .containsEntry("L3", "Công nhận lần đầu")
                .containsEntry("L4", "Hạng sao")
                .containsEntry("V3", "Ghi chú")
                .containsValue("'=Mắm tôm")
                .containsValue(
                        "Thu hồi lần đầu theo Quyết định 812/QĐ-UBND ngày 02/03/2026 của UBND tỉnh Thử Một, Điều 8"
                                + " điểm đ, kết luận ngày 20/02/2026: Chủ thể đã ngừng sản xuất: giải thể");
        assertThat(sheet.merges()).contains("A3:A4", "L3:P3", "Q3:U3", "V3:V4").hasSize(12 + 2 + 16);
        assertThat(again.result()).isEqualTo("DONE 0 created 0 updated 6 unchanged 0 rejected");
        assertThat(elsewhere.result()).isEqualTo("DONE 5 created 1 updated 0 unchanged 0 rejected");
        assertThat(Sheet.of(second).table()).isEqualTo(sheet.table());
        assertThat(Sheet.of(second).merges()).isEqualTo(sheet.merges());
        assertThat(province("97")
                        .get(BASE + "/recognitions?state=REVOKED")
                        .jsonPath()
                        .getString("items[0].revocation.ground"))
                .isEqualTo("PRODUCTION_STOPPED");
        assertThat(province("97")
                        .get(BASE + "/recognitions?limit=50")
                        .jsonPath()
                        .<String>getList("items.level"))
                .containsExactlyInAnyOrder(
                        "DISTRICT", "PROVINCE", "PROVINCE", "PROVINCE", "PROVINCE", "NATIONAL", "PROVINCE");
        lists_are_filtered_by_commune_year_and_reach();
    }

    private static String namesake(String producer, String day) {
        var product = id(post(province("98"), "/products", """
                {"producerId":"%s","name":"Cam sành","industry":"I","duplicateReason":"Hai vườn khác nhau"}""".formatted(producer)));
        Upload.of("recognitions", """
                recognition_id,product_id,kind,stars,decision_no,decision_date,authority_level,authority
                %1$s-1,%1$s,new,3,5/QĐ-UBND,%2$s,province,UBND tỉnh Thử Bốn
                %1$s-2,%1$s,upgrade,4,6/QĐ-UBND,2025-08-01,province,UBND tỉnh Thử Bốn
                %1$s-3,%1$s,re_recognition,4,7/QĐ-UBND,2026-08-01,province,UBND tỉnh Thử Bốn
                """.formatted(product, day));
        return product.toString();
    }

    @Test
    void two_products_of_one_name_and_one_producer_stay_two_out_and_in() {
        twin("98", "Tỉnh Thử Bốn");
        twin("99", "Tỉnh Thử Năm");
        var producers = Stream.of("Hộ Cam", "Hộ Khác", "Hộ Khác")
                .map(name -> id(post(province("98"), "/producers", """
                        {"name":"%s","kind":"HOUSEHOLD","communeCode":"98001","duplicateReason":"Hai hộ"}""".formatted(name)))
                        .toString())
                .toList();
        var products = Stream.of(
                        namesake(producers.get(0), "2023-01-01"),
                        namesake(producers.get(0), "2024-01-01"),
                        namesake(producers.get(1), "2024-01-01"),
                        namesake(producers.get(2), "2024-01-01"))
                .map(id ->
                        province("98").get(BASE + "/products/" + id).jsonPath().getString("code"))
                .toList();

        var first = exported(province("98"), "province=98");
        var again = Upload.of("provincial-workbook", first, Map.of("province", "98"));
        var elsewhere = Upload.of("provincial-workbook", first, Map.of("province", "99"));
        var second = exported(province("99"), "province=99");
        var back = Upload.of("provincial-workbook", second, Map.of("province", "99"));

        var notes = Sheet.of(first).cells().values();
        assertThat(notes).contains("Mã sản phẩm " + products.get(0), "Mã sản phẩm " + products.get(1));
        for (int i = 2; i < 4; i++) {
            var maker = province("98")
                    .get(BASE + "/producers/" + producers.get(i - 1))
                    .path("code");
            assertThat(notes).contains("Mã chủ thể " + maker + " · Mã sản phẩm " + products.get(i));
        }
        assertThat(again.result()).isEqualTo("DONE 0 created 0 updated 8 unchanged 0 rejected");
        assertThat(elsewhere.result()).isEqualTo("DONE 4 created 4 updated 0 unchanged 0 rejected");
        assertThat(Sheet.of(second).table()).isEqualTo(Sheet.of(first).table());
        assertThat(back.result()).isEqualTo("DONE 0 created 0 updated 8 unchanged 0 rejected");
        assertThat(province("99").get(BASE + "/producers?limit=50").jsonPath().<String>getList("items.name"))
                .containsExactlyInAnyOrder("Hộ Cam", "Hộ Khác", "Hộ Khác");
        assertThat(province("99")
                        .get(BASE + "/recognitions?limit=50")
                        .jsonPath()
                        .<String>getList("items.productId"))
                .hasSize(12)
                .extracting(id -> id)
                .satisfies(ids -> assertThat(Set.copyOf(ids)).hasSize(4));
    }

    private void lists_are_filtered_by_commune_year_and_reach() {
        assertThat(Sheet.of(exported(province("96"), "province=96&commune=96002"))
                        .cells())
                .containsValue("Nón lá")
                .doesNotContainValue("Chiếu cói");
        assertThat(Sheet.of(exported(province("96"), "province=96&year=2022")).cells())
                .containsValue("'=Mắm tôm")
                .doesNotContainValue("Chiếu cói")
                .containsEntry("A2", "Lọc: tỉnh 96, có quyết định năm 2022");
        assertThat(Sheet.of(exported(commune("96001"), "province=96")).cells())
                .containsValue("Chiếu cói")
                .doesNotContainValue("Nón lá");
        assertThat(Sheet.of(exported(province("97"), "province=96")).table()).doesNotContainKey("A5");
        assertThat(province("96").get(BASE + "/provincial-workbook/export.xlsx").statusCode())
                .isEqualTo(400);
        assertThat(as("khach", "public-system", "ocop_province", "*")
                        .get(BASE + "/provincial-workbook/export.xlsx?province=96")
                        .statusCode())
                .isEqualTo(403);
    }

    private static String row(String product, String commune, String first, String later, String note) {
        return "#REF!;" + product + ";Thực phẩm;Hộ kinh doanh;Hộ Sổ Tỉnh;" + commune + ";;;;=L5;=K5;" + first + ";"
                + later + ";" + note + "\n";
    }

    @Test
    void a_row_that_cannot_be_taken_says_why() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var none = ";;;;";
        var good = "3;01/03/2024;2024;12/QĐ-UBND;UBND huyện Nga Sơn";
        var file = WORKBOOK
                + row("Mắm A " + mark, "Nga Sơn", good, "4;02/09/2025;2025;13/QĐ-UBND;UBND tỉnh Thanh Hóa", "")
                + row("Mắm A " + mark, "Nga Sơn", good, "4;02/09/2025;2025;13/QĐ-UBND;UBND tỉnh Thanh Hóa", "")
                + row("Mắm A " + mark, "Nga Sơn", good, none, "")
                + row("Mắm A " + mark, "Nga Sơn", good, "4;02/09/2026;2026;14/QĐ-UBND;UBND tỉnh Thanh Hóa", "")
                + row("Mắm B " + mark, "Xã Không Có", good, none, "")
                + row("Mắm C " + mark, "Nga Sơn", "7;;;;", none, "")
                + row("Mắm D " + mark, "Nga Sơn", none, none, "")
                + row("Mắm E " + mark, "Nga Sơn", good, ";02/09/2025;;;", "")
                + row("Mắm G " + mark, "Nga Sơn", "3;2024;;12/QĐ-UBND;", none, "")
                + row(
                        "Mắm H " + mark,
                        "Nga Sơn",
                        good,
                        none,
                        "Thu hồi lần đầu theo Quyết định 1/QĐ-UBND ngày 01/02/2024 của UBND tỉnh Thanh Hóa, Điều 8 điểm"
                                + " a, kết luận ngày 01/01/2024: Hồ sơ giả mạo")
                + row("Mắm I " + mark, "Nga Sơn", good, none, "").replace(";;;;=L5", ";Thôn 1;Lê Văn A;0912345678;=L5");

        var upload = Upload.of("provincial-workbook", file.getBytes(StandardCharsets.UTF_8), Map.of("province", "38"));

        assertThat(upload.result()).isEqualTo("DONE 2 created 1 updated 0 unchanged 8 rejected");
        assertThat(upload.reasons())
                .containsExactly(
                        "duplicate_in_file",
                        "duplicate_in_file",
                        "unknown_commune",
                        "bad_stars",
                        "missing_required",
                        "missing_required",
                        "incomplete_date",
                        "revocation_date_out_of_range");
        assertThat(upload.accepted().<String>getList("items[2].warnings.reason"))
                .containsExactly("likely_duplicate", "data_not_kept");
        var levels = province("38")
                .get(BASE + "/recognitions?product="
                        + province("38")
                                .queryParam("q", "Mắm A " + mark)
                                .get(BASE + "/products")
                                .jsonPath()
                                .getString("items[0].id"))
                .jsonPath();
        assertThat(levels.<String>getList("items.authority"))
                .containsExactlyInAnyOrder("UBND huyện Nga Sơn", "UBND tỉnh Thanh Hóa", "UBND tỉnh Thanh Hóa");
    }

    @Test
    void an_untouched_template_is_empty_and_a_dry_run_writes_nothing() {
        var template = province("38")
                .get(BASE + "/imports/templates/provincial-workbook.xlsx")
                .asByteArray();
        assertThat(Upload.of("provincial-workbook", template, Map.of("province", "38"))
                        .result())
                .startsWith("EMPTY 0 created");

        var mark = UUID.randomUUID().toString().substring(0, 8);
        var file = WORKBOOK + row("Mắm thử " + mark, "Nga Sơn", "3;;;;", ";;;;", "");
        var dry = Upload.by(
                province("38").queryParam("dryRun", true),
                "provincial-workbook",
                file.getBytes(StandardCharsets.UTF_8),
                Map.of("province", "38"));
        assertThat(dry.result()).isEqualTo("DONE 1 created 0 updated 0 unchanged 0 rejected");
        assertThat(province("38")
                        .queryParam("q", "Mắm thử " + mark)
                        .get(BASE + "/products")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void another_provinces_workbook_is_not_taken() {
        var upload = Upload.by(
                province("80").contentType("multipart/form-data"),
                "provincial-workbook",
                (WORKBOOK + row("Mắm", "Nga Sơn", "3;;;;", ";;;;", "")).getBytes(StandardCharsets.UTF_8),
                Map.of("province", "38"));

        assertThat(upload.reasons()).containsExactly("province_out_of_reach");
    }
}
