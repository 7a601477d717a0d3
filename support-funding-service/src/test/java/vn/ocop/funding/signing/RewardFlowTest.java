package vn.ocop.funding.signing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.time.Legal;
import vn.ocop.funding.Benefit;
import vn.ocop.funding.Eventually;
import vn.ocop.funding.Office;
import vn.ocop.funding.RegistrySays;
import vn.ocop.funding.RegistrySays.Recognised;
import vn.ocop.stack.test.StackResource;

/** From a decision of the registry to an order at the Treasury, through the front doors only. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "funding"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class RewardFlowTest {

    @Test
    void a_decision_drafts_its_reward_and_three_people_bring_it_to_the_treasury() {
        var it = Recognised.today(4);
        try (var registry = new RegistrySays()) {
            registry.product(it, "38");
            registry.granted(it, "38", "DECIDED");
        }
        String id = Eventually.get(() -> Office.as(Office.token(Office.MAKER, "province-officer"))
                .queryParam("product", it.productId())
                .get("/funding/v1/payouts?benefit=REWARD")
                .path("items[0].id"));
        var draft = Office.read(id);
        assertThat(draft.<String>path("state")).isEqualTo("DRAFT");
        assertThat(draft.<Integer>path("amount.amount")).isEqualTo(40_000_000);

        var year = LocalDate.now(Legal.ZONE).getYear();
        assertThat(Office.grantEstimate("38", Benefit.REWARD, year, 100_000_000).statusCode())
                .isEqualTo(201);

        var submitted = Office.submit(id, draft.header("ETag"));
        assertThat(submitted.statusCode()).isEqualTo(200);
        var approved = Office.approve(id, submitted.header("ETag"));
        assertThat(approved.<String>path("state")).isEqualTo("APPROVED");
        var instructed = Office.instruct(id, approved.header("ETag"));
        assertThat(instructed.<String>path("state")).isEqualTo("INSTRUCTED");
        assertThat(instructed.<String>path("endToEndRef")).matches("OC[0-9A-F]{32}");

        var estimates = Office.as(Office.token(Office.MAKER, "province-officer"))
                .get("/funding/v1/estimates?province=38&benefit=REWARD");
        assertThat(estimates.<Integer>path("items[0].reserved.amount")).isEqualTo(40_000_000);
        var ledger = Office.as(Office.token("kiem-toan-binh", "auditor")).get("/funding/v1/ledger/verification");
        assertThat(ledger.<Boolean>path("valid")).isTrue();
    }
}
