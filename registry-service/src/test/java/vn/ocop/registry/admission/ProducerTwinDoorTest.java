package vn.ocop.registry.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.CAM_THACH;
import static vn.ocop.registry.Ground.NGA_SON;
import static vn.ocop.registry.Ground.TAN_NINH;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.commune;
import static vn.ocop.registry.Office.id;
import static vn.ocop.registry.Office.post;
import static vn.ocop.registry.Office.province;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.stack.test.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProducerTwinDoorTest {

    private static Response register(String name, String commune, String more) {
        return post(province("*"), "/producers", """
                {"name":"%s","kind":"HOUSEHOLD","communeCode":"%s"%s}""".formatted(name, commune, more));
    }

    private static int status(String name, String commune) {
        return register(name, commune, "").statusCode();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HTX Dứa Yên Mỹ                 | Hợp tác xã dưa Yen My
            Công ty TNHH MTV Sen Hồng Vĩnh | CÔNG TY TRÁCH NHIỆM HỮU HẠN MỘT THÀNH VIÊN SEN HỒNG VĨNH
            Công ty CP Mía đường Lam Kinh  | Công ty cổ phần mía đường Lam Kinh
            HTX Hoà Lộc Xoài Thơm          | HTX Hòa Lộc Xoài Thơm
            Hộ sản xuất nem Phúc Thịnh     | Hộ sản xuất nem Phúc Thịh
            Cơ sở bánh gai Tứ Trụ Lâm Thắm | Cơ sở bánh gai Tứ Trụ Lâm Thắm.
            """)
    void one_name_written_in_two_ways_is_a_likely_duplicate(String first, String second) {
        assertThat(status(first, CAM_THACH)).isEqualTo(201);

        var twin = register(second, CAM_THACH, "");

        assertThat(twin.statusCode()).isEqualTo(409);
        assertThat(twin.jsonPath().getString("code")).isEqualTo("likely-duplicate");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HTX Rau an toàn số 1        | HTX Rau an toàn số 2
            Hộ Trịnh Văn Quyết Tâm      | Hộ Lò Thị Hướng Dương
            HTX mật ong rừng Bá Thước   | Tổ hợp tác chè xanh Bình Sơn
            """)
    void other_numbers_or_words_are_another_producer(String first, String second) {
        assertThat(status(first, CAM_THACH)).isEqualTo(201);
        assertThat(status(second, CAM_THACH)).isEqualTo(201);
    }

    @Test
    void the_refusal_names_each_twin_with_its_code_and_address_and_a_reason_goes_on_and_is_kept() {
        var first = register("HTX Quế Ngọc Thường Xuân", CAM_THACH, "");
        var second = register(
                "HTX Quế Ngọc Thường Xuân", CAM_THACH, ",\"duplicateReason\":\"Hai hợp tác xã, khác mã số thuế\"");

        var third = register("Hợp tác xã quế ngọc Thường Xuân", CAM_THACH, "").jsonPath();
        var links = register("Hợp tác xã quế ngọc Thường Xuân", CAM_THACH, "").header("Link");

        assertThat(third.getList("errors.message").toString())
                .contains(first.jsonPath().getString("code"))
                .contains(second.jsonPath().getString("code"))
                .contains("HTX Quế Ngọc Thường Xuân");
        assertThat(third.getList("errors.pointer")).containsExactly("/name", "/name");
        assertThat(links).contains("/registry/v1/producers/" + id(first)).contains("rel=\"duplicate\"");
        assertThat(second.jsonPath().getString("duplicateReason")).isEqualTo("Hai hợp tác xã, khác mã số thuế");
        assertThat(commune(CAM_THACH)
                        .get(BASE + "/producers/" + id(second) + "/history")
                        .jsonPath()
                        .getString("registered.reason"))
                .isEqualTo("Hai hợp tác xã, khác mã số thuế");
    }

    @Test
    void the_same_name_is_asked_about_in_the_whole_province_and_not_beyond() {
        assertThat(status("HTX Cói Mỹ Nghệ Nga Liên", NGA_SON)).isEqualTo(201);

        assertThat(status("HTX Cói Mỹ Nghệ Nga Liên", CAM_THACH)).isEqualTo(409);
        assertThat(status("HTX Cói Mỹ Nghệ Nga Liên", TAN_NINH)).isEqualTo(201);
    }

    @Test
    void a_phone_betrays_a_twin_anywhere_but_a_foreign_name_is_not_shown() {
        register("Hộ nước mắm Cự Nham", CAM_THACH, ",\"contact\":{\"phone\":\"0912345001\"}");
        var officer = commune(TAN_NINH);

        var twin = post(officer, "/producers", """
                {"name":"Muối tôm Gò Dầu","kind":"HOUSEHOLD","communeCode":"%s","contact":{"phone":"+84912345001"}}""".formatted(TAN_NINH));

        assertThat(twin.jsonPath().getString("code")).isEqualTo("likely-duplicate");
        assertThat(twin.asString()).doesNotContain("Cự Nham").doesNotContain("912345001");
    }

    @Test
    void it_can_be_asked_beforehand() {
        var known = register("HTX Ổi Đông Thanh Hương", CAM_THACH, "");
        post(province("38"), "/producers/" + id(known) + "/identifiers", """
                {"system":"TAX_CODE","value":"0100109106"}""");

        var byName = asked("htx oi dong thanh huong", CAM_THACH, "");
        var byTax = asked("Công ty Hoàn Toàn Khác", NGA_SON, "&taxCode=0100109106");
        var nobody = asked("Tổ hợp tác đan lát Mường Lò", CAM_THACH, "");

        assertThat(byName.getList("items.code")).contains(known.jsonPath().getString("code"));
        assertThat(byName.getInt("items[0].alikePercent")).isEqualTo(100);
        assertThat(byName.getList("items[0].because")).containsExactly("NAME");
        assertThat(byTax.getList("items[0].because")).containsExactly("TAX_CODE");
        assertThat(nobody.getList("items")).isEmpty();
    }

    private static io.restassured.path.json.JsonPath asked(String name, String commune, String more) {
        return province("38")
                .get(BASE + "/producers/likely-duplicates?commune=" + commune + "&name=" + name + more)
                .jsonPath();
    }

    @Test
    void of_eight_who_register_one_name_at_the_same_time_one_succeeds() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            var asks = Stream.generate(() -> (Callable<Integer>) () -> status("HTX Nấm Linh Chi Đồng Thời", CAM_THACH))
                    .limit(8)
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

            assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
            assertThat(statuses).filteredOn(status -> status == 409).hasSize(7);
        } finally {
            pool.shutdownNow();
        }
    }
}
