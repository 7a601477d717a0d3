package vn.ocop.chassis.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.SystemException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;
import vn.ocop.chassis.problem.Causes;

/** Tells failures that pass by themselves from those that never will. */
final class Failure {

    /** Connection, resources, operator intervention, rollback, lock: classes of SQLSTATE that pass. */
    private static final Set<String> PASSING = Set.of("08", "53", "57", "58", "40", "55", "25", "XX");

    private Failure() {}

    /** The first cause that tells decides; what tells nothing never passes. */
    static boolean passes(Throwable failure) {
        return Causes.of(failure)
                .map(Failure::tells)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(false);
    }

    private static Optional<Boolean> tells(Throwable cause) {
        if (cause instanceof SQLException sql) {
            return Optional.of(passes(sql));
        }
        var transport = cause instanceof IOException && !(cause instanceof JsonProcessingException);
        var undecided = cause instanceof SystemException || cause instanceof HeuristicMixedException;
        return transport || undecided ? Optional.of(true) : Optional.empty();
    }

    private static boolean passes(SQLException failure) {
        var state = failure.getSQLState();
        return failure instanceof SQLTransientException
                || state == null
                || PASSING.contains(state.substring(0, Math.min(2, state.length())));
    }
}
