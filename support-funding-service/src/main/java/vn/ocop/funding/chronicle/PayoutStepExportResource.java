package vn.ocop.funding.chronicle;

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
import vn.ocop.funding.chronicle.PayoutHistoryResource.StepView;
import vn.ocop.funding.payout.Payouts;

/** What happened to one payout as a file, the first step first. */
@Path("/payouts")
@Tag(name = "Payouts")
@RolesAllowed({"province-officer", "province-approver", "treasury-operator", "auditor"})
class PayoutStepExportResource {

    private static final List<Column<StepView>> COLUMNS = List.of(
            Column.of("version", StepView::version),
            Column.of("from", StepView::from),
            Column.of("step", StepView::step),
            Column.of("to", StepView::to),
            Column.of("actor", StepView::actor),
            Column.of("at", StepView::at),
            Column.of("reason", StepView::reason));

    private final Exports exports;
    private final Payouts payouts;
    private final Lists lists;

    PayoutStepExportResource(Exports exports, Payouts payouts, Lists lists) {
        this.exports = exports;
        this.payouts = payouts;
        this.lists = lists;
    }

    @GET
    @Path("/{id}/steps/export.csv")
    @Produces(Exports.CSV)
    @Operation(operationId = "exportPayoutStepsCsv", summary = "The same steps of a payout as CSV")
    public RestResponse<StreamingOutput> csv(UUID id) {
        return exports.csv(file(id));
    }

    @GET
    @Path("/{id}/steps/export.ndjson")
    @Produces(Exports.NDJSON)
    @Operation(operationId = "exportPayoutStepsNdjson", summary = "The same steps of a payout as NDJSON")
    public RestResponse<StreamingOutput> ndjson(UUID id) {
        return exports.ndjson(file(id));
    }

    @GET
    @Path("/{id}/steps/export.xlsx")
    @Produces(Exports.XLSX)
    @Operation(operationId = "exportPayoutStepsXlsx", summary = "The same steps of a payout as an Excel sheet")
    public RestResponse<StreamingOutput> xlsx(UUID id) {
        return exports.xlsx(file(id));
    }

    private Listing<StepView> file(UUID id) {
        return new Listing<>(
                "lịch sử khoản chi", COLUMNS, lists.rows(PayoutHistoryResource.steps(payouts.get(id)), StepView::of));
    }
}
