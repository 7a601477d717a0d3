package vn.ocop.registry.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ocop.registry.Ground.NGA_SON;
import static vn.ocop.registry.Office.BASE;
import static vn.ocop.registry.Office.nobody;
import static vn.ocop.registry.Office.province;
import static vn.ocop.registry.Office.registeredProduct;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.testing.Speaker;
import vn.ocop.stack.test.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "registry"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgrammeDoorTest {

    @Test
    void money_that_was_paid_came_back_and_was_paid_again_stands_on_the_timeline_once_each() {
        var product = registeredProduct(NGA_SON);
        var payout = UUID.randomUUID();
        try (var funding = new Speaker("funding")) {
            var paid = """
                    {"payoutId":"%s","productId":"%s","producerId":"%s","benefit":"REWARD","amount":40000000,
                     "currency":"VND","paidOn":"%s","provinceCode":"38"}""";
            var first = paid.formatted(payout, product, UUID.randomUUID(), "2026-06-25");
            funding.say("vn.ocop.funding.payout-paid.v1", payout, 6, first);
            funding.say("vn.ocop.funding.payout-paid.v1", payout, 6, first);
            funding.say(
                    "vn.ocop.funding.payout-returned.v1",
                    payout,
                    7,
                    paid.formatted(payout, product, UUID.randomUUID(), "2026-07-02")
                            .replace("paidOn", "returnedOn"));
            funding.say("vn.ocop.funding.something-new.v1", payout, 8, "{}");
            funding.say(
                    "vn.ocop.funding.payout-paid.v1",
                    payout,
                    9,
                    paid.formatted(payout, product, UUID.randomUUID(), "2026-07-20"));
        }

        assertThat(events(product, 3)).containsExactly("PAYOUT_PAID", "PAYOUT_RETURNED", "PAYOUT_PAID");
        var entry =
                province("38").get(BASE + "/products/" + product + "/timeline").jsonPath();
        assertThat(entry.getLong("items[0].amount.amount")).isEqualTo(40_000_000);
        assertThat(entry.getString("items[0].amount.currency")).isEqualTo("VND");
    }

    private static List<String> events(UUID product, int wanted) {
        var until = Instant.now().plus(Duration.ofSeconds(20));
        List<String> events = List.of();
        while (events.size() < wanted && Instant.now().isBefore(until)) {
            events = province("38")
                    .get(BASE + "/products/" + product + "/timeline")
                    .jsonPath()
                    .getList("items.event");
        }
        return events;
    }

    @Test
    void a_province_without_anything_counts_nothing_and_says_what_it_counts() {
        var products = nobody().get(BASE + "/statistics/products?province=01").jsonPath();
        var producers = nobody().get(BASE + "/statistics/producers?province=01").jsonPath();

        assertThat(products.getString("unit")).isEqualTo("product");
        assertThat(products.getString("asOf")).isNotBlank();
        assertThat(products.getInt("total")).isZero();
        assertThat(products.getInt("byLastStars.five")).isZero();
        assertThat(producers.getInt("total")).isZero();
        assertThat(producers.getInt("byKind.household")).isZero();
    }
}
