package vn.ocop.funding.treasury;

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
import vn.ocop.funding.treasury.StatementLineResource.Wanted;

/** The lines of the Treasury as a file, the latest first; the import {@code statement} knows the columns. */
@Path("/statement-lines")
@Tag(name = "Statement lines")
@RolesAllowed({"province-officer", "province-approver", "treasury-operator", "auditor"})
class StatementLineExportResource {

    private static final List<Column<StatementLineView>> COLUMNS = List.of(
            Column.of("end_to_end_ref", StatementLineView::endToEndRef),
            Column.of("amount_vnd", row -> row.amount().amount()),
            Column.of("value_date", StatementLineView::valueDate),
            Column.of("result", StatementLineView::result),
            Column.of("reason", StatementLineView::reason),
            Column.of("taken_at", StatementLineView::takenAt));

    private final Exports exports;
    private final Lists lists;
    private final Reach reach;

    StatementLineExportResource(Exports exports, Lists lists, Reach reach) {
        this.exports = exports;
        this.lists = lists;
        this.reach = reach;
    }

    @GET
    @Path("/export.csv")
    @Produces(Exports.CSV)
    @Operation(operationId = "exportStatementLinesCsv", summary = "The same statement lines as CSV")
    public RestResponse<StreamingOutput> csv(@Valid @BeanParam Wanted wanted) {
        return exports.csv(file(wanted));
    }

    @GET
    @Path("/export.ndjson")
    @Produces(Exports.NDJSON)
    @Operation(operationId = "exportStatementLinesNdjson", summary = "The same statement lines as NDJSON")
    public RestResponse<StreamingOutput> ndjson(@Valid @BeanParam Wanted wanted) {
        return exports.ndjson(file(wanted));
    }

    @GET
    @Path("/export.xlsx")
    @Produces(Exports.XLSX)
    @Operation(operationId = "exportStatementLinesXlsx", summary = "The same statement lines as an Excel sheet")
    public RestResponse<StreamingOutput> xlsx(@Valid @BeanParam Wanted wanted) {
        return exports.xlsx(file(wanted));
    }

    private Listing<StatementLineView> file(Wanted wanted) {
        return new Listing<>("báo nợ báo có", COLUMNS, lists.rows(wanted.selection(reach), StatementLineView::of));
    }
}
