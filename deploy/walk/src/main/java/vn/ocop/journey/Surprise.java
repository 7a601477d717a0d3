package vn.ocop.journey;

/** Something came that should not have; the sentence says what was expected and what came. */
final class Surprise extends RuntimeException {

    Surprise(String sentence) {
        super(sentence);
    }

    Surprise(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
