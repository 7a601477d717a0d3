package vn.ocop.chassis.job;

/** Another worker has taken the job over; whatever this one was about to write must not be written. */
public class LeaseLost extends RuntimeException {

    public LeaseLost() {
        super("the lease of the import is lost");
    }
}
