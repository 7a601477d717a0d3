package vn.ocop.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.openapi.SpecRules;
import vn.ocop.stack.test.StackResource;

/** The outside of this service; after a wanted change run once with {@code -Dspec.write=true}. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "assessment"))
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FrontDoorTest {

    private static final Path COMMITTED = Path.of("contracts", "openapi.yaml");

    @Test
    void the_committed_specification_is_what_the_running_service_tells() throws IOException {
        if (Boolean.getBoolean("spec.write")) {
            Files.writeString(COMMITTED, running());
        }

        assertThat(Files.readString(COMMITTED)).isEqualTo(running());
    }

    /** The import room is the chassis' own and the same in every service. */
    @Test
    void the_specification_keeps_every_rule_for_clients() {
        assertThat(SpecRules.violations(running()))
                .filteredOn(sentence -> !sentence.startsWith("Import") && !sentence.contains("/imports"))
                .isEmpty();
    }

    @Test
    void it_says_when_it_is_ready_and_what_it_measures() {
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/health/live").then().statusCode(200);
        assertThat(given().get("/q/metrics").asString()).contains("outbox_oldest_age_seconds", "inbox_dead_letters");
    }

    @Test
    void an_unknown_address_is_a_problem_and_not_a_page() {
        given().get("/nowhere").then().statusCode(404).contentType("application/problem+json");
    }

    private static String running() {
        return given().get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
