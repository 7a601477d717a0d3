package vn.ocop.chassis.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import vn.ocop.chassis.answer.Problems;
import vn.ocop.chassis.problem.CommonReason;

/** Something of empty parts is no token; the token reader would stumble over it instead of refusing it. */
@ApplicationScoped
class TokenShape {

    private static final int EARLY = 6_000;
    private static final Pattern BEARER = Pattern.compile("(?i)bearer\\s+(.*)");
    private static final Pattern TOKEN = Pattern.compile("[\\w~+/=-]+(\\.[\\w~+/=-]+(\\.[\\w~+/=.-]*)?)?");

    private final Problems problems;

    TokenShape(Problems problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext request) {
        var header = request.request().getHeader("Authorization");
        var bearer = BEARER.matcher(header == null ? "" : header);
        if (bearer.matches() && !TOKEN.matcher(bearer.group(1).strip()).matches()) {
            problems.refuse(request, CommonReason.UNAUTHENTICATED.because().header("WWW-Authenticate", "Bearer"));
            return;
        }
        request.next();
    }
}
