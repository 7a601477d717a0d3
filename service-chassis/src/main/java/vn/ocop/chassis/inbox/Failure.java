package vn.ocop.chassis.inbox;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Tells failures that pass by themselves from those that never will. */
final class Failure {

    /** Connection, resources, operator intervention, rollback, lock: classes of SQLSTATE that pass. */
    private static final Set<String> PASSING = Set.of("08", "53", "57", "58", "40", "55", "25", "XX");

    private Failure() {}

    static boolean passes(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return passes(sql);
            }
            if (cause instanceof IOException
                    && !(cause instanceof com.fasterxml.jackson.core.JsonProcessingException)) {
                return true;
            }
            if (cause instanceof jakarta.transaction.SystemException
                    || cause instanceof jakarta.transaction.HeuristicMixedException) {
                return true;
            }
        }
        return false;
    }

    private static boolean passes(SQLException failure) {
        var state = failure.getSQLState();
        return failure instanceof SQLTransientException
                || state == null
                || PASSING.contains(state.substring(0, Math.min(2, state.length())));
    }
}
