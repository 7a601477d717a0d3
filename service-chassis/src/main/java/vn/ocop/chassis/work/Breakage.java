package vn.ocop.chassis.work;

import java.sql.SQLException;
import java.util.Set;
import vn.ocop.chassis.job.Lease;
import vn.ocop.chassis.job.LeaseLost;

/** Whether a chunk broke for what is in it, or for what will pass. */
final class Breakage {

    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "25");

    private Breakage() {}

    /** The same records would break again; anything about the connection, locks, leases or the instance passes. */
    static boolean liesInTheRecords(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Error || cause instanceof LeaseLost || cause instanceof Lease.Stopped) {
                return false;
            }
            if (cause instanceof SQLException sql) {
                return sql.getSQLState() != null
                        && !PASSING.contains(sql.getSQLState().substring(0, 2));
            }
        }
        return true;
    }
}
