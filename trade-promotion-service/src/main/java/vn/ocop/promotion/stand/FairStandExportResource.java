package vn.ocop.promotion.stand;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.export.Column;
import vn.ocop.chassis.export.Exports;
import vn.ocop.chassis.export.Exports.Listing;
import vn.ocop.chassis.page.Lists;
import vn.ocop.promotion.fair.Fairs;
import vn.ocop.promotion.stand.FairStandResource.Wanted;

/** The applications for one event as a file, in the order they came. */
@Path("/fairs/{fairId}/applications")
@Tag(name = "Stands of a fair")
@RolesAllowed({"producer", "province-officer", "province-approver", "auditor"})
class FairStandExportResource {

    private static final List<Column<StandView>> COLUMNS = List.of(
            Column.of("application_id", StandView::id),
            Column.of("fair_id", StandView::fairId),
            Column.of("producer_id", StandView::producerId),
            Column.of("products", row -> ids(row.products())),
            Column.of("state", StandView::state),
            Column.of("booth", StandView::booth),
            Column.of("reason", StandView::reason),
            Column.of("at_risk", row -> ids(row.atRisk())),
            Column.of("submitted_at", StandView::submittedAt));

    private final Exports exports;
    private final Lists lists;
    private final Fairs fairs;
    private final StandScope scope;
    private final StandViews views;

    FairStandExportResource(Exports exports, Lists lists, Fairs fairs, StandScope scope, StandViews views) {
        this.exports = exports;
        this.lists = lists;
        this.fairs = fairs;
        this.scope = scope;
        this.views = views;
    }

    @GET
    @Path("/export.csv")
    @Produces(Exports.CSV)
    @Operation(operationId = "exportStandApplicationsCsv", summary = "The same applications as CSV")
    public RestResponse<StreamingOutput> csv(UUID fairId, @Valid @BeanParam Wanted wanted) {
        return exports.csv(file(fairId, wanted));
    }

    @GET
    @Path("/export.ndjson")
    @Produces(Exports.NDJSON)
    @Operation(operationId = "exportStandApplicationsNdjson", summary = "The same applications as NDJSON")
    public RestResponse<StreamingOutput> ndjson(UUID fairId, @Valid @BeanParam Wanted wanted) {
        return exports.ndjson(file(fairId, wanted));
    }

    @GET
    @Path("/export.xlsx")
    @Produces(Exports.XLSX)
    @Operation(operationId = "exportStandApplicationsXlsx", summary = "The same applications as an Excel sheet")
    public RestResponse<StreamingOutput> xlsx(UUID fairId, @Valid @BeanParam Wanted wanted) {
        return exports.xlsx(file(fairId, wanted));
    }

    private Listing<StandView> file(UUID fairId, Wanted wanted) {
        return new Listing<>(
                "đăng ký gian hàng", COLUMNS, lists.rows(wanted.selection(fairs.get(fairId), scope), views::of));
    }

    private static String ids(List<UUID> several) {
        return several.stream().map(UUID::toString).collect(Collectors.joining("; "));
    }
}
