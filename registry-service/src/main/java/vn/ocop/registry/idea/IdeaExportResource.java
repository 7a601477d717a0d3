package vn.ocop.registry.idea;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.export.Column;
import vn.ocop.chassis.export.Exports;
import vn.ocop.chassis.export.Exports.Listing;
import vn.ocop.chassis.page.Lists;
import vn.ocop.registry.Reach;

@Path("/ideas")
@Authenticated
@Tag(name = "Ideas", description = "Ý tưởng sản phẩm của xã. What communes mean to develop, before any dossier.")
class IdeaExportResource {

    private static final List<Column<IdeaView>> COLUMNS = List.of(
            Column.of("id", IdeaView::id),
            Column.of("province_code", IdeaView::provinceCode),
            Column.of("commune_code", IdeaView::communeCode),
            Column.of("producer_id", IdeaView::producerId),
            Column.of("proposer", IdeaView::proposer),
            Column.of("name", IdeaView::name),
            Column.of("industry", IdeaView::industry),
            Column.of("need", IdeaView::need),
            Column.of("strength", IdeaView::strength),
            Column.of(
                    "supports", view -> view.supports().stream().map(Enum::name).collect(Collectors.joining("; "))),
            Column.of("state", IdeaView::state),
            Column.of("product_id", IdeaView::productId),
            Column.of("drop_reason", IdeaView::dropReason),
            Column.of("registered_on", IdeaView::registeredOn));

    private final Exports exports;
    private final Lists lists;
    private final Reach reach;

    IdeaExportResource(Exports exports, Lists lists, Reach reach) {
        this.exports = exports;
        this.lists = lists;
        this.reach = reach;
    }

    @GET
    @Path("/export.csv")
    @Produces(Exports.CSV)
    @Operation(operationId = "exportIdeasCsv", summary = "The list of ideas as CSV")
    public RestResponse<StreamingOutput> csv(@Valid @BeanParam IdeaQuery query) {
        return exports.csv(file(query));
    }

    @GET
    @Path("/export.ndjson")
    @Produces(Exports.NDJSON)
    @Operation(operationId = "exportIdeasNdjson", summary = "The list of ideas as NDJSON")
    public RestResponse<StreamingOutput> ndjson(@Valid @BeanParam IdeaQuery query) {
        return exports.ndjson(file(query));
    }

    @GET
    @Path("/export.xlsx")
    @Produces(Exports.XLSX)
    @Operation(operationId = "exportIdeasXlsx", summary = "The list of ideas as XLSX")
    public RestResponse<StreamingOutput> xlsx(@Valid @BeanParam IdeaQuery query) {
        return exports.xlsx(file(query));
    }

    private Listing<IdeaView> file(IdeaQuery query) {
        var filter = reach.limit(query.filter(), "producerId");
        return new Listing<>(
                "ý tưởng",
                COLUMNS,
                reader -> lists.each(Idea.class, filter, IdeaResource.NEWEST, idea -> reader.accept(idea.view())));
    }
}
