package vn.ocop.registry.national;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.export.Exports;
import vn.ocop.chassis.export.Exports.Listing;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.registry.Reach;

@Path("/exchanges/ptnt-ocop")
@RolesAllowed({"province-officer", "province-approver", "auditor", "administrator", "import-job", "partner-system"})
@Tag(name = "National table", description = "Bảng PTNT_OCOP. Table PTNT_OCOP of Decision 5277/QĐ-BNNMT.")
class NationalResource {

    private final NationalTable table;
    private final Exports exports;
    private final Reach reach;

    NationalResource(NationalTable table, Exports exports, Reach reach) {
        this.table = table;
        this.exports = exports;
        this.reach = reach;
    }

    @GET
    @Operation(
            operationId = "listNationalRows",
            summary = "Table PTNT_OCOP of a year, by MA_OCOP",
            description = "One row for each product that had been recognised by the end of the year (today, when the"
                    + " year is not over): the stars of the last decision by then and what became of the certificate."
                    + " DoanhThuNam is the year's recorded revenue in million đồng, half up to two decimals.")
    public NationalPage list(@BeanParam @Valid NationalQuery query, @BeanParam PageRequest page) {
        var slice = table.page(filter(query), page);
        return new NationalPage(slice.items(), slice.nextCursor(), slice.total());
    }

    @GET
    @Path("/export.csv")
    @Produces(Exports.CSV)
    @Operation(operationId = "exportNationalRowsCsv", summary = "Table PTNT_OCOP of a year as CSV")
    public RestResponse<StreamingOutput> csv(@BeanParam @Valid NationalQuery query) {
        return exports.csv(file(query));
    }

    @GET
    @Path("/export.ndjson")
    @Produces(Exports.NDJSON)
    @Operation(operationId = "exportNationalRowsNdjson", summary = "Table PTNT_OCOP of a year as NDJSON")
    public RestResponse<StreamingOutput> ndjson(@BeanParam @Valid NationalQuery query) {
        return exports.ndjson(file(query));
    }

    @GET
    @Path("/export.xlsx")
    @Produces(Exports.XLSX)
    @Operation(operationId = "exportNationalRowsXlsx", summary = "Table PTNT_OCOP of a year as XLSX")
    public RestResponse<StreamingOutput> xlsx(@BeanParam @Valid NationalQuery query) {
        return exports.xlsx(file(query));
    }

    private Listing<NationalRow> file(NationalQuery query) {
        return new Listing<>("PTNT_OCOP " + query.period, NationalColumn.columns(), table.rows(filter(query)));
    }

    private Filter filter(NationalQuery query) {
        if (!table.knows(query.period)) {
            throw CommonReason.INVALID_PARAMETER.at("/query/period", "period");
        }
        return reach.limit(query.filter(), "producerId");
    }
}
