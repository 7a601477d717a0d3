package vn.ocop.promotion.exhibitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.ocop.promotion.Api.announced;
import static vn.ocop.promotion.Api.applied;
import static vn.ocop.promotion.Api.fair;
import static vn.ocop.promotion.Api.officer;
import static vn.ocop.promotion.Api.officerOf;
import static vn.ocop.promotion.Api.producer;
import static vn.ocop.promotion.Api.today;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ocop.promotion.Facts;
import vn.ocop.stack.test.StackResource;

/** House, section 3: what we hear from registry and funding, repeated, late or in the wrong order. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "promotion"))
class ExhibitorTest {

    private static final String EXHIBITORS = "/promotion/v1/exhibitors/";

    @Inject
    Facts facts;

    @Inject
    EntityManager db;

    @Test
    void support_is_shown_against_results() {
        var producer = facts.producer();
        var product = facts.recognised(producer, 4, today().minusMonths(1), today().plusMonths(35));
        var lapsed = facts.recognised(producer, 3, today().minusMonths(37), today().minusMonths(1));
        applied(announced(fair(5, 3)), producer, product);
        facts.payout("payout-paid", UUID.randomUUID(), 5, product, producer);
        facts.payout("payout-paid", UUID.randomUUID(), 5, lapsed, producer);

        officer()
                .get(EXHIBITORS + producer)
                .then()
                .statusCode(200)
                .body("products", hasSize(2))
                .body("products.find { it.productId == '" + product + "' }.stars", equalTo(4))
                .body("products.find { it.productId == '" + lapsed + "' }.stars", nullValue())
                .body("stands[0].state", equalTo("SUBMITTED"))
                .body("stands[0].fairName", equalTo("Hội chợ nông sản xứ Thanh"))
                .body("support", hasSize(2))
                .body("supportReceived.amount", equalTo(40_000_000))
                .body("supportReceived.currency", equalTo("VND"));
    }

    @Test
    void money_that_came_back_is_not_received() {
        var producer = facts.producer();
        var product = facts.product(producer);
        var payout = UUID.randomUUID();
        facts.payout("payout-paid", payout, 5, product, producer);
        facts.payout("payout-returned", payout, 6, product, producer);
        facts.payout("payout-paid", payout, 5, product, producer);

        officer()
                .get(EXHIBITORS + producer)
                .then()
                .body("support", hasSize(1))
                .body("support[0].state", equalTo("RETURNED"))
                .body("supportReceived.amount", equalTo(0));
    }

    @Test
    void an_older_fact_changes_nothing() {
        var producer = facts.producer();
        facts.producer(producer, 3, "HTX Nông nghiệp Cẩm Thạch");
        facts.producer(producer, 2, "HTX cũ");

        officer().get(EXHIBITORS + producer).then().body("name", equalTo("HTX Nông nghiệp Cẩm Thạch"));
    }

    @Test
    void a_recognition_may_end_before_we_heard_that_it_was_granted() {
        var producer = facts.producer();
        var product = facts.product(producer);
        var recognition = UUID.randomUUID();
        var lastDay = today().plusMonths(30);
        facts.ended(recognition, product, producer, lastDay, "REVOKED", today().minusDays(1));
        facts.recognition(recognition, product, producer, 3, lastDay.minusMonths(36), lastDay);

        officer().get(EXHIBITORS + producer).then().body("products[0].stars", nullValue());
        assertThat(sequenceOf(recognition)).isEqualTo(2);
    }

    @Test
    void an_office_reads_exhibitors_of_its_own_province_only() {
        var producer = facts.producer();

        officerOf("80").get(EXHIBITORS + producer).then().statusCode(404);
        producer(producer).get(EXHIBITORS + producer).then().statusCode(403);
    }

    private long sequenceOf(UUID recognition) {
        return (Long) db.createNativeQuery("select sequence from recognition where id = :id", Long.class)
                .setParameter("id", recognition)
                .getSingleResult();
    }
}
