package vn.ocop.chassis.page;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ocop.chassis.problem.CommonReason;

/** Which page is wanted; a resource method takes it as {@code @BeanParam}. */
public class PageRequest {

    public static final int MOST = 200;
    private static final int LONGEST_CURSOR = 2000;

    @RestQuery("limit")
    @DefaultValue("50")
    @Parameter(description = "Entries per page, 1 to 200.", schema = @Schema(minimum = "1", maximum = "200"))
    int limit;

    @RestQuery("cursor")
    @Parameter(description = "The nextCursor of the page before, with the same filter.")
    String cursor;

    @RestQuery("count")
    @DefaultValue("false")
    @Parameter(description = "Whether the answer also counts all entries of the filter.")
    boolean count;

    public PageRequest() {}

    /** For callers that are no resource. */
    public PageRequest(int limit, String cursor, boolean count) {
        this.limit = limit;
        this.cursor = cursor;
        this.count = count;
    }

    /** Entries wanted, 1 to 200; anything else is refused. */
    public int limit() {
        if (limit < 1 || limit > MOST) {
            throw CommonReason.INVALID_PARAMETER.at("/query/limit", "limit");
        }
        return limit;
    }

    /** Null for the first page. */
    public String cursor() {
        if (cursor != null && (cursor.isEmpty() || cursor.length() > LONGEST_CURSOR)) {
            throw CommonReason.INVALID_CURSOR.at("/query/cursor");
        }
        return cursor;
    }

    public boolean count() {
        return count;
    }
}
