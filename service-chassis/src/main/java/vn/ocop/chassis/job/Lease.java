package vn.ocop.chassis.job;

import java.util.function.BooleanSupplier;

/**
 * The right to work on a job for a while.
 *
 * @param owner who holds it; unique per worker
 * @param seconds how long each renewal lasts
 * @param stopping whether the instance is going down
 */
public record Lease(String owner, long seconds, BooleanSupplier stopping) {

    /** Thrown between two steps when the instance goes down; the job is put back as it is. */
    public static class Stopped extends RuntimeException {

        Stopped() {
            super("the instance goes down");
        }
    }

    public void check() {
        if (stopping.getAsBoolean()) {
            throw new Stopped();
        }
    }
}
