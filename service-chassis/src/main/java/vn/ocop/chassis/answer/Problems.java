package vn.ocop.chassis.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.problem.FieldFault;
import vn.ocop.chassis.problem.Language;
import vn.ocop.chassis.problem.Refused;

/** Writes refusals down: as the caller's problem document, and once in the log. */
@ApplicationScoped
public class Problems {

    private static final Logger LOG = Logger.getLogger("vn.ocop.chassis.problem");
    private static final String TRACE_ID = "traceId";

    private final String prefix;
    private final ObjectMapper json;
    private final Faults faults;

    Problems(@ConfigProperty(name = "chassis.problem-prefix") String prefix, ObjectMapper json, Faults faults) {
        this.prefix = prefix;
        this.json = json;
        this.faults = faults;
    }

    /** The refusal that this exception means, logged once: refusals at INFO, our own failures at ERROR. */
    Refused understand(Throwable thrown, RoutingContext request, String route) {
        var refused = faults.of(thrown);
        log(refused, thrown, request, route);
        return refused;
    }

    Problem document(Refused refused, Locale locale, String instance) {
        var reason = refused.reason();
        var traceId = MDC.get(TRACE_ID);
        return new Problem(
                prefix + reason.slug(),
                reason.slug(),
                reason.title().in(locale),
                reason.status(),
                reason.detail().in(locale, refused.args()),
                instance,
                traceId == null ? null : traceId.toString(),
                fields(refused.faults(), locale));
    }

    /** Answers outside JAX-RS: on the router, before or after any resource. */
    public void refuse(RoutingContext request, Refused refused) {
        log(refused, refused, request, request.normalizedPath());
        send(request, refused);
    }

    void send(RoutingContext request, Refused refused) {
        var response = request.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        var locale = Language.of(request.request().getHeader("Accept-Language"));
        refused.headers().forEach(response::putHeader);
        response.setStatusCode(refused.reason().status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Content-Language", locale.getLanguage())
                .putHeader("Vary", "Accept-Language")
                .end(text(document(refused, locale, request.normalizedPath())));
    }

    private String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem document of plain texts cannot fail to be JSON", e);
        }
    }

    private static List<Problem.FieldProblem> fields(List<FieldFault> faults, Locale locale) {
        return faults.stream()
                .map(f -> new Problem.FieldProblem(
                        f.pointer(), f.code(), f.message().in(locale)))
                .toList();
    }

    private static void log(Refused refused, Throwable thrown, RoutingContext request, String route) {
        var reason = refused.reason();
        var method = request.request().method();
        var line = reason.slug() + " " + reason.status() + " " + method + " " + printable(route) + " by "
                + printable(subject(request));
        if (reason == CommonReason.INTERNAL_ERROR) {
            LOG.error(line, thrown);
        } else if (reason.status() >= 500) {
            LOG.error(line + " because of " + thrown.getClass().getName());
        } else {
            LOG.info(line);
        }
    }

    private static String subject(RoutingContext request) {
        return request.user() instanceof QuarkusHttpUser user
                        && !user.getSecurityIdentity().isAnonymous()
                ? user.getSecurityIdentity().getPrincipal().getName()
                : "anonymous";
    }

    /** Nobody writes lines of their own into our log. */
    private static String printable(String text) {
        return text.replaceAll("[^\\p{Graph}\\p{L}]", "_");
    }
}
