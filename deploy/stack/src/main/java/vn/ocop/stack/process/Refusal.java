package vn.ocop.stack.process;

/** Why a command stops: one sentence for the person who typed it, without a stack trace. */
public final class Refusal extends RuntimeException {

    public Refusal(String sentence) {
        super(sentence);
    }

    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
