package vn.ocop.chassis.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.chassis.intake.Baskets.PATH;
import static vn.ocop.chassis.intake.Baskets.as;
import static vn.ocop.chassis.intake.Baskets.ended;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.chassis.kind.Template;
import vn.ocop.chassis.testing.FaultyStack;

/** Feature X4: the template that can be downloaded passes its own import. */
@QuarkusTest
@WithTestResource(value = FaultyStack.class, initArgs = @ResourceArg(name = "service", value = "chassis"))
class ImportTemplateTest {

    private static final String TEMPLATES = PATH + "/templates/";

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void a_template_that_comes_back_untouched_is_a_file_without_records(String form) {
        var file = as("weaver").get(TEMPLATES + "baskets." + form);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"baskets." + form + "\"");

        var job = ended(as("weaver")
                .header("Idempotency-Key", UUID.randomUUID())
                .multiPart("file", "mau." + form, file.asByteArray(), "application/octet-stream")
                .post(PATH + "?kind=baskets&mode=PARTIAL"));

        assertThat(job.<String>path("state")).isEqualTo("EMPTY");
        assertThat(job.<String>path("fileReason")).isNull();
        assertThat(job.<Integer>path("records")).isZero();
        assertThat(job.<Integer>path("skipped")).isZero();
    }

    @Test
    void the_table_names_every_column_and_marks_the_required_ones() {
        var file = as("weaver").get(TEMPLATES + "baskets.csv");
        assertThat(file.contentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(new String(file.asByteArray(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFMã giỏ *,Tên giỏ *,Người đan,Ngày đan,Giá (đồng)\r\n");
        assertThat(as("weaver").get(TEMPLATES + "baskets.xlsx").contentType()).isEqualTo(Template.XLSX);
    }

    @Test
    void a_filled_template_is_taken_in() {
        var filled = new String(as("weaver").get(TEMPLATES + "baskets.csv").asByteArray(), StandardCharsets.UTF_8)
                + "T1,Giỏ mẫu,Đào,,5\r\n";
        assertThat(ended(Baskets.upload(filled, "&mode=PARTIAL&dryRun=true")).<String>path("state"))
                .isEqualTo("DONE");
    }

    @Test
    void a_template_is_for_those_who_may_upload_the_kind() {
        assertThat(as("weaver").get(TEMPLATES + "pots.csv").statusCode()).isEqualTo(404);
        assertThat(as("weaver").get(TEMPLATES + "baskets.ods").statusCode()).isEqualTo(404);
        assertThat(as("potter").get(TEMPLATES + "baskets.xlsx").statusCode()).isEqualTo(403);
        assertThat(io.restassured.RestAssured.given()
                        .get(TEMPLATES + "baskets.csv")
                        .statusCode())
                .isEqualTo(401);
    }
}
