package vn.ocop.chassis.answer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import vn.ocop.chassis.problem.Causes;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.problem.Refused;
import vn.ocop.chassis.problem.Text;

/** Turns whatever was thrown into the refusal it means; what means nothing is our own error. */
@ApplicationScoped
class Faults {

    private final DatabaseFaults database;

    Faults(DatabaseFaults database) {
        this.database = database;
    }

    Refused of(Throwable thrown) {
        if (thrown instanceof JsonProcessingException json && json.getProcessor() instanceof JsonParser) {
            return JsonFaults.of(json);
        }
        return Causes.of(thrown)
                .map(this::link)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(CommonReason.INTERNAL_ERROR::because);
    }

    /** What the router says with a bare status. */
    static Refused ofStatus(int status) {
        return challenged(StatusReason.of(status).because());
    }

    private Optional<Refused> link(Throwable cause) {
        if (cause instanceof Refused refused) {
            return Optional.of(challenged(refused));
        }
        if (cause instanceof WebApplicationException web) {
            return Optional.of(ofWeb(web));
        }
        if (cause instanceof ConstraintViolationException broken) {
            var ours = Violations.areOurs(broken.getConstraintViolations());
            return ours ? Optional.empty() : Optional.of(Violations.of(broken.getConstraintViolations()));
        }
        if (cause instanceof UnauthorizedException || cause instanceof AuthenticationException) {
            return Optional.of(ofStatus(401));
        }
        if (cause instanceof ForbiddenException) {
            return Optional.of(ofStatus(403));
        }
        if (cause instanceof RejectedExecutionException) {
            return Optional.of(CommonReason.UNAVAILABLE.because().header("Retry-After", "1"));
        }
        return database.of(cause);
    }

    private Refused ofWeb(WebApplicationException web) {
        var status = web.getResponse().getStatus();
        if (web.getCause() instanceof JsonProcessingException json) {
            return JsonFaults.of(json);
        }
        if (web.getCause() instanceof Refused refused) {
            return refused;
        }
        if (web.getCause() != null && (web instanceof NotFoundException || status == 400)) {
            return CommonReason.INVALID_PARAMETER.because("?");
        }
        if (status == 400) {
            return CommonReason.UNREADABLE_BODY.because(new Text("Yêu cầu sai dạng.", "The request is malformed."));
        }
        var refused = ofStatus(status);
        var retry = web.getResponse().getHeaderString("Retry-After");
        return retry == null ? refused : refused.header("Retry-After", retry);
    }

    private static Refused challenged(Refused refused) {
        if (refused.reason().status() == 401) {
            refused.header("WWW-Authenticate", "Bearer");
        }
        return refused.reason().status() == 503 && !refused.headers().containsKey("Retry-After")
                ? refused.header("Retry-After", "5")
                : refused;
    }
}
