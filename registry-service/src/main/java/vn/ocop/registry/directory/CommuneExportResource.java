package vn.ocop.registry.directory;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.export.Column;
import vn.ocop.chassis.export.Exports;
import vn.ocop.chassis.export.Exports.Listing;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.place.CommuneView;

/** The list of communes as a file, by code. */
@Path("/places")
@PermitAll
@Tag(name = "Places")
class CommuneExportResource {

    private static final List<Column<CommuneView>> COLUMNS = List.of(
            Column.of("id", CommuneView::id),
            Column.of("code", CommuneView::code),
            Column.of("name", CommuneView::name),
            Column.of("full_name", CommuneView::fullName),
            Column.of("type", CommuneView::type),
            Column.of("province_code", CommuneView::provinceCode),
            Column.of("province_name", CommuneView::provinceName),
            Column.of("district_code", CommuneView::districtCode),
            Column.of("district_name", CommuneView::districtName),
            Column.of("valid_from", CommuneView::validFrom),
            Column.of("valid_to", CommuneView::validTo),
            Column.of("legal_basis", CommuneView::legalBasis));

    private final Exports exports;
    private final Lists lists;
    private final Clock clock;

    CommuneExportResource(Exports exports, Lists lists, Clock clock) {
        this.exports = exports;
        this.lists = lists;
        this.clock = clock;
    }

    @GET
    @Path("/communes/export.csv")
    @Produces(Exports.CSV)
    @Operation(operationId = "exportCommunesCsv", summary = "The same communes as CSV")
    public RestResponse<StreamingOutput> csv(@Valid @BeanParam CommuneQuery query) {
        return exports.csv(file(query));
    }

    @GET
    @Path("/communes/export.ndjson")
    @Produces(Exports.NDJSON)
    @Operation(operationId = "exportCommunesNdjson", summary = "The same communes as NDJSON")
    public RestResponse<StreamingOutput> ndjson(@Valid @BeanParam CommuneQuery query) {
        return exports.ndjson(file(query));
    }

    @GET
    @Path("/communes/export.xlsx")
    @Produces(Exports.XLSX)
    @Operation(operationId = "exportCommunesXlsx", summary = "The same communes as an Excel sheet")
    public RestResponse<StreamingOutput> xlsx(@Valid @BeanParam CommuneQuery query) {
        return exports.xlsx(file(query));
    }

    private Listing<CommuneView> file(CommuneQuery query) {
        var day = query.day(Legal.today(clock));
        return new Listing<>("xã, phường, đặc khu", COLUMNS, lists.rows(query.selection(day), unit -> unit.view(day)));
    }
}
