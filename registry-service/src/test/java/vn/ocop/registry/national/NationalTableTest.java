package vn.ocop.registry.national;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.CAM_THACH;
import static vn.ocop.registry.Ground.TAN_NINH;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.as;
import static vn.ocop.registry.Office.commune;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.province;
import static vn.ocop.registry.Office.registeredProduct;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.Upload;
import vn.ocop.stack.test.StackResource;

/** Table PTNT_OCOP of Decision 5277/QĐ-BNNMT, written and compared with what the national database returned. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class NationalTableTest {

    private static final int THIS_YEAR = Legal.today(Clock.systemUTC()).getYear();
    private static final String TABLE = BASE + "/exchanges/ptnt-ocop";

    /** A product of a producer, recognised by a file; returns its printed code. */
    private static String recognised(UUID product, int stars, String decision, String day) {
        var read = province("38", "80").get(BASE + "/products/" + product).jsonPath();
        var producer = province("38", "80")
                .get(BASE + "/producers/" + read.getString("producerId"))
                .jsonPath();
        var upload = Upload.of(
                "register",
                "Tên sản phẩm,Chủ thể,Xã/Phường,Tỉnh/Thành phố,Hạng sao,Số quyết định,Ngày quyết định\n"
                        + String.join(
                                ",",
                                read.getString("name"),
                                producer.getString("name"),
                                read.getString("provinceCode").equals("38") ? "Xã Cẩm Thạch" : "Phường Tân Ninh",
                                read.getString("provinceCode").equals("38") ? "Tỉnh Thanh Hóa" : "Tỉnh Tây Ninh",
                                Integer.toString(stars),
                                decision,
                                day));
        assertThat(upload.result()).isEqualTo("DONE 0 created 1 updated 0 unchanged 0 rejected");
        return read.getString("code");
    }

    private static Map<String, Object> row(int period, String province, String code) {
        return province(province)
                .get(TABLE + "/export.ndjson?period=" + period + "&province=" + province)
                .asString()
                .lines()
                .filter(line -> line.contains("\"Ma_SanPham\":\"" + code + "\""))
                .findFirst()
                .<Map<String, Object>>map(line -> JsonPath.from(line).getMap(""))
                .orElse(Map.of());
    }

    @Test
    void a_year_shows_the_last_decision_by_its_end_and_what_became_of_it() {
        var product = registeredProduct(CAM_THACH);
        var code = recognised(product, 3, "31/QĐ-UBND", "2022-05-10");
        recognised(product, 4, "32/QĐ-UBND", "2025-09-10");
        post(
                commune(CAM_THACH),
                "/products/" + product + "/revenues",
                "{\"year\":2022,\"revenue\":{\"amount\":1234565000,\"currency\":\"VND\"},\"source\":\"Báo cáo\"}");
        post(
                commune(CAM_THACH),
                "/products/" + product + "/identifiers",
                "{\"system\":\"NATIONAL_CODE\",\"value\":\"QG-"
                        + product.toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT) + "\"}");

        assertThat(row(2021, "38", code)).isEmpty();
        assertThat(row(2022, "38", code))
                .containsEntry("XepHang", "3*")
                .containsEntry("TrangThai", "HIEU_LUC")
                .containsEntry("Ma_ThoiGian", "2022")
                .containsEntry("Ma_DonViHanhChinh", CAM_THACH)
                .containsEntry("DoanhThuNam", 1234.57f)
                .extractingByKey("MA_OCOP")
                .asString()
                .startsWith("QG-");
        assertThat(row(THIS_YEAR, "38", code))
                .containsEntry("XepHang", "4*")
                .containsEntry("TrangThai", "HIEU_LUC")
                .doesNotContainKey("DoanhThuNam");
    }

    @Test
    void a_certificate_that_was_over_at_the_end_of_the_year_has_lapsed() {
        var code = recognised(registeredProduct(CAM_THACH), 3, "41/QĐ-UBND", "2020-02-10");

        assertThat(row(2022, "38", code)).containsEntry("TrangThai", "HIEU_LUC");
        assertThat(row(2023, "38", code)).containsEntry("TrangThai", "HET_HAN").containsEntry("XepHang", "3*");
    }

    @Test
    void a_file_has_the_columns_of_the_decision_in_their_order() {
        recognised(registeredProduct(CAM_THACH), 3, "42/QĐ-UBND", "2023-01-10");

        var csv = province("38")
                .get(TABLE + "/export.csv?period=2023&province=38")
                .asString();

        assertThat(csv.lines().findFirst().orElseThrow())
                .endsWith(
                        "MA_OCOP,Ma_DonViHanhChinh,Ma_ThoiGian,Ma_SanPham,TenSanPham,XepHang,ChuTheSXKD,DoanhThuNam,TrangThai");
        assertThat(province("38")
                        .get(TABLE + "?period=2023&province=38&limit=1")
                        .jsonPath()
                        .getString("items[0].xepHang"))
                .endsWith("*");
        assertThat(province("38").get(TABLE + "/export.xlsx?period=2023").statusCode())
                .isEqualTo(200);
        assertThat(province("38").get(TABLE + "/export.ndjson?period=2023").asString())
                .contains("\"XepHang\":\"3*\"");
    }

    @Test
    void a_year_is_needed_that_has_begun_and_a_caller_who_may_read_it() {
        assertThat(province("38").get(TABLE).statusCode()).isEqualTo(400);
        assertThat(province("38").get(TABLE + "?period=" + (THIS_YEAR + 1)).statusCode())
                .isEqualTo(400);
        assertThat(province("38").get(TABLE + "?period=2017").statusCode()).isEqualTo(400);
        assertThat(as("khach", "public-system", "ocop_province", "*")
                        .get(TABLE + "?period=2023")
                        .statusCode())
                .isEqualTo(403);
    }

    private static Upload compared(String file) {
        return Upload.of(
                "ptnt-ocop", file.getBytes(StandardCharsets.UTF_8), Map.of("period", "2024", "province", "80"));
    }

    @Test
    void a_returned_file_is_compared_row_by_row_and_nothing_changes_here() {
        var kept = recognised(registeredProduct(TAN_NINH), 3, "51/QĐ-UBND", "2024-02-10");
        var changed = recognised(registeredProduct(TAN_NINH), 4, "52/QĐ-UBND", "2024-02-10");
        var lost = recognised(registeredProduct(TAN_NINH), 4, "53/QĐ-UBND", "2024-02-10");
        var ours = province("80")
                .get(TABLE + "/export.csv?period=2024&province=80")
                .asString();
        var theirs = new StringBuilder();
        ours.lines()
                .filter(line -> !line.contains(lost))
                .map(line -> line.contains(changed) ? line.replace(",4*,", ",3*,") : line)
                .forEach(line -> theirs.append(line).append("\n"));
        theirs.append("80-99999-1-2024,25459,2024,80-99999-1-2024,Muối tôm,5*,Hộ Khác,12.50,HIEU_LUC\n");

        assertThat(compared(ours).result())
                .startsWith("DONE 0 created 0 updated ")
                .endsWith(" unchanged 0 rejected");
        var upload = compared(theirs.toString());

        var report = TABLE + "/reports/" + upload.id();
        var counts = province("80").get(report).jsonPath();
        assertThat(counts.getInt("counts.differing")).isOne();
        assertThat(counts.getInt("counts.missingThere")).isOne();
        assertThat(counts.getInt("counts.missingHere")).isOne();
        assertThat(counts.getInt("counts.same")).isPositive();
        assertThat(upload.accepted().<String>getList("items.warnings.flatten().reason"))
                .contains("differs", "missing_here");
        var differing = province("80").get(report + "/rows?outcome=DIFFERS").jsonPath();
        assertThat(differing.getString("items[0].maOcop")).isEqualTo(changed);
        assertThat(differing.<Map<String, String>>getList("items[0].fields"))
                .containsExactly(Map.of("field", "XepHang", "ours", "4*", "theirs", "3*"));
        assertThat(province("80")
                        .get(report + "/rows?outcome=MISSING_THERE")
                        .jsonPath()
                        .getString("items[0].maOcop"))
                .isEqualTo(lost);
        assertThat(province("80").get(report + "/rows/export.csv").asString())
                .contains("DIFFERS," + changed, ",XepHang,4*,3*", "SAME," + kept, "MISSING_HERE,80-99999-1-2024,,");
        assertThat(province("38").get(report).statusCode()).isEqualTo(404);
        assertThat(province("38").get(report + "/rows").statusCode()).isEqualTo(404);
        assertThat(province("80").get(TABLE + "/reports?period=2024").jsonPath().<String>getList("items.id"))
                .contains(upload.id().toString());
        assertThat(row(2024, "80", changed)).containsEntry("XepHang", "4*");
    }

    @Test
    void a_row_that_cannot_be_compared_says_why() {
        var code = recognised(registeredProduct(TAN_NINH), 4, "54/QĐ-UBND", "2024-02-10");
        var header = "MA_OCOP,Ma_ThoiGian,Ma_SanPham,TenSanPham,XepHang,DoanhThuNam\n";

        var upload = compared(header
                + code + ",2024," + code + ",Tên khác,4*,12.5\n"
                + "KHAC,2024," + code + ",Tên khác,4*,12.5\n"
                + ",2024,X,Tên,4*,\n"
                + "A1,2024,X,,4*,\n"
                + "A2,2023,X,Tên,4*,\n"
                + "A3,2024,X,Tên,4,\n"
                + "A4,2024,X,Tên,4*,nhiều\n"
                + "A5,2024,X,Tên,4*,-1\n"
                + code + ",2024," + code + ",Tên khác,4*,12.5\n");

        assertThat(upload.reasons())
                .containsExactly(
                        "found_twice",
                        "missing_id",
                        "missing_required",
                        "another_period",
                        "bad_rank",
                        "bad_revenue",
                        "bad_revenue",
                        "duplicate_in_file");
        var stranger = Upload.by(
                province("38"),
                "ptnt-ocop",
                (header + code + ",2024,,Tên,4*,\n").getBytes(StandardCharsets.UTF_8),
                Map.of("period", "2024", "province", "80"));
        assertThat(stranger.reasons()).containsExactly("province_out_of_reach");
        var ahead = Upload.of(
                "ptnt-ocop",
                (header + code + ",2024,,Tên,4*,\n").getBytes(StandardCharsets.UTF_8),
                Map.of("period", Integer.toString(THIS_YEAR + 1), "province", "80"));
        assertThat(ahead.reasons()).containsExactly("bad_period");
    }
}
