package vn.ocop.promotion.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.ocop.promotion.Api.FAIRS;
import static vn.ocop.promotion.Api.accept;
import static vn.ocop.promotion.Api.announced;
import static vn.ocop.promotion.Api.applied;
import static vn.ocop.promotion.Api.fair;
import static vn.ocop.promotion.Api.officer;
import static vn.ocop.promotion.Api.stand;
import static vn.ocop.promotion.Api.today;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ocop.promotion.Facts;
import vn.ocop.promotion.PassingDays;
import vn.ocop.stack.test.StackResource;

/** Feature F3: a lapse before the opening takes the stand off the list; Decision 26/2026/QĐ-TTg Art. 8 on revocation. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "promotion"))
class LapseTest {

    private final LocalDate lastDay = today().plusMonths(30);

    @Inject
    Facts facts;

    @Inject
    PassingDays days;

    @Inject
    EntityManager db;

    private final UUID recognition = UUID.randomUUID();
    private UUID producer;
    private UUID product;
    private String fair;
    private String stand;

    @BeforeEach
    void an_accepted_stand() {
        producer = facts.producer();
        product = facts.product(producer);
        facts.recognition(recognition, product, producer, 3, lastDay.minusMonths(36), lastDay);
        fair = announced(fair(1, 3));
        stand = applied(fair, producer, product);
        accept(stand).then().statusCode(200);
    }

    @Test
    void a_revoked_product_leaves_a_fair_that_has_not_begun() {
        facts.ended(recognition, product, producer, lastDay, "REVOKED", today());

        officer()
                .get(stand(stand))
                .then()
                .body("state", equalTo("LAPSED"))
                .body("reason", containsString(product.toString()))
                .body("atRisk", empty());
        officer().get(FAIRS + "/" + fair).then().body("acceptedStands", equalTo(0));
        assertThat(audited("stand-lapsed")).isEqualTo(1);
    }

    @Test
    void a_place_that_lapsed_goes_to_the_next() {
        var neighbour = facts.producer();
        var theirs = facts.recognised(neighbour, 3, lastDay.minusMonths(36), lastDay);
        var second = applied(fair, neighbour, theirs);
        accept(second).then().statusCode(409).body("code", equalTo("fair-full"));

        facts.ended(recognition, product, producer, lastDay, "REVOKED", today());

        accept(second).then().statusCode(200);
    }

    @Test
    void a_superseded_recognition_is_a_risk_until_the_new_one_is_told() {
        facts.ended(recognition, product, producer, lastDay, "SUPERSEDED", today());
        officer()
                .get(stand(stand))
                .then()
                .body("state", equalTo("ACCEPTED"))
                .body("atRisk", contains(product.toString()));

        facts.recognition(UUID.randomUUID(), product, producer, 4, today(), today().plusMonths(36));

        officer().get(stand(stand)).then().body("state", equalTo("ACCEPTED")).body("atRisk", empty());
    }

    @Test
    void a_product_with_another_valid_recognition_stays() {
        facts.recognition(UUID.randomUUID(), product, producer, 4, today(), today().plusMonths(36));

        facts.ended(recognition, product, producer, lastDay, "REVOKED", today());

        officer().get(stand(stand)).then().body("state", equalTo("ACCEPTED"));
    }

    @Test
    void a_fair_that_has_begun_keeps_the_stand_and_shows_the_risk() {
        days.shift(fair, "first_day", today());

        facts.ended(recognition, product, producer, lastDay, "REVOKED", today());

        officer()
                .get(stand(stand))
                .then()
                .body("state", equalTo("ACCEPTED"))
                .body("atRisk", contains(product.toString()));
        assertThat(audited("stand-lapsed")).isZero();
    }

    private long audited(String action) {
        return (Long) db.createNativeQuery(
                        "select count(*) from audit_entry where action = :action and subject_id = :id", Long.class)
                .setParameter("action", action)
                .setParameter("id", UUID.fromString(stand))
                .getSingleResult();
    }
}
