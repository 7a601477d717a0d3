package vn.ocop.assessment.dossier;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ocop.assessment.AssessmentReason;

/** The life of a dossier. The list of moves is the whole truth: what is not in it cannot happen. */
public enum DossierState {
    FILED,
    RETURNED,
    PROPOSED,
    ON_THE_TABLE,
    RATED,
    DISQUALIFIED,
    WITHDRAWN;

    /** What can be done with a dossier. */
    enum Step {
        RETURN,
        REFILE,
        PROPOSE,
        ADMIT,
        RATE,
        DISQUALIFY,
        WITHDRAW
    }

    record Move(DossierState from, Step step, DossierState to) {}

    // spotless:off
    static final List<Move> MOVES = List.of(
            new Move(FILED,        Step.RETURN,     RETURNED),     // the commune asks for more, Art. 7.2
            new Move(RETURNED,     Step.REFILE,     FILED),
            new Move(FILED,        Step.PROPOSE,    PROPOSED),     // the commune sends it to the province, Art. 7.2
            new Move(PROPOSED,     Step.ADMIT,      ON_THE_TABLE), // the province puts it before a council, Art. 7.4
            new Move(ON_THE_TABLE, Step.RATE,       RATED),        // the council has concluded, Art. 7.6
            new Move(ON_THE_TABLE, Step.DISQUALIFY, DISQUALIFIED), // a printed ground or a stop, Annex II
            new Move(FILED,        Step.WITHDRAW,   WITHDRAWN),
            new Move(RETURNED,     Step.WITHDRAW,   WITHDRAWN));
    // spotless:on

    DossierState after(Step step) {
        return MOVES.stream()
                .filter(move -> move.from == this && move.step == step)
                .map(Move::to)
                .findFirst()
                .orElseThrow(() -> AssessmentReason.STEP_NOT_ALLOWED.because(step, this));
    }

    /** The picture of the README. */
    static String mermaid() {
        var moves = MOVES.stream().map(move -> "    " + move.from + " --> " + move.to + " : " + move.step);
        var ends = Stream.of(values())
                .filter(state -> MOVES.stream().noneMatch(move -> move.from == state))
                .map(state -> "    " + state + " --> [*]");
        return Stream.of(Stream.of("stateDiagram-v2", "    [*] --> FILED : FILE"), moves, ends)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }
}
