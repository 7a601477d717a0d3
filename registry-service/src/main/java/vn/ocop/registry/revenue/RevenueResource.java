package vn.ocop.registry.revenue;

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
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.page.Selection;
import vn.ocop.registry.Reach;

@Path("/revenues")
@RolesAllowed({"producer", "commune-officer", "province-officer", "province-approver", "auditor", "administrator"})
@Tag(name = "Revenues", description = "Doanh thu năm của sản phẩm. What products earn in a year.")
class RevenueResource {

    private static final List<Column<RevenueView>> COLUMNS = List.of(
            Column.of("id", RevenueView::id),
            Column.of("product_id", RevenueView::productId),
            Column.of("producer_id", RevenueView::producerId),
            Column.of("province_code", RevenueView::provinceCode),
            Column.of("commune_code", RevenueView::communeCode),
            Column.of("year", RevenueView::year),
            Column.of("revenue_vnd", view -> view.revenue().amount()),
            Column.of("source", RevenueView::source),
            Column.of("recorded_at", RevenueView::recordedAt),
            Column.of("changed_at", RevenueView::changedAt));

    private final Exports exports;
    private final Lists lists;
    private final Reach reach;

    RevenueResource(Exports exports, Lists lists, Reach reach) {
        this.exports = exports;
        this.lists = lists;
        this.reach = reach;
    }

    @GET
    @Operation(
            operationId = "listRevenues",
            summary = "Yearly revenues within the caller's reach, the latest year first")
    public RevenuePage list(@BeanParam @Valid RevenueQuery query, @BeanParam PageRequest page) {
        var slice = lists.slice(wanted(query), page);
        return new RevenuePage(slice.map(Revenue::view).items(), slice.nextCursor(), slice.total());
    }

    @GET
    @Path("/export.csv")
    @Produces(Exports.CSV)
    @Operation(operationId = "exportRevenuesCsv", summary = "The list of yearly revenues as CSV")
    public RestResponse<StreamingOutput> csv(@BeanParam @Valid RevenueQuery query) {
        return exports.csv(file(query));
    }

    @GET
    @Path("/export.ndjson")
    @Produces(Exports.NDJSON)
    @Operation(operationId = "exportRevenuesNdjson", summary = "The list of yearly revenues as NDJSON")
    public RestResponse<StreamingOutput> ndjson(@BeanParam @Valid RevenueQuery query) {
        return exports.ndjson(file(query));
    }

    @GET
    @Path("/export.xlsx")
    @Produces(Exports.XLSX)
    @Operation(operationId = "exportRevenuesXlsx", summary = "The list of yearly revenues as XLSX")
    public RestResponse<StreamingOutput> xlsx(@BeanParam @Valid RevenueQuery query) {
        return exports.xlsx(file(query));
    }

    private Listing<RevenueView> file(RevenueQuery query) {
        return new Listing<>("doanh thu", COLUMNS, lists.rows(wanted(query), Revenue::view));
    }

    private Selection<Revenue> wanted(RevenueQuery query) {
        return new Selection<>(Revenue.class, reach.limit(query.filter(), "producerId"), Revenues.LATEST_YEAR);
    }
}
