package vn.ocop.chassis.outbox;

/** Where facts go: a row in the transaction of the change; the relay sends it after the commit. */
public interface Outbox {

    /** Must be called inside a transaction. */
    void say(Fact fact);
}
