package vn.ocop.chassis.scan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.testing.FaultyStack;
import vn.ocop.chassis.testing.Token;

@QuarkusTest
@WithTestResource(value = FaultyStack.class, initArgs = @ResourceArg(name = "service", value = "chassis"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoScannerTest {

    @Test
    void where_no_scanner_is_set_up_an_upload_says_that_nobody_has_looked_at_it() {
        var upload = given().auth()
                .oauth2(Token.of("weaver"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", "gio.csv", "STT;Mã giỏ\n".getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/chassis/v1/imports?kind=baskets");

        assertThat(upload.<String>path("scan")).isEqualTo("NOT_SCANNED");
        assertThat(given().get("/q/health/ready")
                        .<String>path("checks.find { it.name == 'virus scanner' }.data.scanner"))
                .isEqualTo("off");
    }
}
