package vn.ocop.chassis.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.testing.FaultyStack;

/** X6: an export of a filtered list has no hidden cap, is streamed, and lists its filter and time. */
@QuarkusTest
@WithTestResource(value = FaultyStack.class, initArgs = @ResourceArg(name = "service", value = "chassis"))
class ExportTest {

    private static final String PATH = "/chassis/v1/exported-baskets/export.";

    @Test
    void every_row_is_there_and_the_answer_names_filter_and_time() {
        var answer = given().get(PATH + "csv?rows=120000&weaver=Đào");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString().lines()).hasSize(120_001);
        assertThat(answer.contentType()).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition"))
                .matches("attachment; filename=\"gio-dan-\\d{4}-\\d\\d-\\d\\d\\.csv\"; "
                        + "filename\\*=UTF-8''gi%E1%BB%8F%20%C4%91an-\\d{4}-\\d\\d-\\d\\d\\.csv");
        assertThat(answer.header("Export-Filter")).isEqualTo("rows=120000&weaver=%C4%90%C3%A0o");
        assertThat(Instant.parse(answer.header("Export-Time")))
                .isBefore(Instant.now().plusSeconds(60));
    }

    @Test
    void the_same_list_comes_in_three_forms() {
        var lines = given().get(PATH + "ndjson?rows=3&weaver=Quý");
        assertThat(lines.contentType()).startsWith("application/x-ndjson");
        assertThat(lines.asString().lines()).hasSize(3).contains("{\"number\":3,\"weaver\":\"Quý\"}");
        var sheet = given().get(PATH + "xlsx?rows=3&weaver=Quý");
        assertThat(sheet.contentType()).startsWith("application/vnd.openxmlformats");
        assertThat(sheet.asByteArray()).startsWith('P', 'K', 3, 4);
    }

    @Test
    void the_specification_says_that_a_file_comes_and_with_which_headers() {
        var spec = given().queryParam("format", "JSON").get("/q/openapi").jsonPath();
        var answer = "paths.'" + PATH + "%s'.get.responses.'200'";
        assertThat(spec.getString(answer.formatted("csv") + ".content.'text/csv'.schema.format"))
                .isEqualTo("binary");
        assertThat(spec.getString(answer.formatted("ndjson") + ".content.'application/x-ndjson'.schema.type"))
                .isEqualTo("string");
        assertThat(spec.<String, Object>getMap(answer.formatted("xlsx") + ".headers"))
                .containsOnlyKeys("Content-Disposition", "Export-Filter", "Export-Time");
        assertThat(spec.<String, Object>getMap(answer.formatted("xlsx") + ".content"))
                .containsOnlyKeys(Exports.XLSX);
        assertThat(spec.<String, Object>getMap("components.schemas")).doesNotContainKey("StreamingOutput");
    }

    @Test
    void a_form_that_is_not_offered_is_refused() {
        given().accept("application/json")
                .get(PATH + "csv?rows=3&weaver=Quý")
                .then()
                .statusCode(406);
    }
}
