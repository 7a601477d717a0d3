package vn.ocop.chassis.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.problem.Problems;

/** Refuses a body that announces more than its kind may have, before a byte of it is read, and one without a type. */
@ApplicationScoped
class BodyLimit {

    private static final int EARLY = 5_000;

    private final Limits limits;
    private final Problems problems;

    BodyLimit(Limits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext request) {
        var length = announced(request.request().getHeader("Content-Length"));
        var type = request.request().getHeader("Content-Type");
        if (length > most(type)) {
            request.response().putHeader("Connection", "close");
            problems.refuse(request, CommonReason.BODY_TOO_LARGE.because());
            return;
        }
        var chunked = request.request().getHeader("Transfer-Encoding") != null;
        if ((type == null || type.indexOf('/') < 1) && (length > 0 || chunked)) {
            request.response().putHeader("Connection", "close");
            problems.refuse(request, CommonReason.UNSUPPORTED_MEDIA_TYPE.because());
            return;
        }
        request.next();
    }

    /** @param contentType as sent; without one, or with JSON, the small limit counts */
    long most(String contentType) {
        var json = contentType == null || contentType.toLowerCase(Locale.ROOT).contains("json");
        var lines = contentType != null && contentType.toLowerCase(Locale.ROOT).contains("ndjson");
        return json && !lines ? limits.jsonBodyBytes() : limits.uploadBytes();
    }

    private static long announced(String header) {
        try {
            return header == null ? 0 : Long.parseLong(header.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
