package vn.ocop.registry.idea;

import static vn.ocop.registry.idea.IdeaState.Step.BECOME;
import static vn.ocop.registry.idea.IdeaState.Step.DROP;
import static vn.ocop.registry.idea.IdeaState.Step.PREPARE;
import static vn.ocop.registry.idea.IdeaState.Step.TAKE_UP;

import java.util.List;
import java.util.stream.Collectors;
import vn.ocop.registry.RegistryReason;

/** The life of an idea. The list of moves is the whole truth: what is not in it cannot happen. */
enum IdeaState {
    REGISTERED,
    IN_PREPARATION,
    BECAME_PRODUCT,
    DROPPED;

    enum Step {
        PREPARE,
        BECOME,
        DROP,
        TAKE_UP
    }

    record Move(IdeaState from, Step step, IdeaState to) {}

    // spotless:off
    static final List<Move> MOVES = List.of(
            new Move(REGISTERED,     PREPARE, IN_PREPARATION),  // a plan is made, support has begun
            new Move(REGISTERED,     BECOME,  BECAME_PRODUCT),  // it was made without any help
            new Move(IN_PREPARATION, BECOME,  BECAME_PRODUCT),
            new Move(REGISTERED,     DROP,    DROPPED),
            new Move(IN_PREPARATION, DROP,    DROPPED),
            new Move(DROPPED,        TAKE_UP, REGISTERED));     // somebody wants it after all
    // spotless:on

    IdeaState after(Step step) {
        return MOVES.stream()
                .filter(move -> move.from == this && move.step == step)
                .map(Move::to)
                .findFirst()
                .orElseThrow(() -> RegistryReason.IDEA_MOVE_NOT_ALLOWED.because(step, this));
    }

    /** Whether what it says may still be put right. */
    boolean isOpen() {
        return this == REGISTERED || this == IN_PREPARATION;
    }

    /** The picture in the README. */
    static String mermaid() {
        return MOVES.stream()
                .map(move -> "    " + move.from + " --> " + move.to + " : " + move.step)
                .collect(Collectors.joining("\n", "stateDiagram-v2\n", "\n"));
    }
}
