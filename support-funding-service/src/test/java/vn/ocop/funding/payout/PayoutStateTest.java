package vn.ocop.funding.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.ocop.chassis.problem.Refused;
import vn.ocop.funding.payout.PayoutState.Move;
import vn.ocop.funding.payout.PayoutState.Step;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PayoutStateTest {

    @Test
    void what_is_not_listed_cannot_happen() {
        for (var state : PayoutState.values()) {
            for (var step : Step.values()) {
                var listed = PayoutState.MOVES.stream()
                        .filter(move -> move.from() == state && move.step() == step)
                        .map(Move::to)
                        .findFirst();
                if (listed.isPresent()) {
                    assertThat(state.after(step)).isEqualTo(listed.get());
                } else {
                    assertThatThrownBy(() -> state.after(step))
                            .isInstanceOf(Refused.class)
                            .hasMessageContaining("step-not-allowed");
                }
            }
        }
    }

    @Test
    void a_step_leads_to_one_state_only() {
        assertThat(PayoutState.MOVES.stream().map(move -> move.from() + " " + move.step()))
                .doesNotHaveDuplicates();
    }

    @Test
    void money_leaves_only_by_an_instruction_after_an_approval() {
        assertThat(PayoutState.MOVES.stream().filter(move -> move.to() == PayoutState.PAID))
                .allMatch(move -> move.from() == PayoutState.INSTRUCTED);
        assertThat(PayoutState.MOVES.stream()
                        .filter(move -> move.to() == PayoutState.INSTRUCTED)
                        .map(Move::from))
                .containsExactlyInAnyOrder(PayoutState.APPROVED, PayoutState.FAILED, PayoutState.RETURNED);
    }

    @Test
    void rejected_and_cancelled_are_the_end() {
        assertThat(PayoutState.MOVES.stream().map(Move::from))
                .doesNotContain(PayoutState.REJECTED, PayoutState.CANCELLED)
                .containsAll(Arrays.stream(PayoutState.values())
                        .filter(state -> state != PayoutState.REJECTED && state != PayoutState.CANCELLED)
                        .toList());
    }

    @Test
    void the_readme_shows_this_life() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(PayoutState.picture());
    }
}
