package vn.ocop.funding.estimate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.export.Column;
import vn.ocop.chassis.export.Exports;
import vn.ocop.chassis.export.Exports.Listing;
import vn.ocop.chassis.page.Lists;
import vn.ocop.funding.Reach;
import vn.ocop.funding.estimate.EstimateResource.Wanted;

/** The list of estimates as a file, the latest year first. */
@Path("/estimates")
@Tag(name = "Estimates")
@RolesAllowed({"province-officer", "province-approver", "treasury-operator", "auditor"})
class EstimateExportResource {

    private static final List<Column<EstimateView>> COLUMNS = List.of(
            Column.of("estimate_id", EstimateView::id),
            Column.of("province_code", EstimateView::provinceCode),
            Column.of("fiscal_year", EstimateView::fiscalYear),
            Column.of("benefit", EstimateView::benefit),
            Column.of("granted_vnd", row -> row.granted().amount()),
            Column.of("reserved_vnd", row -> row.reserved().amount()),
            Column.of("spent_vnd", row -> row.spent().amount()),
            Column.of("left_vnd", row -> row.left().amount()),
            Column.of("decision_number", EstimateView::decisionNumber),
            Column.of("decided_on", EstimateView::decidedOn));

    private final Exports exports;
    private final Lists lists;
    private final Reach reach;

    EstimateExportResource(Exports exports, Lists lists, Reach reach) {
        this.exports = exports;
        this.lists = lists;
        this.reach = reach;
    }

    @GET
    @Path("/export.csv")
    @Produces(Exports.CSV)
    @Operation(operationId = "exportEstimatesCsv", summary = "The same estimates as CSV")
    public RestResponse<StreamingOutput> csv(@Valid @BeanParam Wanted wanted) {
        return exports.csv(file(wanted));
    }

    @GET
    @Path("/export.ndjson")
    @Produces(Exports.NDJSON)
    @Operation(operationId = "exportEstimatesNdjson", summary = "The same estimates as NDJSON")
    public RestResponse<StreamingOutput> ndjson(@Valid @BeanParam Wanted wanted) {
        return exports.ndjson(file(wanted));
    }

    @GET
    @Path("/export.xlsx")
    @Produces(Exports.XLSX)
    @Operation(operationId = "exportEstimatesXlsx", summary = "The same estimates as an Excel sheet")
    public RestResponse<StreamingOutput> xlsx(@Valid @BeanParam Wanted wanted) {
        return exports.xlsx(file(wanted));
    }

    private Listing<EstimateView> file(Wanted wanted) {
        return new Listing<>("dự toán", COLUMNS, lists.rows(wanted.selection(reach), EstimateView::of));
    }
}
