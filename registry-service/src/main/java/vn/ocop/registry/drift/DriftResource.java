package vn.ocop.registry.drift;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.export.Column;
import vn.ocop.chassis.export.Exports;
import vn.ocop.chassis.export.Exports.Listing;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.page.Selection;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.registry.Reach;

@Path("/exchanges/ptnt-ocop/reports")
@RolesAllowed({"province-officer", "province-approver", "auditor", "administrator", "import-job"})
@Tag(name = "National table", description = "Bảng PTNT_OCOP. Table PTNT_OCOP of Decision 5277/QĐ-BNNMT.")
class DriftResource {

    private static final Order NEWEST = Order.desc("madeAt", Instant.class);
    private static final Order BY_CODE = Order.asc("ocopCode", String.class);

    private static final List<Column<Line>> COLUMNS = List.of(
            Column.of("outcome", line -> line.row().outcome()),
            Column.of("MA_OCOP", line -> line.row().maOcop()),
            Column.of("product_id", line -> line.row().productId()),
            Column.of("row", line -> line.row().row()),
            Column.of(
                    "field", line -> line.field() == null ? null : line.field().field()),
            Column.of("ours", line -> line.field() == null ? null : line.field().ours()),
            Column.of(
                    "theirs", line -> line.field() == null ? null : line.field().theirs()));

    private final DriftReports reports;
    private final Exports exports;
    private final Lists lists;
    private final Reach reach;

    DriftResource(DriftReports reports, Exports exports, Lists lists, Reach reach) {
        this.reports = reports;
        this.exports = exports;
        this.lists = lists;
        this.reach = reach;
    }

    /** One field of one row, as the file has it. */
    private record Line(DriftRowView row, DriftField field) {}

    @GET
    @Operation(
            operationId = "listDriftReports",
            summary = "Comparisons with the national database, newest first",
            description = "A report is made by POST /imports?kind=ptnt-ocop&period=&province= with the file that the"
                    + " national database returned (PTNT_OCOP as CSV, XLSX or NDJSON); its id is the import's. The"
                    + " import changes nothing in the registry; a dry run keeps no report.")
    public DriftReportPage list(@BeanParam @Valid DriftQuery query, @BeanParam PageRequest page) {
        var slice = lists.slice(DriftReport.class, reach.limit(query.filter(), "id"), NEWEST, page);
        var counts = reports.counts(slice.items().stream().map(DriftReport::id).toList());
        var items = slice.items().stream()
                .map(report -> report.view(counts.get(report.id())))
                .toList();
        return new DriftReportPage(items, slice.nextCursor(), slice.total());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDriftReport", summary = "One comparison with its counts")
    public DriftReportView get(UUID id) {
        var report = visible(id);
        return report.view(reports.counts(List.of(id)).get(id));
    }

    @GET
    @Path("/{id}/rows")
    @Operation(
            operationId = "listDriftRows",
            summary = "The lines of a comparison, by MA_OCOP",
            description = "A row of the file belongs to the line of ours with the same MA_OCOP, else to the one whose"
                    + " printed code is its Ma_SanPham. Columns that the file does not have are not compared.")
    public DriftRowPage rows(
            UUID id,
            @RestQuery @Parameter(description = "Only these lines.") DriftOutcome outcome,
            @BeanParam PageRequest page) {
        var slice = lists.slice(wanted(id, outcome), page);
        return new DriftRowPage(slice.map(DriftRow::view).items(), slice.nextCursor(), slice.total());
    }

    @GET
    @Path("/{id}/rows/export.csv")
    @Produces(Exports.CSV)
    @Operation(operationId = "exportDriftRowsCsv", summary = "The lines of a comparison as CSV, a field to a row")
    public RestResponse<StreamingOutput> csv(
            UUID id, @RestQuery @Parameter(description = "Only these lines.") DriftOutcome outcome) {
        return exports.csv(file(id, outcome));
    }

    @GET
    @Path("/{id}/rows/export.ndjson")
    @Produces(Exports.NDJSON)
    @Operation(
            operationId = "exportDriftRowsNdjson",
            summary = "The lines of a comparison as NDJSON, a field to a line")
    public RestResponse<StreamingOutput> ndjson(
            UUID id, @RestQuery @Parameter(description = "Only these lines.") DriftOutcome outcome) {
        return exports.ndjson(file(id, outcome));
    }

    @GET
    @Path("/{id}/rows/export.xlsx")
    @Produces(Exports.XLSX)
    @Operation(operationId = "exportDriftRowsXlsx", summary = "The lines of a comparison as XLSX, a field to a row")
    public RestResponse<StreamingOutput> xlsx(
            UUID id, @RestQuery @Parameter(description = "Only these lines.") DriftOutcome outcome) {
        return exports.xlsx(file(id, outcome));
    }

    private DriftReport visible(UUID id) {
        var report = reports.get(id);
        if (!reach.covers(report.provinceCode(), "")) {
            throw CommonReason.NOT_FOUND.because();
        }
        return report;
    }

    private Selection<DriftRow> wanted(UUID id, DriftOutcome outcome) {
        var filter = new Filter().eq("reportId", visible(id).id()).eq("outcome", outcome);
        return new Selection<>(DriftRow.class, filter, BY_CODE);
    }

    private Listing<Line> file(UUID id, DriftOutcome outcome) {
        var rows = lists.rows(wanted(id, outcome), DriftRow::view);
        return new Listing<>(
                "đối chiếu PTNT_OCOP",
                COLUMNS,
                reader -> rows.accept(row -> {
                    if (row.fields().isEmpty()) {
                        reader.accept(new Line(row, null));
                    }
                    row.fields().forEach(field -> reader.accept(new Line(row, field)));
                }));
    }
}
