package vn.ocop.promotion.participant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.export.Column;
import vn.ocop.chassis.export.Exports;
import vn.ocop.chassis.export.Exports.Listing;
import vn.ocop.chassis.page.Lists;

/** Who sold what at one event as a file; the import {@code event-participants} knows the columns. */
@Path("/fairs")
@Tag(name = "Fairs")
@RolesAllowed({"province-officer", "province-approver", "auditor"})
class ParticipantExportResource {

    private static final List<Column<ParticipantView>> COLUMNS = List.of(
            Column.of("event_id", row -> row.eventRef()),
            Column.of("producer_id", ParticipantView::producerRef),
            Column.of("product_id", ParticipantView::productRef),
            Column.of("revenue_vnd", row -> row.revenue().amount()));

    private final Exports exports;
    private final Lists lists;
    private final Participants participants;

    ParticipantExportResource(Exports exports, Lists lists, Participants participants) {
        this.exports = exports;
        this.lists = lists;
        this.participants = participants;
    }

    @GET
    @Path("/{fairId}/participants/export.csv")
    @Produces(Exports.CSV)
    @Operation(operationId = "exportParticipantsCsv", summary = "The same participants as CSV")
    public RestResponse<StreamingOutput> csv(UUID fairId) {
        return exports.csv(file(fairId));
    }

    @GET
    @Path("/{fairId}/participants/export.ndjson")
    @Produces(Exports.NDJSON)
    @Operation(operationId = "exportParticipantsNdjson", summary = "The same participants as NDJSON")
    public RestResponse<StreamingOutput> ndjson(UUID fairId) {
        return exports.ndjson(file(fairId));
    }

    @GET
    @Path("/{fairId}/participants/export.xlsx")
    @Produces(Exports.XLSX)
    @Operation(operationId = "exportParticipantsXlsx", summary = "The same participants as an Excel sheet")
    public RestResponse<StreamingOutput> xlsx(UUID fairId) {
        return exports.xlsx(file(fairId));
    }

    private Listing<ParticipantView> file(UUID fairId) {
        return new Listing<>(
                "bán hàng tại hội chợ", COLUMNS, lists.rows(participants.selection(fairId), participants::view));
    }
}
