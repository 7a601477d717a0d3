package vn.ocop.registry.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.nobody;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.stack.test.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlaceDoorTest {

    @Test
    void one_code_is_two_communes_at_two_times_and_anyone_may_ask() {
        var before = nobody().get(BASE + "/places/communes?province=38&asOf=2025-06-30&q=cam thach&limit=200");
        var after = nobody().get(BASE + "/places/communes?province=38&asOf=2025-07-01&q=Cẩm Thạch&limit=200");

        assertThat(before.statusCode()).isEqualTo(200);
        assertThat(before.jsonPath().getList("items.code")).contains("15142");
        assertThat(after.jsonPath().getList("items.code")).contains("15142");
        assertThat(before.jsonPath().getList("items.id"))
                .doesNotContainAnyElementsOf(after.jsonPath().getList("items.id"));
    }

    @Test
    void today_is_asked_for_when_no_day_is_given() {
        var today =
                nobody().get(BASE + "/places/communes?province=38&limit=200").jsonPath();

        assertThat(today.getList("items.code")).contains("15142", "16012").doesNotContain("25459");
        assertThat(today.getList("items.validTo")).containsOnlyNulls();
    }

    @ParameterizedTest(name = "{0} is refused")
    @CsvSource({"asOf=2025-02-30", "asOf=1.7.2025", "province=380", "limit=0", "limit=201", "tinh=38"})
    void what_cannot_be_a_question_is_refused(String query) {
        assertThat(nobody().get(BASE + "/places/communes?" + query).statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_lists_come_whole_as_files_with_their_own_filters() {
        var query = "?province=38&asOf=2025-06-30";
        var listed = nobody().get(BASE + "/places/communes" + query + "&limit=200")
                .jsonPath()
                .getList("items.id", String.class);
        var csv = nobody().get(BASE + "/places/communes/export.csv" + query);
        var lines = nobody().get(BASE + "/places/communes/export.ndjson" + query + "&q=cam thach");
        var sheet = nobody().get(BASE + "/places/communes/export.xlsx" + query);
        var provinces = nobody().get(BASE + "/places/provinces/export.csv?asOf=2025-07-01");

        assertThat(csv.statusCode()).as(csv.asString()).isEqualTo(200);
        assertThat(csv.asString().lines().findFirst().orElseThrow()).contains("code,name,full_name,type,province_code");
        assertThat(csv.asString()).contains(listed.get(0)).contains("Xã Cẩm Thạch");
        assertThat(lines.asString()).contains("\"15142\"");
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(provinces.statusCode()).isEqualTo(200);
        assertThat(provinces.asString()).contains("full_name");
        assertThat(nobody().get(BASE + "/places/communes/export.csv?province=380")
                        .statusCode())
                .isEqualTo(400);
    }
}
