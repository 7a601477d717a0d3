package vn.ocop.chassis.intake;

/** Another worker has taken the job over; whatever this one was about to write must not be written. */
class LeaseLost extends RuntimeException {

    LeaseLost() {
        super("the lease of the import is lost");
    }
}
