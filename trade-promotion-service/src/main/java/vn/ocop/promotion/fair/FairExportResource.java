package vn.ocop.promotion.fair;

import io.quarkus.security.Authenticated;
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
import vn.ocop.promotion.fair.FairResource.Wanted;

/** The list of events as a file, the latest first; the import {@code events} knows the columns. */
@Path("/fairs")
@Tag(name = "Fairs")
@Authenticated
class FairExportResource {

    private static final List<Column<FairView>> COLUMNS = List.of(
            Column.of("fair_id", FairView::id),
            Column.of("province_key", FairView::provinceCode),
            Column.of("name", FairView::name),
            Column.of("kind", FairView::kind),
            Column.of("reach", FairView::reach),
            Column.of("start_date", FairView::firstDay),
            Column.of("end_date", FairView::lastDay),
            Column.of("place", FairView::place),
            Column.of("booths", FairView::booths),
            Column.of("accepted_stands", FairView::acceptedStands),
            Column.of("opens_on", FairView::opensOn),
            Column.of("closes_on", FairView::closesOn),
            Column.of("minimum_stars", FairView::minimumStars),
            Column.of("created_at", FairView::createdAt));

    private final Exports exports;
    private final Lists lists;

    FairExportResource(Exports exports, Lists lists) {
        this.exports = exports;
        this.lists = lists;
    }

    @GET
    @Path("/export.csv")
    @Produces(Exports.CSV)
    @Operation(operationId = "exportFairsCsv", summary = "The same events as CSV")
    public RestResponse<StreamingOutput> csv(@Valid @BeanParam Wanted wanted) {
        return exports.csv(file(wanted));
    }

    @GET
    @Path("/export.ndjson")
    @Produces(Exports.NDJSON)
    @Operation(operationId = "exportFairsNdjson", summary = "The same events as NDJSON")
    public RestResponse<StreamingOutput> ndjson(@Valid @BeanParam Wanted wanted) {
        return exports.ndjson(file(wanted));
    }

    @GET
    @Path("/export.xlsx")
    @Produces(Exports.XLSX)
    @Operation(operationId = "exportFairsXlsx", summary = "The same events as an Excel sheet")
    public RestResponse<StreamingOutput> xlsx(@Valid @BeanParam Wanted wanted) {
        return exports.xlsx(file(wanted));
    }

    private Listing<FairView> file(Wanted wanted) {
        return new Listing<>("hội chợ", COLUMNS, lists.rows(wanted.selection(), Fair::view));
    }
}
