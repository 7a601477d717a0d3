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
import vn.ocop.registry.province.ProvinceView;

/** The list of provinces as a file, by code. */
@Path("/places")
@PermitAll
@Tag(name = "Places")
class ProvinceExportResource {

    private static final List<Column<ProvinceView>> COLUMNS = List.of(
            Column.of("id", ProvinceView::id),
            Column.of("code", ProvinceView::code),
            Column.of("name", ProvinceView::name),
            Column.of("full_name", ProvinceView::fullName),
            Column.of("type", ProvinceView::type),
            Column.of("valid_from", ProvinceView::validFrom),
            Column.of("valid_to", ProvinceView::validTo),
            Column.of("legal_basis", ProvinceView::legalBasis));

    private final Exports exports;
    private final Lists lists;
    private final Clock clock;

    ProvinceExportResource(Exports exports, Lists lists, Clock clock) {
        this.exports = exports;
        this.lists = lists;
        this.clock = clock;
    }

    @GET
    @Path("/provinces/export.csv")
    @Produces(Exports.CSV)
    @Operation(operationId = "exportProvincesCsv", summary = "The same provinces as CSV")
    public RestResponse<StreamingOutput> csv(@Valid @BeanParam ProvinceQuery query) {
        return exports.csv(file(query));
    }

    @GET
    @Path("/provinces/export.ndjson")
    @Produces(Exports.NDJSON)
    @Operation(operationId = "exportProvincesNdjson", summary = "The same provinces as NDJSON")
    public RestResponse<StreamingOutput> ndjson(@Valid @BeanParam ProvinceQuery query) {
        return exports.ndjson(file(query));
    }

    @GET
    @Path("/provinces/export.xlsx")
    @Produces(Exports.XLSX)
    @Operation(operationId = "exportProvincesXlsx", summary = "The same provinces as an Excel sheet")
    public RestResponse<StreamingOutput> xlsx(@Valid @BeanParam ProvinceQuery query) {
        return exports.xlsx(file(query));
    }

    private Listing<ProvinceView> file(ProvinceQuery query) {
        var day = query.day(Legal.today(clock));
        return new Listing<>("tỉnh, thành phố", COLUMNS, lists.rows(query.selection(day), unit -> unit.view(day)));
    }
}
