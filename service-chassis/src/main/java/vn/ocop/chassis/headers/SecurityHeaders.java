package vn.ocop.chassis.headers;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The headers every answer carries, errors of the router included (ASVS 3.4, 14.3.2). */
@ApplicationScoped
class SecurityHeaders {

    static final String CLOSED = "default-src 'none'; frame-ancestors 'none'";
    static final String FOR_THE_UI =
            "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private static final int FIRST = 10_000;

    private final String ui;

    SecurityHeaders(@ConfigProperty(name = "quarkus.http.non-application-root-path", defaultValue = "q") String root) {
        this.ui = (root.startsWith("/") ? "" : "/") + root + "/swagger-ui";
    }

    void register(@Observes Filters filters) {
        filters.register(this::protect, FIRST);
    }

    private void protect(RoutingContext request) {
        request.addHeadersEndHandler(nothing -> write(request));
        request.next();
    }

    private void write(RoutingContext request) {
        var headers = request.response().headers();
        headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", request.normalizedPath().startsWith(ui) ? FOR_THE_UI : CLOSED);
        headers.set("Referrer-Policy", "no-referrer");
        absent(headers, "Cache-Control", "no-store");
        headers.remove("Server");
    }

    private static void absent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
