package vn.ocop.promotion.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ocop.chassis.problem.Refused;
import vn.ocop.promotion.PromotionReason;

/** Feature F2: one clear list of states; what is not in the list of moves cannot happen. */
class StandStateTest {

    @Test
    void every_move_leads_where_the_list_says() {
        assertThat(StandState.MOVES)
                .allSatisfy(move -> assertThat(move.from().after(move.step())).isEqualTo(move.to()));
    }

    @ParameterizedTest
    @EnumSource(StandState.Step.class)
    void what_ended_does_not_move(StandState.Step step) {
        for (var ended : new StandState[] {StandState.REFUSED, StandState.WITHDRAWN, StandState.LAPSED}) {
            assertThatThrownBy(() -> ended.after(step))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(PromotionReason.MOVE_NOT_ALLOWED));
        }
    }
}
