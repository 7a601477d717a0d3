package vn.ocop.chassis.idempotency;

import java.sql.SQLException;
import java.util.Set;

/** Which database failures go away by doing the same transaction again at once. */
final class Conflicts {

    private static final Set<String> STATES = Set.of("40001", "40P01");

    private Conflicts() {}

    static boolean worthRepeating(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null && STATES.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
