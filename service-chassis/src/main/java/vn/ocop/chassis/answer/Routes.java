package vn.ocop.chassis.answer;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;

/** What the running application knows of its own addresses. */
final class Routes {

    private Routes() {}

    /** The path template of the resource that answers, or the path when there is none. */
    static String current(RoutingContext request) {
        var current = CurrentRequestManager.get();
        var target = current == null ? null : current.getTarget();
        if (target == null) {
            return request.normalizedPath();
        }
        return current.getDeployment().getPrefix() + target.getClassPath().template + target.getPath().template;
    }

    /** The methods that this address does take: the framework refuses without saying. */
    static String allowed(RoutingContext request) {
        var allowed = new TreeSet<String>();
        allowed.add("OPTIONS");
        var deployment = ResteasyReactiveRecorder.getCurrentDeployment();
        var path = request.normalizedPath().substring(deployment.getPrefix().length());
        var classes = new RequestMapper<>(deployment.getClassMappers());
        for (var match = classes.map(path); match != null; match = classes.continueMatching(path, match)) {
            for (var handler : match.value.handlers) {
                if (handler instanceof ClassRoutingHandler routing) {
                    collect(routing, match.remaining, allowed);
                }
            }
        }
        return String.join(", ", allowed);
    }

    private static void collect(ClassRoutingHandler routing, String rest, Set<String> allowed) {
        var remaining = rest.isEmpty() ? "/" : rest;
        routing.getMappers().forEach((method, mapper) -> {
            if (method != null && mapper.map(remaining) != null) {
                allowed.add(method);
                if ("GET".equals(method)) {
                    allowed.add("HEAD");
                }
            }
        });
    }
}
