package vn.ocop.registry.address;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.nobody;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.registry.Upload;
import vn.ocop.stack.test.StackResource;

/** Anyone may ask what an old address means today. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class AddressDoorTest {

    private static void reformOfHaTinh() {
        Upload.of("provinces", "code,name,full_name,type\n42,Hà Tĩnh,Tỉnh Hà Tĩnh,province\n");
        Upload.of("communes", """
                code,name,full_name,type,province_code,province_name
                18685,Thiên Cầm,Xã Thiên Cầm,commune,42,Tỉnh Hà Tĩnh
                18754,Kỳ Anh,Xã Kỳ Anh,commune,42,Tỉnh Hà Tĩnh
                18781,Kỳ Hoa,Xã Kỳ Hoa,commune,42,Tỉnh Hà Tĩnh
                """);
        var mergers = """
                old_code,old_name,old_full_name,old_district_code,old_district,old_province_code,old_province,new_code,coverage
                18686,Cẩm Nhượng,Xã Cẩm Nhượng,446,Huyện Cẩm Xuyên,42,Tỉnh Hà Tĩnh,18685,whole
                18757,Kỳ Phú,Xã Kỳ Phú,447,Huyện Kỳ Anh,42,Tỉnh Hà Tĩnh,18754,whole
                18758,Kỳ Tân,Xã Kỳ Tân,447,Huyện Kỳ Anh,42,Tỉnh Hà Tĩnh,18754,part
                18758,Kỳ Tân,Xã Kỳ Tân,447,Huyện Kỳ Anh,42,Tỉnh Hà Tĩnh,18781,part
                """;
        Upload.of("commune-mergers", mergers.getBytes(StandardCharsets.UTF_8), Map.of("effectiveDate", "2025-07-01"));
    }

    private static Response ask(String province, String district, String commune) {
        var query = nobody().queryParam("commune", commune).queryParam("asOf", "2026-08-01");
        if (!province.isEmpty()) {
            query.queryParam("province", province);
        }
        if (!district.isEmpty()) {
            query.queryParam("district", district);
        }
        return query.get(BASE + "/places/addresses");
    }

    @Test
    void an_old_address_is_answered_with_the_commune_of_today() {
        reformOfHaTinh();

        var answer = ask("Hà Tĩnh", "H. Cẩm Xuyên", "X. Cẩm Nhượng");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.<String>path("outcome")).isEqualTo("RESOLVED");
        assertThat(answer.<String>path("asOf")).isEqualTo("2026-08-01");
        assertThat(answer.<String>path("commune.code")).isEqualTo("18685");
        assertThat(answer.<String>path("commune.fullName")).isEqualTo("Xã Thiên Cầm");
        assertThat(ask("ha tinh", "cam xuyen", "cam nhuong").<String>path("commune.code"))
                .isEqualTo("18685");
        assertThat(ask("", "", "Cẩm Nhượng").<String>path("commune.code")).isEqualTo("18685");
        assertThat(ask("", "Huyện Kỳ Anh", "Kỳ Phú").<String>path("commune.code"))
                .isEqualTo("18754");
        assertThat(ask("", "", "Xã Thiên Cầm").<String>path("commune.code")).isEqualTo("18685");
    }

    @Test
    void a_split_commune_answers_with_everything_it_may_mean() {
        reformOfHaTinh();

        var answer = ask("Hà Tĩnh", "Huyện Kỳ Anh", "Xã Kỳ Tân");

        assertThat(answer.<String>path("outcome")).isEqualTo("AMBIGUOUS");
        assertThat(answer.<java.util.List<String>>path("candidates.code")).containsExactly("18754", "18781");
        assertThat(answer.<Object>path("commune")).isNull();
    }

    @Test
    void what_nobody_knows_is_unknown() {
        assertThat(ask("Hà Tĩnh", "", "Xã Không Có Thật").<String>path("outcome"))
                .isEqualTo("UNKNOWN");
        assertThat(ask("Tỉnh Không Có", "", "Xã Kỳ Anh").<String>path("outcome"))
                .isEqualTo("UNKNOWN");
    }

    @ParameterizedTest(name = "{0} is refused")
    @ValueSource(strings = {"asOf=2026-08-01", "commune=", "commune=a&asOf=1.7.2025", "commune=a&tinh=38"})
    void a_question_that_is_none_is_refused(String query) {
        assertThat(nobody().get(BASE + "/places/addresses?" + query).statusCode())
                .isEqualTo(400);
    }
}
