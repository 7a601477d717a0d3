package vn.ocop.chassis.access;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** Whether we answer somebody: listeners and clocks work on their own behalf. */
final class CurrentRequest {

    private CurrentRequest() {}

    static boolean exists() {
        var scope = Arc.container().requestContext();
        if (!scope.isActive()) {
            return false;
        }
        var current = Arc.container().instance(CurrentVertxRequest.class).get();
        return current != null && current.getCurrent() != null;
    }
}
