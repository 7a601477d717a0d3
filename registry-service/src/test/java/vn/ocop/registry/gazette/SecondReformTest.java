package vn.ocop.registry.gazette;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.nobody;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.registry.Upload;
import vn.ocop.stack.test.StackResource;

/** A later reform comes as files over what an earlier one has left. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class SecondReformTest {

    private static final String UNITS = "code,name,full_name,type,province_code,province_name,resolution_no\n";
    private static final String LINKS = "old_code,old_name,old_full_name,old_district_code,old_district,"
            + "old_province_code,old_province,new_code,coverage\n";

    private static String unit(String code, String fullName) {
        var type = fullName.startsWith("Xã ") ? "commune" : "ward";
        return "%s,%s,%s,%s,75,Tỉnh Đồng Nai,1/NQ\n"
                .formatted(code, fullName.substring(fullName.indexOf(' ') + 1), fullName, type);
    }

    private static String link(String from, String to, String coverage) {
        return "%s,Cũ %s,Xã Cũ %s,900,Huyện Cũ,75,Tỉnh Đồng Nai,%s,%s\n".formatted(from, from, from, to, coverage);
    }

    private static String upload(String kind, String day, String text) {
        return Upload.of(kind, text.getBytes(StandardCharsets.UTF_8), Map.of("effectiveDate", day))
                .result();
    }

    private static JsonPath commune(String code, String day) {
        return nobody().get(BASE + "/places/communes/" + code + "?asOf=" + day).jsonPath();
    }

    @Test
    void units_go_on_end_or_begin_anew_under_their_old_codes() {
        upload(
                "communes",
                "2025-07-01",
                UNITS
                        + unit("91001", "Xã Một")
                        + unit("91002", "Xã Hai")
                        + unit("91003", "Xã Ba")
                        + unit("91004", "Xã Bốn"));
        upload(
                "commune-mergers",
                "2025-07-01",
                LINKS + link("91001", "91001", "whole") + link("91009", "91001", "whole"));
        var names = UNITS + unit("91001", "Phường Một") + unit("91003", "Phường Ba") + unit("91004", "Xã Bốn");
        var links = LINKS
                + link("91001", "91001", "whole")
                + link("91002", "91001", "whole")
                + link("91003", "91003", "whole")
                + link("91004", "91004", "whole");

        assertThat(upload("communes", "2026-10-01", names))
                .isEqualTo("DONE 0 created 2 updated 1 unchanged 0 rejected");
        assertThat(upload("commune-mergers", "2026-10-01", links)).endsWith("0 rejected");
        assertThat(upload("communes", "2026-10-01", names)).startsWith("DONE 0 created 0 updated 3 unchanged");
        assertThat(upload("commune-mergers", "2026-10-01", links)).startsWith("DONE 0 created 0 updated 4 unchanged");

        var before = commune("91001", "2026-09-30");
        var after = commune("91001", "2026-10-01");
        assertThat(before.getString("commune.fullName")).isEqualTo("Xã Một");
        assertThat(after.getString("commune.fullName")).isEqualTo("Phường Một");
        assertThat(after.getString("commune.id")).isNotEqualTo(before.getString("commune.id"));
        assertThat(after.getList("predecessors.code")).containsExactly("91001", "91002");
        assertThat(after.getList("predecessors.coverage")).containsOnly("WHOLE");
        assertThat(before.getList("predecessors.code")).containsExactly("91001", "91009");
        assertThat(nobody().get(BASE + "/places/communes/91002?asOf=2026-10-01").statusCode())
                .isEqualTo(404);
        assertThat(commune("91003", "2026-09-30").getString("commune.id"))
                .isEqualTo(commune("91003", "2026-10-01").getString("commune.id"));
        assertThat(commune("91003", "2026-09-30").getString("commune.fullName")).isEqualTo("Xã Ba");
        assertThat(commune("91003", "2026-10-01").getString("commune.fullName")).isEqualTo("Phường Ba");
    }

    @Test
    void a_split_and_an_unknown_old_code_come_as_a_file_too() {
        upload("communes", "2025-07-01", UNITS + unit("91011", "Xã Một") + unit("91012", "Xã Hai"));
        upload("commune-mergers", "2025-07-01", LINKS + link("91019", "91012", "whole"));
        upload("communes", "2026-10-01", UNITS + unit("91013", "Xã Ba"));
        var links = LINKS
                + link("91011", "91011", "part")
                + link("91011", "91013", "part")
                + link("91019", "91012", "whole");

        assertThat(upload("commune-mergers", "2026-10-01", links)).endsWith("1 rejected");
        assertThat(upload("commune-mergers", "2026-10-01", links))
                .isEqualTo("DONE 0 created 0 updated 2 unchanged 1 rejected");
        var old = commune("91011", "2026-09-30");
        assertThat(old.getList("successors.code")).containsExactly("91011", "91013");
        assertThat(old.getList("successors.coverage")).containsOnly("PART");
        assertThat(commune(old.getString("commune.id"), "2026-10-01").getString("whereabouts.state"))
                .isEqualTo("TO_BE_ASSIGNED");
        assertThat(commune("91012", "2026-10-01").getString("commune.validFrom"))
                .isEqualTo("2025-07-01");
    }

    @Test
    void old_provinces_are_rows_of_their_own_and_a_code_is_used_again() {
        var head = "code,name,full_name,type,old_province_codes,old_province_names,commune_resolution_no\n";
        var file = head + "82,Tây Thử,Tỉnh Tây Thử,province,73;82,Tỉnh Tây Thử;Tỉnh Long Thử,1682/NQ\n"
                + "84,Đơn,Tỉnh Đơn,province,84;85,Tỉnh Đơn,1/NQ\n";

        assertThat(upload("provinces", "2025-07-01", file))
                .isEqualTo("DONE 1 created 0 updated 0 unchanged 1 rejected");
        assertThat(upload("provinces", "2025-07-01", file))
                .isEqualTo("DONE 0 created 0 updated 1 unchanged 1 rejected");
        var before = nobody().get(BASE + "/places/provinces/82?asOf=2025-06-30").jsonPath();
        var after = nobody().get(BASE + "/places/provinces/82?asOf=2025-07-01").jsonPath();
        assertThat(before.getString("province.name")).isEqualTo("Long Thử");
        assertThat(before.getList("successors.code")).containsExactly("82");
        assertThat(after.getString("province.name")).isEqualTo("Tây Thử");
        assertThat(after.getList("predecessors.code")).containsExactly("73", "82");
        assertThat(after.getList("sameCode.name")).containsExactly("Long Thử");
        var city = head + "82,Tây Thử,Thành phố Tây Thử,municipality,,,30/QH\n";
        assertThat(upload("provinces", "2026-04-30", city))
                .isEqualTo("DONE 0 created 1 updated 0 unchanged 0 rejected");
        assertThat(nobody().get(BASE + "/places/provinces/82?asOf=2026-04-29")
                        .jsonPath()
                        .getString("province.type"))
                .isEqualTo("PROVINCE");
        assertThat(nobody().get(BASE + "/places/provinces/" + after.getString("province.id"))
                        .jsonPath()
                        .getString("province.fullName"))
                .isEqualTo("Thành phố Tây Thử");
    }
}
