package vn.ocop.chassis.job;

import java.util.List;

/** The life of an import. The list of moves is the whole truth. */
public enum JobState {
    RECEIVED,
    READING,
    VALIDATING,
    APPLYING,
    DONE,
    EMPTY,
    REJECTED,
    FAILED;

    record Move(JobState from, JobState to) {}

    // spotless:off
    static final List<Move> MOVES = List.of(
            new Move(RECEIVED,   READING),     // a worker holds the lease
            new Move(READING,    VALIDATING),  // form, encoding and header are known
            new Move(READING,    REJECTED),    // the file as a whole is no good
            new Move(VALIDATING, READING),     // the worker was lost; reading begins again
            new Move(VALIDATING, REJECTED),    // a limit or a broken part further down, or not one good record
            new Move(VALIDATING, EMPTY),       // a header and no record
            new Move(VALIDATING, APPLYING),    // every row is staged
            new Move(APPLYING,   READING),     // the worker of a one-transaction job was lost
            new Move(APPLYING,   DONE),        // all that is good is in, or would be
            new Move(APPLYING,   REJECTED),    // something is bad and it was all or nothing, or nothing is left
            new Move(RECEIVED,   REJECTED),    // too large to be kept at all
            new Move(RECEIVED,   FAILED),      // and from everywhere: three attempts came to nothing
            new Move(READING,    FAILED),
            new Move(VALIDATING, FAILED),
            new Move(APPLYING,   FAILED));
    // spotless:on

    public boolean ended() {
        return MOVES.stream().noneMatch(move -> move.from == this);
    }

    boolean mayBecome(JobState next) {
        return this == next || MOVES.contains(new Move(this, next));
    }
}
