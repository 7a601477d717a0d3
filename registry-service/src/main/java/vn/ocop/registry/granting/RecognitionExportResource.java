package vn.ocop.registry.granting;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.export.Column;
import vn.ocop.chassis.export.Exports;
import vn.ocop.chassis.export.Exports.Listing;
import vn.ocop.chassis.page.Lists;
import vn.ocop.registry.Reach;
import vn.ocop.registry.decision.Level;
import vn.ocop.registry.recognition.Recognition;
import vn.ocop.registry.recognition.RecognitionView;
import vn.ocop.registry.recognition.RecognitionView.RevocationView;
import vn.ocop.registry.recognition.Recognitions;

@Path("/recognitions")
@Authenticated
@Tag(name = "Recognitions", description = "Công nhận và giấy chứng nhận. Decisions and certificates.")
class RecognitionExportResource {

    /** The levels in the words of the import, which takes this list back without changing anything (X5). */
    private static final Map<Level, String> LEVELS =
            Map.of(Level.DISTRICT, "district", Level.PROVINCE, "province", Level.NATIONAL, "central");

    private static final List<Column<RecognitionView>> COLUMNS = List.of(
            Column.of("id", RecognitionView::id),
            Column.of("recognition_id", RecognitionView::id),
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
            Column.of("authority_level", view -> LEVELS.get(view.level())),
            Column.of(
                    "decision_no",
                    view -> view.decisionNumber() == null ? null : view.decisionNumber() + "/" + view.decisionSymbol()),
            Column.of("decision_number", RecognitionView::decisionNumber),
            Column.of("decision_symbol", RecognitionView::decisionSymbol),
            Column.of("authority", RecognitionView::authority),
            Column.of("decision_date", RecognitionView::decidedOn),
            Column.of("decision_url", RecognitionView::decisionUrl),
            Column.of("certificate_no", RecognitionView::certificateNumber),
            Column.of("valid_from", RecognitionView::validFrom),
            Column.of("valid_until", RecognitionView::lastDay),
            Column.of("ended_on", RecognitionView::endedOn),
            Column.of("revocation_ground", view -> of(view, RevocationView::ground)),
            Column.of("revocation_reason", view -> of(view, RevocationView::reason)),
            Column.of("revocation_no", view -> of(view, revocation -> revocation.number() + "/" + revocation.symbol())),
            Column.of("revocation_authority", view -> of(view, RevocationView::authority)),
            Column.of("revocation_date", view -> of(view, RevocationView::decidedOn)),
            Column.of("revocation_concluded_on", view -> of(view, RevocationView::concludedOn)),
            Column.of("source_id", RecognitionView::sourceId),
            Column.of("registered_at", RecognitionView::registeredAt));

    private final Exports exports;
    private final Recognitions recognitions;
    private final Lists lists;
    private final Reach reach;

    RecognitionExportResource(Exports exports, Recognitions recognitions, Lists lists, Reach reach) {
        this.exports = exports;
        this.recognitions = recognitions;
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
        var survivors = recognitions.survivors();
        return new Listing<>(
                "công nhận",
                COLUMNS,
                reader -> lists.each(
                        Recognition.class,
                        filter,
                        RecognitionResource.NEWEST,
                        one -> reader.accept(one.view(survivors.getOrDefault(one.productId(), one.productId())))));
    }

    private static Object of(RecognitionView view, Function<RevocationView, Object> part) {
        return view.revocation() == null ? null : part.apply(view.revocation());
    }
}
