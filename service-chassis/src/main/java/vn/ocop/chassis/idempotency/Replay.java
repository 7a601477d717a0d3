package vn.ocop.chassis.idempotency;

/** The command was done before; its answer is given again instead of doing it twice. */
class Replay extends RuntimeException {

    private final transient Answers.Kept answer;

    Replay(Answers.Kept answer) {
        super("replayed", null, false, false);
        this.answer = answer;
    }

    Answers.Kept answer() {
        return answer;
    }
}
