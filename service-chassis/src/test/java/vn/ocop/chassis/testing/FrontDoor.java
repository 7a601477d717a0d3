package vn.ocop.chassis.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.ocop.chassis.access.RouteInventory;
import vn.ocop.chassis.openapi.SpecRules;

/** What must hold at the outside of every service; each service runs it as its own test. */
public abstract class FrontDoor {

    @Test
    void every_route_says_who_may_come_in() {
        assertThat(RouteInventory.all()).isNotEmpty();
        assertThat(RouteInventory.unguarded()).isEmpty();
    }

    @Test
    void the_committed_specification_is_what_the_running_service_tells() {
        assertThat(CommittedSpec.committed()).isEqualTo(CommittedSpec.running());
    }

    @Test
    void the_specification_keeps_every_rule_for_clients() {
        assertThat(SpecRules.violations(CommittedSpec.running())).isEmpty();
    }

    @Test
    void it_says_when_it_is_ready_and_what_it_measures() {
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/health/live").then().statusCode(200);
        var metrics = given().get("/q/metrics").then().statusCode(200).extract().asString();
        assertThat(metrics).contains("outbox_oldest_age_seconds", "inbox_dead_letters");
    }

    @Test
    void an_unknown_address_is_a_problem_and_not_a_page() {
        given().get("/nowhere").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void every_template_of_an_import_passes_its_own_import() {
        assertThat(Templates.refused()).isEmpty();
    }
}
