package vn.ocop.registry.paper;

import static vn.ocop.registry.paper.PaperState.Step.END;
import static vn.ocop.registry.paper.PaperState.Step.REPLACE;

import java.util.List;
import java.util.stream.Collectors;
import vn.ocop.registry.RegistryReason;

/** The life of a paper. A paper that is over by its last day stays in force here until it is replaced or ended. */
enum PaperState {
    IN_FORCE,
    REPLACED,
    ENDED;

    enum Step {
        REPLACE,
        END
    }

    record Move(PaperState from, Step step, PaperState to) {}

    // spotless:off
    static final List<Move> MOVES = List.of(
            new Move(IN_FORCE, REPLACE, REPLACED),  // a newer paper of the same kind has come
            new Move(IN_FORCE, END,     ENDED));    // it was withdrawn, or entered by mistake
    // spotless:on

    PaperState after(Step step) {
        return MOVES.stream()
                .filter(move -> move.from == this && move.step == step)
                .map(Move::to)
                .findFirst()
                .orElseThrow(() -> RegistryReason.PAPER_MOVE_NOT_ALLOWED.because(step, this));
    }

    /** The picture in the README. */
    static String mermaid() {
        return MOVES.stream()
                .map(move -> "    " + move.from + " --> " + move.to + " : " + move.step)
                .collect(Collectors.joining("\n", "stateDiagram-v2\n", "\n"));
    }
}
