package vn.ocop.chassis.hearing;

/** A fact that no repetition will make acceptable; it goes to the dead letters at once, with this reason. */
public class Unacceptable extends RuntimeException {

    private final String reason;

    public Unacceptable(String reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
