package vn.ocop.registry.gazette;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.nobody;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.registry.Upload;
import vn.ocop.stack.test.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlaceImportTest {

    private static final String PROVINCES = """
            code,name,full_name,name_en,type,unit_count,commune_resolution_no
            40,Nghệ An,Tỉnh Nghệ An,Nghe An,province,130,1678/NQ-UBTVQH15
            31,Hải Phòng,Thành phố Hải Phòng,Hai Phong,municipality,114,
            4,Sai mã,Tỉnh Sai Mã,Wrong,province,1,
            """;

    private static final String COMMUNES = """
            code,name,full_name,type,province_code,province_name,resolution_no
            16681,Vinh Hưng,Phường Vinh Hưng,ward,40,Tỉnh Nghệ An,1678/NQ-UBTVQH15
            16690,Trường Vinh,Phường Trường Vinh,ward,40,Tỉnh Nghệ An,1678/NQ-UBTVQH15
            11948,Bạch Long Vĩ,Đặc khu Bạch Long Vĩ,special_zone,31,Thành phố Hải Phòng,
            16699,Không loại,Xã Không Loại,village,40,Tỉnh Nghệ An,
            """;

    private static final String MERGERS = """
            old_code,old_name,old_full_name,old_district_code,old_district,old_province_code,old_province,new_code,coverage
            16681,Hưng Dũng,Phường Hưng Dũng,412,Thành phố Vinh,40,Tỉnh Nghệ An,16681,part
            16681,Hưng Dũng,Phường Hưng Dũng,412,Thành phố Vinh,40,Tỉnh Nghệ An,16690,part
            16687,Trung Đô,Phường Trung Đô,412,Thành phố Vinh,40,Tỉnh Nghệ An,16690,whole
            16688,Bến Thủy,Phường Bến Thủy,412,Thành phố Vinh,40,Tỉnh Nghệ An,16690,doubtful
            16689,Cửa Nam,Phường Cửa Nam,412,Thành phố Vinh,40,Tỉnh Nghệ An,99999,whole
            ,,,318,Huyện Bạch Long Vĩ,31,Thành phố Hải Phòng,11948,whole
            """;

    private static Upload upload(String kind, String text) {
        return Upload.of(kind, text.getBytes(StandardCharsets.UTF_8), Map.of("effectiveDate", "2025-07-01"));
    }

    @Test
    void a_reform_comes_in_as_three_files_and_a_second_time_changes_nothing() {
        var provinces = upload("provinces", PROVINCES);
        var communes = upload("communes", COMMUNES);
        var mergers = upload("commune-mergers", MERGERS);

        assertThat(provinces.result()).isEqualTo("DONE 2 created 0 updated 0 unchanged 1 rejected");
        assertThat(provinces.reasons()).containsExactly("bad_code");
        assertThat(communes.result()).isEqualTo("DONE 3 created 0 updated 0 unchanged 1 rejected");
        assertThat(communes.reasons()).containsExactly("unknown_type");
        assertThat(mergers.result()).isEqualTo("DONE 4 created 0 updated 0 unchanged 2 rejected");
        assertThat(mergers.reasons()).containsExactlyInAnyOrder("doubtful_link", "unknown_commune");
        assertThat(upload("provinces", PROVINCES).result()).startsWith("DONE 0 created 0 updated 2 unchanged");
        assertThat(upload("communes", COMMUNES).result()).startsWith("DONE 0 created 0 updated 3 unchanged");
        assertThat(upload("commune-mergers", MERGERS).result()).startsWith("DONE 0 created 0 updated 4 unchanged");
        the_split_unit_has_two_successors_and_the_code_means_two_units();
        where_no_commune_was_the_district_came_before();
    }

    private static void the_split_unit_has_two_successors_and_the_code_means_two_units() {
        var old = nobody().get(BASE + "/places/communes?q=Hưng Dũng&asOf=2025-06-30")
                .jsonPath();
        var detail = nobody().get(BASE + "/places/communes/" + old.getString("items[0].id"))
                .jsonPath();

        assertThat(old.getString("items[0].code")).isEqualTo("16681");
        assertThat(old.getString("items[0].validTo")).isEqualTo("2025-07-01");
        assertThat(old.getString("items[0].validFrom")).isNull();
        assertThat(detail.getList("successors.code")).containsExactly("16681", "16690");
        assertThat(detail.getList("successors.coverage")).containsExactly("PART", "PART");
        assertThat(detail.getList("predecessors")).isEmpty();
    }

    private static void where_no_commune_was_the_district_came_before() {
        var zone = nobody().get(BASE + "/places/communes?province=31").jsonPath();
        var detail = nobody().get(BASE + "/places/communes/" + zone.getString("items[0].id"))
                .jsonPath();

        assertThat(detail.getList("predecessors.code")).containsExactly("318");
        assertThat(detail.getList("predecessors.coverage")).containsExactly("WHOLE");
        assertThat(nobody().get(BASE + "/places/provinces").jsonPath().getList("items.code"))
                .contains("31", "40");
    }
}
