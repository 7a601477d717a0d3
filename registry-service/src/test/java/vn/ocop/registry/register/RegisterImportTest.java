package vn.ocop.registry.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Office.BASE;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.registry.Office;
import vn.ocop.registry.Upload;
import vn.ocop.stack.test.StackResource;

/** What an office's register brings into the registry. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterImportTest {

    private static final String HEADER = "STT;Mã sản phẩm;Tên sản phẩm;Chủ thể;Loại hình;Xã/Phường;Tỉnh/Thành phố;"
            + "Hạng sao;Điểm;Số quyết định;Ngày quyết định;Nhóm sản phẩm\n";

    /** A producer and product names that no other test has. */
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private String row(String code, String product, String producer, String rest) {
        return "1;" + (code.isEmpty() ? "" : code + "-" + mark) + ";" + product + " " + mark + ";" + producer + " "
                + mark + ";" + rest + "\n";
    }

    private JsonPath found(String list, String name) {
        return Office.province("38")
                .queryParam("q", name + " " + mark)
                .get(BASE + "/" + list + "?limit=200")
                .jsonPath();
    }

    @Test
    void a_row_brings_a_producer_a_product_and_a_recognition_and_a_second_time_nothing() {
        var file = HEADER
                + row(
                        "SP1",
                        "Chiếu cói",
                        "HTX cói",
                        "HTX;Xã Nga Sơn;Tỉnh Thanh Hóa;4;75,5;715/QĐ-UBND;10/02/2024;Thủ công mỹ nghệ")
                + row("SP2", "Thảm cói", "Hợp tác xã cói", ";Nga Sơn;;3 sao;;;;Khác");

        var first = Upload.of("register", file);

        assertThat(first.result()).isEqualTo("DONE 2 created 0 updated 0 unchanged 0 rejected");
        var producers = found("producers", "cói");
        assertThat(producers.<String>getList("items.name")).containsExactly("HTX cói " + mark);
        assertThat(producers.getString("items[0].kind")).isEqualTo("COOPERATIVE");
        assertThat(found("products", "Chiếu cói").getString("items[0].industry"))
                .isEqualTo("IV");
        assertThat(found("products", "Thảm cói").getString("items[0].industry")).isEqualTo("UNKNOWN");
        var accepted = first.accepted();
        assertThat(accepted.getString("items[0].canonical.communeCode")).isEqualTo("16012");
        assertThat(accepted.getFloat("items[0].canonical.score")).isEqualTo(75.5f);
        assertThat(accepted.<String>getList("items[0].warnings.reason")).containsExactly("authority_assumed");
        assertThat(accepted.<String>getList("items[1].warnings.reason")).containsExactly("industry_unknown");
        assertThat(Upload.of("register", file).result()).isEqualTo("DONE 0 created 0 updated 2 unchanged 0 rejected");
    }

    @Test
    void recognitions_rest_on_their_decision_or_stay_unverified() {
        Upload.of(
                "register",
                HEADER
                        + row("R1", "Mắm tép", "Hộ mắm", ";Xã Nga Sơn;;3;;88/QĐ-UBND;01/03/2024;Thực phẩm")
                        + row("R2", "Mắm cáy", "Hộ mắm", ";Xã Nga Sơn;;4;;89/QĐ-UBND;01/03/2026;Thực phẩm")
                        + row("R3", "Mắm nêm", "Hộ mắm", ";Xã Nga Sơn;;5;;90/QĐ-UBND;01/03/2026;Thực phẩm")
                        + row("R4", "Mắm ruốc", "Hộ mắm", ";Xã Nga Sơn;;3;;91/QĐ-UBND;;Thực phẩm"));

        assertThat(recognition("Mắm tép")).isEqualTo("GRANTED DISTRICT 2024-03-01 IMPORTED");
        assertThat(recognition("Mắm cáy")).isEqualTo("GRANTED PROVINCE 2026-03-01 IMPORTED");
        assertThat(recognition("Mắm nêm")).isEqualTo("UNVERIFIED NATIONAL null IMPORTED");
        assertThat(recognition("Mắm ruốc")).isEqualTo("UNVERIFIED PROVINCE null IMPORTED");

        var later = Upload.of(
                "register",
                HEADER + row("R4", "Mắm ruốc", "Hộ mắm", ";Xã Nga Sơn;;3;;91/QĐ-UBND;02/08/2025;Thực phẩm"));
        assertThat(later.result()).isEqualTo("DONE 0 created 1 updated 0 unchanged 0 rejected");
        assertThat(recognition("Mắm ruốc")).isEqualTo("GRANTED PROVINCE 2025-08-02 IMPORTED");
    }

    private String recognition(String product) {
        var id = found("products", product).getString("items[0].id");
        var one =
                Office.province("38").get(BASE + "/recognitions?product=" + id).jsonPath();
        return one.getString("items[0].state") + " " + one.getString("items[0].level") + " "
                + one.getString("items[0].decidedOn") + " " + one.getString("items[0].origin");
    }

    @Test
    void a_new_product_that_reads_like_another_is_taken_and_marked() {
        Upload.of("register", HEADER + row("D1", "Bánh tráng mè đen", "Hộ bánh đen", ";Xã Nga Sơn;;3;;;;Thực phẩm"));

        var next = Upload.of(
                "register",
                HEADER
                        + row("D2", "Banh trang me den", "Hộ khác đen", ";Xã Nga Sơn;;3;;;;Thực phẩm")
                        + row("D3", "Kẹo dồi vừng", "Hộ khác đen", ";Xã Nga Sơn;;3;;;;Thực phẩm")
                        + row("D4", "Kẹo dồi vùng", "Hộ khác đen", ";Xã Nga Sơn;;3;;;;Thực phẩm"));

        assertThat(next.result()).isEqualTo("DONE 3 created 0 updated 0 unchanged 0 rejected");
        assertThat(next.accepted().<String>getList("items[0].warnings.reason")).containsExactly("likely_duplicate");
        assertThat(next.accepted().<String>getList("items[1].warnings")).isNullOrEmpty();
        assertThat(next.accepted().<String>getList("items[2].warnings.reason")).containsExactly("likely_duplicate");
    }

    @Test
    void what_the_registry_holds_is_kept_and_told() {
        Upload.of("register", HEADER + row("K1", "Nem chua", "Cơ sở nem", ";Xã Nga Sơn;;3;;;;"));

        var again =
                Upload.of("register", HEADER + row("k1", "NEM CHUA ngon", "Cơ sở nem", ";Xã Nga Sơn;;3;;;;Thực phẩm"));

        assertThat(again.result()).isEqualTo("DONE 0 created 1 updated 0 unchanged 0 rejected");
        assertThat(again.accepted().<String>getList("items[0].kept")).containsExactly("name");
        var product = found("products", "Nem chua");
        assertThat(product.<String>getList("items.name")).containsExactly("Nem chua " + mark);
        assertThat(product.getString("items[0].industry")).isEqualTo("I");
    }

    @Test
    void the_first_failing_check_is_the_reason() {
        var rest = ";Xã Nga Sơn;Tỉnh Thanh Hóa;3;;;;Thực phẩm";
        var upload = Upload.of(
                "register",
                HEADER
                        + row("A1", "Bánh gai", "Hộ bánh", rest)
                        + row("A2", "Bánh gai", "HỘ BÁNH", rest)
                        + row("a1", "Bánh răng bừa", "Hộ bánh", rest)
                        + row("", "Bánh nhè", "Hộ bánh", rest)
                        + row("A5", "Bánh lá", "Hộ bánh", ";Xã Nga Sơn;Tỉnh Thanh Hóa;7;x;;;Thực phẩm")
                        + row("A6", "Bánh ít", "Hộ bánh", ";Xã Nga Sơn;Tỉnh Thanh Hóa;3;80;;31/02/2024;Thực phẩm")
                        + row("A7", "Bánh tẻ", "Hộ bánh", ";Xã Nga Sơn;Tỉnh Thanh Hóa;3;;;1/2/24;Thực phẩm")
                        + row("A8", "Bánh đa", "Hộ bánh", ";Xã Không Có;Tỉnh Nào Đó;3;;;;Thực phẩm")
                        + row("A9", "Bánh khoái", "Hộ bánh", ";Xã Không Có;Tỉnh Thanh Hóa;3;;;;=1+1"));

        assertThat(upload.result())
                .as(upload.reasons().toString())
                .isEqualTo("DONE 1 created 0 updated 0 unchanged 8 rejected");
        assertThat(upload.reasons())
                .isEqualTo(List.of(
                        "duplicate_in_file",
                        "duplicate_in_file",
                        "missing_id",
                        "bad_stars",
                        "score_star_mismatch",
                        "ambiguous_date",
                        "unknown_province",
                        "formula_injection"));
    }
}
