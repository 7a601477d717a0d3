package vn.ocop.chassis.answer;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.problem.Language;

/** The one place where an exception becomes an answer. The named types are those the framework would map itself. */
@ApplicationScoped
public class ProblemMappers {

    private final Problems problems;

    ProblemMappers(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper({
        WebApplicationException.class,
        UnauthorizedException.class,
        ForbiddenException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class,
        AuthenticationRedirectException.class,
        ConstraintViolationException.class,
        ValidationException.class,
        MismatchedInputException.class,
        Throwable.class
    })
    public Response problem(Throwable thrown, RoutingContext request) {
        if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
            return web.getResponse();
        }
        var refused = problems.understand(thrown, request, Routes.current(request));
        if (refused.reason() == CommonReason.METHOD_NOT_ALLOWED) {
            refused.header("Allow", Routes.allowed(request));
        }
        var locale = Language.of(request.request().getHeader("Accept-Language"));
        var answer = Response.status(refused.reason().status())
                .type(Problem.MEDIA_TYPE)
                .header("Content-Language", locale.getLanguage())
                .header("Vary", "Accept-Language")
                .entity(problems.document(refused, locale, request.normalizedPath()));
        refused.headers().forEach(answer::header);
        return answer.build();
    }
}
