package vn.ocop.chassis.answer;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;
import org.postgresql.util.PSQLException;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.problem.ConstraintReasons;
import vn.ocop.chassis.problem.Reason;
import vn.ocop.chassis.problem.Refused;

/** What the database's refusals mean to the caller, by SQLSTATE and by the name of the broken constraint. */
@ApplicationScoped
class DatabaseFaults {

    private static final String SHORTLY = "1";
    private static final String LATER = "5";

    private final Map<String, Reason> reasons = new HashMap<>();

    DatabaseFaults(@All List<ConstraintReasons> services) {
        services.forEach(service -> reasons.putAll(service.byConstraint()));
    }

    /** The refusal behind one link of a cause chain; empty when it is not the database speaking. */
    Optional<Refused> of(Throwable cause) {
        if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
            return Optional.of(CommonReason.STALE_VERSION.because());
        }
        if (cause instanceof SQLException sql) {
            return ofState(sql);
        }
        return cause instanceof JDBCConnectionException ? unavailable(LATER) : Optional.empty();
    }

    private Optional<Refused> ofState(SQLException sql) {
        var state = String.valueOf(sql.getSQLState());
        return switch (state) {
            case "23505", "23514", "23503", "23P01" -> Optional.of(broken(sql).because());
            case "40001", "40P01" -> unavailable(SHORTLY);
            case "55P03" ->
                Optional.of(CommonReason.REQUEST_IN_PROGRESS.because().header("Retry-After", SHORTLY));
            case "57014", "57P01", "57P02", "57P03", "53300", "25P03" -> unavailable(LATER);
            default -> state.startsWith("08") || noConnection(sql) ? unavailable(LATER) : Optional.empty();
        };
    }

    /** A batch hides the server's own message, and with it the constraint's name, behind its own exception. */
    private Reason broken(SQLException sql) {
        for (Throwable link = sql; link != null; link = link.getCause()) {
            var server = link instanceof PSQLException told ? told.getServerErrorMessage() : null;
            if (server != null && server.getConstraint() != null) {
                return reasons.getOrDefault(server.getConstraint(), CommonReason.CONFLICT);
            }
        }
        return CommonReason.CONFLICT;
    }

    /** The pool's own exception carries no SQLSTATE. */
    private static boolean noConnection(SQLException sql) {
        return sql.getSQLState() == null && String.valueOf(sql.getMessage()).contains("cquisition timeout");
    }

    private static Optional<Refused> unavailable(String seconds) {
        return Optional.of(CommonReason.UNAVAILABLE.because().header("Retry-After", seconds));
    }
}
