package vn.ocop.registry.paper;

import io.quarkus.security.Authenticated;
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
import vn.ocop.registry.Reach;

@Path("/papers")
@Authenticated
@Tag(name = "Papers", description = "Giấy tờ có thời hạn. Dated papers of products and producers.")
class PaperExportResource {

    private static final List<Column<PaperView>> COLUMNS = List.of(
            Column.of("id", PaperView::id),
            Column.of("product_id", PaperView::productId),
            Column.of("producer_id", PaperView::producerId),
            Column.of("kind", PaperView::kind),
            Column.of("number", PaperView::number),
            Column.of("issuer", PaperView::issuer),
            Column.of("issued_on", PaperView::issuedOn),
            Column.of("valid_until", PaperView::validUntil),
            Column.of("state", PaperView::state),
            Column.of("replaces_id", PaperView::replacesId),
            Column.of("ended_on", PaperView::endedOn),
            Column.of("end_reason", PaperView::endReason),
            Column.of("note", PaperView::note));

    private final Exports exports;
    private final Lists lists;
    private final Reach reach;
    private final Clock clock;

    PaperExportResource(Exports exports, Lists lists, Reach reach, Clock clock) {
        this.exports = exports;
        this.lists = lists;
        this.reach = reach;
        this.clock = clock;
    }

    @GET
    @Path("/export.csv")
    @Produces(Exports.CSV)
    @Operation(operationId = "exportPapersCsv", summary = "The list of papers as CSV")
    public RestResponse<StreamingOutput> csv(@Valid @BeanParam PaperQuery query) {
        return exports.csv(file(query));
    }

    @GET
    @Path("/export.ndjson")
    @Produces(Exports.NDJSON)
    @Operation(operationId = "exportPapersNdjson", summary = "The list of papers as NDJSON")
    public RestResponse<StreamingOutput> ndjson(@Valid @BeanParam PaperQuery query) {
        return exports.ndjson(file(query));
    }

    @GET
    @Path("/export.xlsx")
    @Produces(Exports.XLSX)
    @Operation(operationId = "exportPapersXlsx", summary = "The list of papers as XLSX")
    public RestResponse<StreamingOutput> xlsx(@Valid @BeanParam PaperQuery query) {
        return exports.xlsx(file(query));
    }

    private Listing<PaperView> file(PaperQuery query) {
        var filter = reach.limit(query.filter(Legal.today(clock)), "producerId");
        return new Listing<>(
                "giấy tờ",
                COLUMNS,
                reader -> lists.each(Paper.class, filter, Papers.BY_LAPSE, paper -> reader.accept(paper.view())));
    }
}
