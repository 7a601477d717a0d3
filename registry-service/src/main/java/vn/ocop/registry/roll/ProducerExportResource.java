package vn.ocop.registry.roll;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.export.Column;
import vn.ocop.chassis.export.Exports;
import vn.ocop.chassis.export.Exports.Listing;
import vn.ocop.chassis.page.Lists;
import vn.ocop.registry.producer.Producer;
import vn.ocop.registry.producer.ProducerView;

@Path("/producers")
@Authenticated
@Tag(name = "Producers", description = "Chủ thể OCOP. Who makes what, and where they sit.")
class ProducerExportResource {

    private static final String PUBLIC_ONLY = "What decisions publish; neither contacts nor reasons are in it.";

    private static final List<Column<ProducerView>> COLUMNS = List.of(
            Column.of("id", ProducerView::id),
            Column.of("producer_id", ProducerView::id),
            Column.of("code", ProducerView::code),
            Column.of("name", ProducerView::name),
            Column.of("entity_type", view -> view.kind().name().toLowerCase(Locale.ROOT)),
            Column.of("province_code", ProducerView::provinceCode),
            Column.of("commune_code", ProducerView::communeCode),
            Column.of("state", ProducerView::state),
            Column.of("merged_into", ProducerView::mergedInto),
            Column.of("registered_at", ProducerView::registeredAt),
            Column.of("changed_at", ProducerView::changedAt));

    private final Exports exports;
    private final Lists lists;
    private final ProducerList list;

    ProducerExportResource(Exports exports, Lists lists, ProducerList list) {
        this.exports = exports;
        this.lists = lists;
        this.list = list;
    }

    @GET
    @Path("/export.csv")
    @Produces(Exports.CSV)
    @Operation(operationId = "exportProducersCsv", summary = "The list of producers as CSV", description = PUBLIC_ONLY)
    public RestResponse<StreamingOutput> csv(@Valid @BeanParam ProducerQuery query) {
        return exports.csv(file(query));
    }

    @GET
    @Path("/export.ndjson")
    @Produces(Exports.NDJSON)
    @Operation(
            operationId = "exportProducersNdjson",
            summary = "The list of producers as NDJSON",
            description = PUBLIC_ONLY)
    public RestResponse<StreamingOutput> ndjson(@Valid @BeanParam ProducerQuery query) {
        return exports.ndjson(file(query));
    }

    @GET
    @Path("/export.xlsx")
    @Produces(Exports.XLSX)
    @Operation(
            operationId = "exportProducersXlsx",
            summary = "The list of producers as XLSX",
            description = PUBLIC_ONLY)
    public RestResponse<StreamingOutput> xlsx(@Valid @BeanParam ProducerQuery query) {
        return exports.xlsx(file(query));
    }

    private Listing<ProducerView> file(ProducerQuery query) {
        return new Listing<>("chủ thể", COLUMNS, lists.rows(list.selection(query), Producer::view));
    }
}
