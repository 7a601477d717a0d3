package vn.ocop.chassis.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.time.Legal;

/** The facts of this service over HTTP, for systems that hear no topics, with the proof that nothing is missing. */
@Path("/changes")
@RolesAllowed({"auditor", "administrator", "${chassis.feed.readers:auditor}", "${chassis.feed.scoped-readers:auditor}"})
@Tag(
        name = "Changes",
        description = "Dòng thay đổi cho hệ thống không dùng Kafka. The change feed for systems without Kafka.")
class ChangeResource {

    private static final int MOST = 1_000;
    private static final int LONGEST_WAIT = 30;
    private static final int MOST_DAYS = 31;

    private final Patience patience;
    private final Feed feed;
    private final FeedDoor door;
    private final Clock clock;

    ChangeResource(Patience patience, Feed feed, FeedDoor door, Clock clock) {
        this.patience = patience;
        this.feed = feed;
        this.door = door;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listChanges",
            summary = "Lists the changes after a position",
            description = "Begin with after=0 and go on with `next` of the answer; what was read is never missed or "
                    + "changed later, and positions have no gaps. A copy keeps, for each subject, the item with the "
                    + "highest sequence and drops subjects whose last item says removed.")
    @APIResponse(
            responseCode = "200",
            description = "The changes",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ChangePage.class)))
    @APIResponse(
            responseCode = "410",
            description =
                    "Gone: changes after this position are no longer all kept; the problem names the oldest position",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Problem")))
    public ChangePage changes(
            @RestQuery
                    @DefaultValue("0")
                    @Parameter(
                            description = "Position up to which everything was read; 0 for the beginning.",
                            schema = @Schema(minimum = "0"))
                    long after,
            @RestQuery
                    @DefaultValue("200")
                    @Parameter(
                            description = "Changes per answer, 1 to 1000.",
                            schema = @Schema(minimum = "1", maximum = "1000"))
                    int limit,
            @RestQuery
                    @DefaultValue("0")
                    @Parameter(
                            description = "Seconds to wait for a change when there is none yet, 0 to 30.",
                            schema = @Schema(minimum = "0", maximum = "30"))
                    int wait)
            throws InterruptedException {
        door.enter();
        within("after", after, 0, Long.MAX_VALUE);
        within("limit", limit, 1, MOST);
        within("wait", wait, 0, LONGEST_WAIT);
        return patience.after(after, limit, wait);
    }

    @GET
    @Path("/days")
    @Operation(
            operationId = "listChangeDays",
            summary = "Counts and hashes the changes of each day",
            description = "A reader who computes the same count and hash from the items of that day has all of them, "
                    + "unchanged. Days are those of Asia/Ho_Chi_Minh of the items' `at`, at most 31 in one request; days "
                    + "without changes are left out. To compute: for each item take the object without `hash` as "
                    + "canonical JSON (RFC 8785) and its SHA-256 as 64 lower-case hexadecimal digits, which must be "
                    + "its `hash`; join these of one day in the order of positions, each followed by a line feed; the "
                    + "SHA-256 of that text is the day's hash.")
    @APIResponse(
            responseCode = "200",
            description = "The days",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ChangeDays.class)))
    @APIResponse(
            responseCode = "410",
            description = "Gone: changes of the first day are no longer kept; the problem names the oldest day",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Problem")))
    public ChangeDays days(
            @RestQuery @Parameter(description = "First day; 30 days before the last when absent.") LocalDate from,
            @RestQuery @Parameter(description = "Last day, included; today when absent.") LocalDate to) {
        door.enter();
        var last = to == null ? Legal.today(clock) : to;
        var earliest = last.minusDays(MOST_DAYS - 1L);
        if (from != null && (from.isAfter(last) || from.isBefore(earliest))) {
            throw CommonReason.INVALID_PARAMETER.at("/query/from", "from");
        }
        return from == null ? feed.daysKept(earliest, last) : feed.days(from, last);
    }

    private static void within(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw CommonReason.INVALID_PARAMETER.at("/query/" + name, name);
        }
    }
}
