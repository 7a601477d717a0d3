package vn.ocop.funding.archive;

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
import vn.ocop.funding.archive.PastPayoutResource.Wanted;

/** The list of past payouts as a file, the latest first; it comes back through {@code payouts-history} unchanged. */
@Path("/past-payouts")
@Tag(name = "Past payouts")
@RolesAllowed({"province-officer", "province-approver", "treasury-operator", "auditor"})
class PastPayoutExportResource {

    private static final List<Column<PastPayoutView>> COLUMNS = List.of(
            Column.of("payout_id", row -> row.payoutId() == null ? row.id().toString() : row.payoutId()),
            Column.of("province_key", PastPayoutView::provinceCode),
            Column.of("product_id", PastPayoutView::productCode),
            Column.of("product_name", PastPayoutView::productName),
            Column.of("purpose", PastPayoutView::purpose),
            Column.of("stars", PastPayoutView::stars),
            Column.of("amount_vnd", row -> row.amount().amount()),
            Column.of("paid_on", PastPayoutView::paidOn),
            Column.of("decision_number", PastPayoutView::decisionNumber),
            Column.of("kind", PastPayoutView::kind),
            Column.of("linked_product", PastPayoutView::productId),
            Column.of("read_by", PastPayoutView::readBy),
            Column.of("read_why", PastPayoutView::readWhy),
            Column.of("recorded_at", PastPayoutView::recordedAt));

    private final Exports exports;
    private final Lists lists;
    private final Reach reach;

    PastPayoutExportResource(Exports exports, Lists lists, Reach reach) {
        this.exports = exports;
        this.lists = lists;
        this.reach = reach;
    }

    @GET
    @Path("/export.csv")
    @Produces(Exports.CSV)
    @Operation(operationId = "exportPastPayoutsCsv", summary = "The same past payouts as CSV")
    public RestResponse<StreamingOutput> csv(@Valid @BeanParam Wanted wanted) {
        return exports.csv(file(wanted));
    }

    @GET
    @Path("/export.ndjson")
    @Produces(Exports.NDJSON)
    @Operation(operationId = "exportPastPayoutsNdjson", summary = "The same past payouts as NDJSON")
    public RestResponse<StreamingOutput> ndjson(@Valid @BeanParam Wanted wanted) {
        return exports.ndjson(file(wanted));
    }

    @GET
    @Path("/export.xlsx")
    @Produces(Exports.XLSX)
    @Operation(operationId = "exportPastPayoutsXlsx", summary = "The same past payouts as an Excel sheet")
    public RestResponse<StreamingOutput> xlsx(@Valid @BeanParam Wanted wanted) {
        return exports.xlsx(file(wanted));
    }

    private Listing<PastPayoutView> file(Wanted wanted) {
        return new Listing<>("khoản đã chi", COLUMNS, lists.rows(wanted.selection(reach), PastPayoutView::of));
    }
}
