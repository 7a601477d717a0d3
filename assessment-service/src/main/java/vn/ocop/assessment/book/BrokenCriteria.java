package vn.ocop.assessment.book;

/** A criteria file cannot be used. The message is one sentence that names the file and the fault; the start ends. */
public final class BrokenCriteria extends RuntimeException {

    BrokenCriteria(String sentence) {
        super(sentence);
    }

    BrokenCriteria(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
