package vn.ocop.funding.ledger;

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
import vn.ocop.funding.ledger.LedgerResource.PostingView;
import vn.ocop.funding.ledger.LedgerResource.Wanted;

/** The ledger as a file, the oldest posting first. */
@Path("/ledger")
@Tag(name = "Ledger")
@RolesAllowed("auditor")
class PostingExportResource {

    private static final List<Column<PostingView>> COLUMNS = List.of(
            Column.of("posting_id", PostingView::id),
            Column.of("estimate_id", PostingView::estimateId),
            Column.of("payout_id", PostingView::payoutId),
            Column.of("payout_version", PostingView::payoutVersion),
            Column.of("movement", PostingView::movement),
            Column.of("debit", PostingView::debit),
            Column.of("credit", PostingView::credit),
            Column.of("amount_vnd", row -> row.amount().amount()),
            Column.of("at", PostingView::at));

    private final Exports exports;
    private final Lists lists;
    private final Reach reach;

    PostingExportResource(Exports exports, Lists lists, Reach reach) {
        this.exports = exports;
        this.lists = lists;
        this.reach = reach;
    }

    @GET
    @Path("/postings/export.csv")
    @Produces(Exports.CSV)
    @Operation(operationId = "exportPostingsCsv", summary = "The same postings as CSV")
    public RestResponse<StreamingOutput> csv(@Valid @BeanParam Wanted wanted) {
        return exports.csv(file(wanted));
    }

    @GET
    @Path("/postings/export.ndjson")
    @Produces(Exports.NDJSON)
    @Operation(operationId = "exportPostingsNdjson", summary = "The same postings as NDJSON")
    public RestResponse<StreamingOutput> ndjson(@Valid @BeanParam Wanted wanted) {
        return exports.ndjson(file(wanted));
    }

    @GET
    @Path("/postings/export.xlsx")
    @Produces(Exports.XLSX)
    @Operation(operationId = "exportPostingsXlsx", summary = "The same postings as an Excel sheet")
    public RestResponse<StreamingOutput> xlsx(@Valid @BeanParam Wanted wanted) {
        return exports.xlsx(file(wanted));
    }

    private Listing<PostingView> file(Wanted wanted) {
        return new Listing<>("sổ kế toán", COLUMNS, lists.rows(wanted.selection(reach), PostingView::of));
    }
}
