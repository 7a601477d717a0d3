package vn.ocop.chassis.trace;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;

/** Every HTTP request gets its trace before anything else looks at it, and hands it back in the answer. */
class TraceEntrance {

    private static final int FIRST = 10_000;

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    var trace = Trace.after(request.request().getHeader("traceparent"));
                    trace.enter();
                    request.response().putHeader("traceparent", trace.traceparent());
                    request.next();
                },
                FIRST);
    }
}
