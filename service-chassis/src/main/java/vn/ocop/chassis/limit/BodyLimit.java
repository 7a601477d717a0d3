package vn.ocop.chassis.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import vn.ocop.chassis.answer.Problems;
import vn.ocop.chassis.problem.CommonReason;

/** Refuses a body that announces more than its kind may have, before a byte of it is read, and one without a type. */
@ApplicationScoped
class BodyLimit {

    private static final int EARLY = 5_000;

    /** Boundaries, part headers and a few small fields. */
    private static final int FORM_BYTES = 64 * 1024;

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

    /**
     * A form around a file of the largest size may add its boundaries and headers; the size of the file itself is for
     * those who read it to check.
     *
     * @param contentType as sent; without one, or with JSON, the small limit counts
     */
    long most(String contentType) {
        var type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/")) {
            return limits.uploadBytes() + FORM_BYTES;
        }
        var json = type.isEmpty() || (type.contains("json") && !type.contains("ndjson"));
        return json ? limits.jsonBodyBytes() : limits.uploadBytes();
    }

    private static long announced(String header) {
        try {
            return header == null ? 0 : Long.parseLong(header.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
