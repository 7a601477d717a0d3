package vn.ocop.funding.payout;

import java.util.List;
import java.util.stream.Collectors;
import vn.ocop.funding.FundingReason;

/** The life of a payout. The list of moves is the whole truth: what is not in it cannot happen, and the table agrees. */
public enum PayoutState {
    DRAFT,
    SUBMITTED,
    APPROVED,
    INSTRUCTED,
    PAID,
    FAILED,
    RETURNED,
    REJECTED,
    CANCELLED;

    /** What somebody does to a payout; the word is what the audit chain calls it afterwards. */
    public enum Step {
        SUBMIT("payout-submitted"),
        APPROVE("payout-approved"),
        REJECT("payout-rejected"),
        CANCEL("payout-cancelled"),
        LAPSE("payout-reservation-lapsed"),
        INSTRUCT("payout-instructed"),
        PAY("payout-paid"),
        FAIL("payout-failed"),
        RETURN("payout-returned");

        private final String done;

        Step(String done) {
            this.done = done;
        }

        public String done() {
            return done;
        }
    }

    public record Move(PayoutState from, Step step, PayoutState to) {}

    // spotless:off
    public static final List<Move> MOVES = List.of(
            new Move(DRAFT,      Step.SUBMIT,   SUBMITTED),  // the maker
            new Move(DRAFT,      Step.CANCEL,   CANCELLED),
            new Move(SUBMITTED,  Step.APPROVE,  APPROVED),   // the checker; the budget is reserved
            new Move(SUBMITTED,  Step.REJECT,   REJECTED),
            new Move(SUBMITTED,  Step.CANCEL,   CANCELLED),
            new Move(APPROVED,   Step.CANCEL,   CANCELLED),  // the reservation is released
            new Move(APPROVED,   Step.LAPSE,    SUBMITTED),  // the year is over, the reservation is released
            new Move(APPROVED,   Step.INSTRUCT, INSTRUCTED), // the payer
            new Move(INSTRUCTED, Step.PAY,      PAID),       // the Treasury's statement, never a person
            new Move(INSTRUCTED, Step.FAIL,     FAILED),     // the reservation is released
            new Move(PAID,       Step.RETURN,   RETURNED),   // the money came back
            new Move(FAILED,     Step.INSTRUCT, INSTRUCTED), // again, under a new reference
            new Move(RETURNED,   Step.INSTRUCT, INSTRUCTED));
    // spotless:on

    public PayoutState after(Step step) {
        return MOVES.stream()
                .filter(move -> move.from == this && move.step == step)
                .map(Move::to)
                .findFirst()
                .orElseThrow(() -> FundingReason.STEP_NOT_ALLOWED.because(this, step));
    }

    /** Whether it still takes the place of its benefit. */
    public boolean isLive() {
        return this != REJECTED && this != CANCELLED;
    }

    /** The moves as a Mermaid picture, as it stands in the README. */
    static String picture() {
        return MOVES.stream()
                .map(move -> "    " + move.from + " --> " + move.to + ": " + move.step)
                .collect(Collectors.joining("\n", "stateDiagram-v2\n    [*] --> DRAFT\n", "\n"));
    }
}
