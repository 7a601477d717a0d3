package vn.ocop.registry.recognition;

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
import vn.ocop.registry.Reach;

@Path("/recognitions")
@Authenticated
@Tag(name = "Recognitions", description = "Công nhận và giấy chứng nhận. Decisions and certificates.")
class RecognitionExportResource {

    private static final List<Column<RecognitionView>> COLUMNS = List.of(
            Column.of("id", RecognitionView::id),
            Column.of("product_id", RecognitionView::productId),
            Column.of("product_name", RecognitionView::productName),
            Column.of("producer_id", RecognitionView::producerId),
            Column.of("province_code", RecognitionView::provinceCode),
            Column.of("commune_code", RecognitionView::communeCode),
            Column.of("kind", RecognitionView::kind),
            Column.of("origin", RecognitionView::origin),
            Column.of("state", RecognitionView::state),
            Column.of("stars", RecognitionView::stars),
            Column.of("level", RecognitionView::level),
            Column.of("decision_number", RecognitionView::decisionNumber),
            Column.of("decision_symbol", RecognitionView::decisionSymbol),
            Column.of("authority", RecognitionView::authority),
            Column.of("decision_date", RecognitionView::decidedOn),
            Column.of("valid_from", RecognitionView::validFrom),
            Column.of("valid_until", RecognitionView::lastDay),
            Column.of("ended_on", RecognitionView::endedOn),
            Column.of(
                    "revocation_ground",
                    view -> view.revocation() == null ? null : view.revocation().ground()),
            Column.of("source_id", RecognitionView::sourceId),
            Column.of("registered_at", RecognitionView::registeredAt));

    private final Exports exports;
    private final Lists lists;
    private final Reach reach;

    RecognitionExportResource(Exports exports, Lists lists, Reach reach) {
        this.exports = exports;
        this.lists = lists;
        this.reach = reach;
    }

    @GET
    @Path("/export.csv")
    @Produces(Exports.CSV)
    @Operation(operationId = "exportRecognitionsCsv", summary = "The list of recognitions as CSV")
    public RestResponse<StreamingOutput> csv(@Valid @BeanParam RecognitionQuery query) {
        return exports.csv(file(query));
    }

    @GET
    @Path("/export.ndjson")
    @Produces(Exports.NDJSON)
    @Operation(operationId = "exportRecognitionsNdjson", summary = "The list of recognitions as NDJSON")
    public RestResponse<StreamingOutput> ndjson(@Valid @BeanParam RecognitionQuery query) {
        return exports.ndjson(file(query));
    }

    @GET
    @Path("/export.xlsx")
    @Produces(Exports.XLSX)
    @Operation(operationId = "exportRecognitionsXlsx", summary = "The list of recognitions as XLSX")
    public RestResponse<StreamingOutput> xlsx(@Valid @BeanParam RecognitionQuery query) {
        return exports.xlsx(file(query));
    }

    private Listing<RecognitionView> file(RecognitionQuery query) {
        var filter = reach.limitIssued(query.filter());
        return new Listing<>(
                "công nhận",
                COLUMNS,
                reader -> lists.each(
                        Recognition.class, filter, RecognitionResource.NEWEST, one -> reader.accept(one.view())));
    }
}
