package vn.ocop.registry.recognition;

import static vn.ocop.registry.recognition.RecognitionState.Step.EXPIRE;
import static vn.ocop.registry.recognition.RecognitionState.Step.GRANT;
import static vn.ocop.registry.recognition.RecognitionState.Step.REVOKE;
import static vn.ocop.registry.recognition.RecognitionState.Step.SUPERSEDE;

import java.util.List;
import java.util.stream.Collectors;
import vn.ocop.registry.RegistryReason;

/** The life of a recognition. The list of moves is the whole truth: what is not in it cannot happen. */
public enum RecognitionState {
    PROPOSED,
    GRANTED,
    EXPIRED,
    SUPERSEDED,
    REVOKED,
    UNVERIFIED;

    enum Step {
        GRANT,
        EXPIRE,
        SUPERSEDE,
        REVOKE
    }

    record Move(RecognitionState from, Step step, RecognitionState to) {}

    // spotless:off
    static final List<Move> MOVES = List.of(
            new Move(PROPOSED,   GRANT,     GRANTED),     // the competent authority has decided, Art. 7.7 and 7.8
            new Move(UNVERIFIED, GRANT,     GRANTED),     // the decision was found after all
            new Move(GRANTED,    EXPIRE,    EXPIRED),     // 36 months are over, Art. 4.3
            new Move(GRANTED,    SUPERSEDE, SUPERSEDED),  // a later decision on the same product
            new Move(EXPIRED,    SUPERSEDE, SUPERSEDED),  // a later decision became known after the lapse
            new Move(GRANTED,    REVOKE,    REVOKED));    // Art. 8
    // spotless:on

    RecognitionState after(Step step) {
        return MOVES.stream()
                .filter(move -> move.from == this && move.step == step)
                .map(Move::to)
                .findFirst()
                .orElseThrow(() -> RegistryReason.MOVE_NOT_ALLOWED.because(step, this));
    }

    /** The picture in the README. */
    static String mermaid() {
        return MOVES.stream()
                .map(move -> "    " + move.from + " --> " + move.to + " : " + move.step)
                .collect(Collectors.joining("\n", "stateDiagram-v2\n", "\n"));
    }
}
