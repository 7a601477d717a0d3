package vn.ocop.promotion.exhibitor;

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
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.export.Column;
import vn.ocop.chassis.export.Exports;
import vn.ocop.chassis.export.Exports.Listing;
import vn.ocop.chassis.page.Lists;
import vn.ocop.promotion.exhibitor.ExhibitorResource.Wanted;

/** The list of producers as a file, by name. */
@Path("/exhibitors")
@Tag(name = "Exhibitors")
@RolesAllowed({"province-officer", "province-approver", "auditor"})
class ExhibitorExportResource {

    private static final List<Column<ExhibitorRow>> COLUMNS = List.of(
            Column.of("producer_id", ExhibitorRow::producerId),
            Column.of("name", ExhibitorRow::name),
            Column.of("kind", ExhibitorRow::kind),
            Column.of("province_code", ExhibitorRow::provinceCode),
            Column.of("commune_code", ExhibitorRow::communeCode));

    private final Exports exports;
    private final Lists lists;
    private final Caller caller;

    ExhibitorExportResource(Exports exports, Lists lists, Caller caller) {
        this.exports = exports;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Path("/export.csv")
    @Produces(Exports.CSV)
    @Operation(operationId = "exportExhibitorsCsv", summary = "The same exhibitors as CSV")
    public RestResponse<StreamingOutput> csv(@Valid @BeanParam Wanted wanted) {
        return exports.csv(file(wanted));
    }

    @GET
    @Path("/export.ndjson")
    @Produces(Exports.NDJSON)
    @Operation(operationId = "exportExhibitorsNdjson", summary = "The same exhibitors as NDJSON")
    public RestResponse<StreamingOutput> ndjson(@Valid @BeanParam Wanted wanted) {
        return exports.ndjson(file(wanted));
    }

    @GET
    @Path("/export.xlsx")
    @Produces(Exports.XLSX)
    @Operation(operationId = "exportExhibitorsXlsx", summary = "The same exhibitors as an Excel sheet")
    public RestResponse<StreamingOutput> xlsx(@Valid @BeanParam Wanted wanted) {
        return exports.xlsx(file(wanted));
    }

    private Listing<ExhibitorRow> file(Wanted wanted) {
        return new Listing<>("chủ thể", COLUMNS, lists.rows(wanted.selection(caller), ExhibitorRow::of));
    }
}
