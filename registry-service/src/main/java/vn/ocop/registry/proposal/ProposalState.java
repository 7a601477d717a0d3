package vn.ocop.registry.proposal;

import static vn.ocop.registry.proposal.ProposalState.Step.ACCEPT;
import static vn.ocop.registry.proposal.ProposalState.Step.REFUSE;
import static vn.ocop.registry.proposal.ProposalState.Step.SUPERSEDE;
import static vn.ocop.registry.proposal.ProposalState.Step.WITHDRAW;

import java.util.List;
import java.util.stream.Collectors;
import vn.ocop.registry.RegistryReason;

/** The life of a proposal. The list of moves is the whole truth: what is not in it cannot happen. */
enum ProposalState {
    PENDING,
    ACCEPTED,
    REFUSED,
    SUPERSEDED,
    WITHDRAWN;

    enum Step {
        ACCEPT,
        REFUSE,
        SUPERSEDE,
        WITHDRAW
    }

    record Move(ProposalState from, Step step, ProposalState to) {}

    // spotless:off
    static final List<Move> MOVES = List.of(
            new Move(PENDING, ACCEPT,    ACCEPTED),    // an officer: the record is changed at once
            new Move(PENDING, REFUSE,    REFUSED),     // an officer, with a reason
            new Move(PENDING, SUPERSEDE, SUPERSEDED),  // a newer proposal has a field of it
            new Move(PENDING, WITHDRAW,  WITHDRAWN));  // the producer itself
    // spotless:on

    ProposalState after(Step step) {
        return MOVES.stream()
                .filter(move -> move.from == this && move.step == step)
                .map(Move::to)
                .findFirst()
                .orElseThrow(() -> RegistryReason.PROPOSAL_MOVE_NOT_ALLOWED.because(step, this));
    }

    /** The picture in the README. */
    static String mermaid() {
        return MOVES.stream()
                .map(move -> "    " + move.from + " --> " + move.to + " : " + move.step)
                .collect(Collectors.joining("\n", "stateDiagram-v2\n", "\n"));
    }
}
