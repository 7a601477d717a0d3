package vn.ocop.promotion.stand;

import static vn.ocop.promotion.stand.StandState.Step.ACCEPT;
import static vn.ocop.promotion.stand.StandState.Step.LAPSE;
import static vn.ocop.promotion.stand.StandState.Step.REFUSE;
import static vn.ocop.promotion.stand.StandState.Step.WITHDRAW;

import java.util.List;
import vn.ocop.chassis.problem.Text;
import vn.ocop.promotion.PromotionReason;

/** The life of an application for a stand. The list of moves is the whole truth: what is not in it cannot happen. */
enum StandState {
    SUBMITTED(new Text("đang xét", "submitted")),
    ACCEPTED(new Text("đã duyệt", "accepted")),
    REFUSED(new Text("bị từ chối", "refused")),
    WITHDRAWN(new Text("đã rút", "withdrawn")),
    LAPSED(new Text("mất hiệu lực", "lapsed"));

    enum Step {
        ACCEPT(new Text("được duyệt", "be accepted")),
        REFUSE(new Text("bị từ chối", "be refused")),
        WITHDRAW(new Text("được rút", "be withdrawn")),
        LAPSE(new Text("mất hiệu lực", "lapse"));

        private final Text words;

        Step(Text words) {
            this.words = words;
        }
    }

    record Move(StandState from, Step step, StandState to) {}

    // spotless:off
    static final List<Move> MOVES = List.of(
            new Move(SUBMITTED, ACCEPT,   ACCEPTED),
            new Move(SUBMITTED, REFUSE,   REFUSED),
            new Move(SUBMITTED, WITHDRAW, WITHDRAWN),
            new Move(ACCEPTED,  WITHDRAW, WITHDRAWN),  // before the event begins
            new Move(ACCEPTED,  LAPSE,    LAPSED));    // a recognition ended, or two producers became one, before it began
    // spotless:on

    private final Text words;

    StandState(Text words) {
        this.words = words;
    }

    StandState after(Step step) {
        return MOVES.stream()
                .filter(move -> move.from == this && move.step == step)
                .map(Move::to)
                .findFirst()
                .orElseThrow(() -> PromotionReason.MOVE_NOT_ALLOWED.because(words, step.words));
    }
}
