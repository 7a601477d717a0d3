package vn.ocop.chassis.idempotency;

import java.sql.SQLException;
import java.util.Set;
import vn.ocop.chassis.problem.Causes;

/** Which database failures go away by doing the same transaction again at once. */
final class Conflicts {

    private static final Set<String> STATES = Set.of("40001", "40P01");

    private Conflicts() {}

    static boolean worthRepeating(Throwable failure) {
        return Causes.of(failure)
                .anyMatch(cause -> cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && STATES.contains(sql.getSQLState()));
    }
}
