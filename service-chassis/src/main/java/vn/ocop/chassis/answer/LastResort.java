package vn.ocop.chassis.answer;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.ocop.chassis.problem.CommonReason;

/** Catches what no resource answered and what failed before one could: those are problems too. */
@ApplicationScoped
class LastResort {

    private static final int BEFORE_THE_FRAMEWORK = -100;
    private static final int AFTER_EVERYTHING = RouteConstants.ROUTE_ORDER_AFTER_DEFAULT + 10_000;

    private final Problems problems;

    LastResort(Problems problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_THE_FRAMEWORK).failureHandler(this::failed);
        router.route().order(AFTER_EVERYTHING).handler(this::unknown);
    }

    private void unknown(RoutingContext request) {
        problems.refuse(request, CommonReason.NOT_FOUND.because());
    }

    private void failed(RoutingContext request) {
        if (request.failure() == null) {
            problems.refuse(request, Faults.ofStatus(request.statusCode() < 400 ? 500 : request.statusCode()));
            return;
        }
        problems.send(request, problems.understand(request.failure(), request, request.normalizedPath()));
    }
}
