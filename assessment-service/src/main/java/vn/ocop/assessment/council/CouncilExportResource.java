package vn.ocop.assessment.council;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.security.RolesAllowed;
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

/** The list of councils as a file, newest first; members and their departments stand in the same order. */
@Path("/councils")
@Tag(name = "Councils")
@RolesAllowed({"province-officer", "council-member", "council-chair"})
class CouncilExportResource {

    private static final List<Column<CouncilView>> COLUMNS = List.of(
            Column.of("council_id", CouncilView::id),
            Column.of("province_code", CouncilView::provinceCode),
            Column.of("name", CouncilView::name),
            Column.of("chair", CouncilView::chair),
            Column.of(
                    "members",
                    council -> council.members().stream().map(Seat::subject).collect(joining("; "))),
            Column.of(
                    "departments",
                    council -> council.members().stream().map(Seat::department).collect(joining("; "))),
            Column.of("quorum_percent", council -> council.workingRules().quorumPercent()),
            Column.of("max_spread_points", council -> council.workingRules().maxSpreadPoints()),
            Column.of("gate_aggregation", council -> council.workingRules().gateAggregation()),
            Column.of("stop_rule", council -> council.workingRules().stopRule()),
            Column.of("valid_from", CouncilView::validFrom),
            Column.of("valid_to", CouncilView::validTo));

    private final Exports exports;
    private final Councils councils;
    private final Lists lists;

    CouncilExportResource(Exports exports, Councils councils, Lists lists) {
        this.exports = exports;
        this.councils = councils;
        this.lists = lists;
    }

    @GET
    @Path("/export.csv")
    @Produces(Exports.CSV)
    @Operation(operationId = "exportCouncilsCsv", summary = "The same councils as CSV")
    public RestResponse<StreamingOutput> csv() {
        return exports.csv(file());
    }

    @GET
    @Path("/export.ndjson")
    @Produces(Exports.NDJSON)
    @Operation(operationId = "exportCouncilsNdjson", summary = "The same councils as NDJSON")
    public RestResponse<StreamingOutput> ndjson() {
        return exports.ndjson(file());
    }

    @GET
    @Path("/export.xlsx")
    @Produces(Exports.XLSX)
    @Operation(operationId = "exportCouncilsXlsx", summary = "The same councils as an Excel sheet")
    public RestResponse<StreamingOutput> xlsx() {
        return exports.xlsx(file());
    }

    private Listing<CouncilView> file() {
        return new Listing<>("hội đồng", COLUMNS, lists.rows(councils.selection(), Council::view));
    }
}
