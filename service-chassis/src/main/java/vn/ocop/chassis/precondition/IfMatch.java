package vn.ocop.chassis.precondition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.problem.Refused;

/** What the caller last saw: a change needs the ETag that was read, so that nobody overwrites what they have not seen. */
@RequestScoped
public class IfMatch {

    private static final String HEADER = "If-Match";
    private static final Pattern STRONG = Pattern.compile("\"([0-9]{1,18})\"");

    @Context
    HttpHeaders headers;

    /** Missing 428, malformed, weak or {@code *} 400, another version 412 with the current ETag. */
    public void require(long currentVersion) {
        if (seen() != currentVersion) {
            throw CommonReason.STALE_VERSION.because().header("ETag", "\"" + currentVersion + "\"");
        }
    }

    /** The version in the header, for updates that compare it in SQL. */
    public long seen() {
        var values = headers.getRequestHeader(HEADER);
        if (values == null || values.isEmpty()) {
            throw CommonReason.IF_MATCH_MISSING.because();
        }
        var match = STRONG.matcher(values.get(0).strip());
        if (values.size() > 1 || !match.matches()) {
            throw malformed();
        }
        return Long.parseLong(match.group(1));
    }

    private static Refused malformed() {
        return CommonReason.INVALID_PARAMETER.at("/header/" + HEADER, HEADER);
    }
}
