package vn.ocop.funding.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.funding.Benefit;
import vn.ocop.funding.Office;
import vn.ocop.stack.test.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "funding"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class EstimateResourceTest {

    @Test
    void an_estimate_is_entered_once_and_shows_what_is_left() {
        var granted = Office.grantEstimate("70", Benefit.SUPPORT, 2026, 12_675_000_000L);
        var second = Office.grantEstimate("70", Benefit.SUPPORT, 2026, 1);
        var otherYear = Office.grantEstimate("70", Benefit.SUPPORT, 2027, 0);

        assertThat(granted.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.<String>path("code")).isEqualTo("estimate-already-exists");
        assertThat(otherYear.statusCode()).isEqualTo(201);
        var read = Office.as(Office.token(Office.CHECKER, "province-approver")).get(granted.header("Location"));
        assertThat(read.jsonPath().getLong("left.amount")).isEqualTo(12_675_000_000L);
        assertThat(read.jsonPath().getLong("granted.amount")).isEqualTo(12_675_000_000L);
        assertThat(read.jsonPath().getLong("reserved.amount")).isZero();
    }

    @Test
    void an_officer_sees_and_enters_estimates_of_the_own_province_only() {
        var stranger = Office.token("can-bo-tay-ninh", "province-officer", "80", "PERSON");
        var granted = Office.grantEstimate("71", Benefit.REWARD, 2026, 1_000);

        var foreign = Office.command(stranger)
                .contentType("application/json")
                .body("""
                        {"provinceCode":"71","fiscalYear":2028,"benefit":"REWARD","cap":{"amount":1,"currency":"VND"},
                         "decisionNumber":"1/QĐ-UBND","decidedOn":"2025-12-26"}""")
                .post("/funding/v1/estimates");

        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(Office.as(stranger).get(granted.header("Location")).statusCode())
                .isEqualTo(404);
        assertThat(Office.as(stranger).get("/funding/v1/estimates?province=71").<Integer>path("items.size()"))
                .isZero();
    }
}
