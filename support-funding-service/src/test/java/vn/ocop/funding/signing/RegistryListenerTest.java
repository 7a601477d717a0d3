package vn.ocop.funding.signing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.funding.Eventually;
import vn.ocop.funding.Office;
import vn.ocop.funding.RegistrySays;
import vn.ocop.funding.RegistrySays.Recognised;
import vn.ocop.funding.Situations;
import vn.ocop.stack.test.StackResource;

/** What the registry's facts do here: copies, and at most one draft per decision. */
@QuarkusTest
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "service", value = "funding"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegistryListenerTest {

    private static final String REWARDS = "select count(*) from payout where benefit = 'REWARD' and product_id = ?";

    @Inject
    DataSource database;

    @Test
    void a_decision_told_many_times_drafts_one_reward() {
        var it = Recognised.today(3);
        try (var registry = new RegistrySays()) {
            registry.product(it, "38");
            for (int i = 0; i < 5; i++) {
                registry.granted(it, "38", "DECIDED");
            }
            heardAfter(registry);
        }

        assertThat(Situations.number(database, REWARDS, it.productId())).isEqualTo(1);
    }

    @Test
    void imported_history_and_provinces_without_a_policy_draft_nothing() {
        var imported = Recognised.today(5);
        var elsewhere = Recognised.today(4);
        try (var registry = new RegistrySays()) {
            registry.granted(imported, "38", "IMPORTED");
            registry.granted(elsewhere, "80", "DECIDED");
            heardAfter(registry);
        }

        assertThat(Situations.number(database, REWARDS, imported.productId())).isZero();
        assertThat(Situations.number(database, REWARDS, elsewhere.productId())).isZero();
    }

    @Test
    void an_upgrade_pays_the_difference_where_the_policy_says_so() {
        Office.enterPolicy("54", "DIFFERENCE");
        var first = Recognised.today(3);
        var upgrade = first.again(5);
        var same = first.again(5);
        try (var registry = new RegistrySays()) {
            registry.granted(first, "54", "DECIDED");
            heardAfter(registry);
            registry.granted(upgrade, "54", "DECIDED");
            heardAfter(registry);
            registry.granted(same, "54", "DECIDED");
            heardAfter(registry);
        }

        assertThat(Situations.texts(
                        database,
                        "select amount::text from payout where product_id = ? order by created_at, id",
                        first.productId()))
                .containsExactly("20000000", "60000000");
        assertThat(Situations.number(database, REWARDS, first.productId())).isEqualTo(2);
    }

    @Test
    void an_older_fact_never_takes_the_place_of_a_newer_one() {
        var it = Recognised.today(3);
        try (var registry = new RegistrySays()) {
            registry.ended(it, "38", "REVOKED");
            registry.granted(it, "38", "DECIDED");
            heardAfter(registry);
        }

        assertThat(Situations.texts(database, "select end_reason from recognition where id = ?", it.recognitionId()))
                .containsExactly("REVOKED");
        assertThat(Situations.number(database, REWARDS, it.productId())).isZero();
    }

    @Test
    void a_superseded_decision_still_earned_its_reward() {
        var it = Recognised.today(4);
        try (var registry = new RegistrySays()) {
            registry.granted(it, "38", "DECIDED");
            registry.ended(it, "38", "SUPERSEDED");
            heardAfter(registry);
        }

        assertThat(Situations.number(database, REWARDS, it.productId())).isEqualTo(1);
        assertThat(Situations.texts(database, "select end_reason from recognition where id = ?", it.recognitionId()))
                .containsExactly("SUPERSEDED");
    }

    /** Facts of one subject keep their order only among themselves, so a marker is said to every partition. */
    private void heardAfter(RegistrySays registry) {
        for (int i = 0; i < 12; i++) {
            var marker = Recognised.today(3);
            registry.product(marker, "38");
            Eventually.get(
                    () -> Situations.texts(database, "select id::text from product where id = ?", marker.productId())
                                    .isEmpty()
                            ? null
                            : marker);
        }
    }
}
