package vn.ocop.funding.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ocop.chassis.problem.Refused;
import vn.ocop.funding.Benefit;
import vn.ocop.funding.Money;
import vn.ocop.funding.Vnd;

/** What a policy owes: support once, rewards by stars, an upgrade in full or by the difference. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyTest {

    private static final LocalDate FROM = LocalDate.parse("2022-01-01");

    private static Money million(long millions) {
        return Money.of(Vnd.million(millions));
    }

    private static Policy policy(UpgradeMode mode, LocalDate to) {
        var rewards = new NewPolicy.Rewards(million(20), million(40), million(80));
        var wanted = new NewPolicy("38", "185/2021/NQ-HĐND", FROM, to, million(75), rewards, mode, true);
        return new Policy(wanted, Instant.parse("2026-01-01T00:00:00Z"));
    }

    @ParameterizedTest(name = "{1} stars after {2} under {0} bring {3} million")
    @CsvSource({
        "FULL, 3, 0, 20",
        "FULL, 4, 0, 40",
        "FULL, 5, 0, 80",
        "FULL, 4, 3, 40",
        "FULL, 3, 3, 20",
        "FULL, 3, 5, 20",
        "DIFFERENCE, 3, 0, 20",
        "DIFFERENCE, 4, 0, 40",
        "DIFFERENCE, 4, 3, 20",
        "DIFFERENCE, 5, 3, 60",
        "DIFFERENCE, 5, 4, 40"
    })
    void a_reward_depends_on_the_stars_and_on_what_was_rewarded_before(
            UpgradeMode mode, int stars, int before, long millions) {
        assertThat(policy(mode, null).due(Benefit.REWARD, stars, before))
                .map(Due::amount)
                .contains(Vnd.million(millions));
    }

    @ParameterizedTest(name = "{0} stars after {1}")
    @CsvSource({"3, 3", "3, 4", "4, 4", "4, 5", "5, 5"})
    void by_the_difference_nothing_is_due_for_a_level_that_was_rewarded(int stars, int before) {
        assertThat(policy(UpgradeMode.DIFFERENCE, null).due(Benefit.REWARD, stars, before))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "2", "6"})
    void there_is_no_reward_outside_three_to_five_stars(int stars) {
        assertThat(policy(UpgradeMode.FULL, null).due(Benefit.REWARD, stars, 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "4, 3", "5, 5"})
    void support_is_the_same_at_every_level(int stars, int before) {
        var due = policy(UpgradeMode.DIFFERENCE, null)
                .due(Benefit.SUPPORT, stars, before)
                .orElseThrow();

        assertThat(due.amount()).isEqualTo(Vnd.million(75));
        assertThat(due.rateStars()).isZero();
        assertThat(due.deductedStars()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2021-12-31", "2022-01-01"})
    void a_period_of_no_day_is_refused(LocalDate to) {
        assertThatThrownBy(() -> policy(UpgradeMode.FULL, to)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> policy(UpgradeMode.FULL, null).end(to)).isInstanceOf(Refused.class);
    }

    @Test
    void an_end_that_was_set_stays() {
        var ended = policy(UpgradeMode.FULL, FROM.plusDays(1));

        assertThatThrownBy(() -> ended.end(FROM.plusDays(2)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("policy-already-ended");
    }
}
