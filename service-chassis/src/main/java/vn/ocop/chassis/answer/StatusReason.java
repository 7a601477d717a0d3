package vn.ocop.chassis.answer;

import jakarta.ws.rs.core.Response;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.problem.Reason;
import vn.ocop.chassis.problem.Text;

/** A status that the framework raised and that has no reason of ours; its code is {@code http-<status>}. */
record StatusReason(int status) implements Reason {

    /** Our own reason for this status where there is exactly one, else the plain status. */
    static Reason of(int status) {
        return switch (status) {
            case 400 -> CommonReason.UNREADABLE_BODY;
            case 401 -> CommonReason.UNAUTHENTICATED;
            case 403 -> CommonReason.FORBIDDEN;
            case 404 -> CommonReason.NOT_FOUND;
            case 405 -> CommonReason.METHOD_NOT_ALLOWED;
            case 406 -> CommonReason.NOT_ACCEPTABLE;
            case 409 -> CommonReason.CONFLICT;
            case 412 -> CommonReason.STALE_VERSION;
            case 413 -> CommonReason.BODY_TOO_LARGE;
            case 415 -> CommonReason.UNSUPPORTED_MEDIA_TYPE;
            case 428 -> CommonReason.IF_MATCH_MISSING;
            case 429 -> CommonReason.TOO_MANY_REQUESTS;
            case 500 -> CommonReason.INTERNAL_ERROR;
            case 503 -> CommonReason.UNAVAILABLE;
            default -> new StatusReason(status);
        };
    }

    @Override
    public String name() {
        return "HTTP_" + status;
    }

    @Override
    public Text title() {
        var known = Response.Status.fromStatusCode(status);
        var phrase = known == null ? "HTTP " + status : known.getReasonPhrase();
        return new Text(phrase, phrase);
    }

    @Override
    public Text detail() {
        return new Text("Yêu cầu không được phục vụ.", "The request was not served.");
    }
}
