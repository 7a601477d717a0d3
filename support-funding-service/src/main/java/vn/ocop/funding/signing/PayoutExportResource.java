package vn.ocop.funding.signing;

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
import vn.ocop.funding.payout.PayoutView;
import vn.ocop.funding.signing.PayoutResource.Wanted;

/** The list of payouts as a file, newest first. */
@Path("/payouts")
@Tag(name = "Payouts")
@RolesAllowed({"province-officer", "province-approver", "treasury-operator", "auditor"})
class PayoutExportResource {

    private static final List<Column<PayoutView>> COLUMNS = List.of(
            Column.of("payout_id", PayoutView::id),
            Column.of("benefit", PayoutView::benefit),
            Column.of("product_id", PayoutView::productId),
            Column.of("lives_on_as", PayoutView::livesOnAs),
            Column.of("producer_id", PayoutView::producerId),
            Column.of("recognition_id", PayoutView::recognitionId),
            Column.of("stars", PayoutView::stars),
            Column.of("province_code", PayoutView::provinceCode),
            Column.of("policy_id", PayoutView::policyId),
            Column.of("amount_vnd", row -> row.amount().amount()),
            Column.of(
                    "deducted_vnd",
                    row -> row.deducted() == null ? null : row.deducted().amount()),
            Column.of("state", PayoutView::state),
            Column.of("maker", PayoutView::maker),
            Column.of("checker", PayoutView::checker),
            Column.of("payer", PayoutView::payer),
            Column.of("fiscal_year", PayoutView::fiscalYear),
            Column.of("end_to_end_ref", PayoutView::endToEndRef),
            Column.of("reason", PayoutView::reason),
            Column.of("paid_on", PayoutView::paidOn),
            Column.of("returned_on", PayoutView::returnedOn),
            Column.of("double_of", PayoutView::doubleOf),
            Column.of("created_at", PayoutView::createdAt));

    private final Exports exports;
    private final Lists lists;
    private final Reach reach;

    PayoutExportResource(Exports exports, Lists lists, Reach reach) {
        this.exports = exports;
        this.lists = lists;
        this.reach = reach;
    }

    @GET
    @Path("/export.csv")
    @Produces(Exports.CSV)
    @Operation(operationId = "exportPayoutsCsv", summary = "The same payouts as CSV")
    public RestResponse<StreamingOutput> csv(@Valid @BeanParam Wanted wanted) {
        return exports.csv(file(wanted));
    }

    @GET
    @Path("/export.ndjson")
    @Produces(Exports.NDJSON)
    @Operation(operationId = "exportPayoutsNdjson", summary = "The same payouts as NDJSON")
    public RestResponse<StreamingOutput> ndjson(@Valid @BeanParam Wanted wanted) {
        return exports.ndjson(file(wanted));
    }

    @GET
    @Path("/export.xlsx")
    @Produces(Exports.XLSX)
    @Operation(operationId = "exportPayoutsXlsx", summary = "The same payouts as an Excel sheet")
    public RestResponse<StreamingOutput> xlsx(@Valid @BeanParam Wanted wanted) {
        return exports.xlsx(file(wanted));
    }

    private Listing<PayoutView> file(Wanted wanted) {
        return new Listing<>("khoản chi", COLUMNS, lists.rows(wanted.selection(reach), PayoutView::of));
    }
}
