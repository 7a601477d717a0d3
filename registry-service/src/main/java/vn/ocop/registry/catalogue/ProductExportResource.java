package vn.ocop.registry.catalogue;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.export.Column;
import vn.ocop.chassis.export.Exports;
import vn.ocop.chassis.export.Exports.Listing;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Selection;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.product.Industry;
import vn.ocop.registry.product.Product;
import vn.ocop.registry.product.ProductView;
import vn.ocop.registry.standing.LegalBasis;
import vn.ocop.registry.standing.ProductStanding;

@Path("/products")
@Authenticated
@Tag(name = "Products", description = "Sản phẩm OCOP. Products with the code of their commune.")
class ProductExportResource {

    private static final int TOGETHER = 500;

    /** The industries in the words of the import, which takes this list back without changing anything (X5). */
    private static final Map<Industry, String> GROUPS = Map.of(
            Industry.I, "food",
            Industry.II, "beverage",
            Industry.III, "herbal",
            Industry.IV, "handicraft",
            Industry.V, "ornamental",
            Industry.VI, "tourism",
            Industry.UNKNOWN, "unknown");

    private static final List<Column<ProductView>> COLUMNS = List.of(
            Column.of("id", ProductView::id),
            Column.of("product_id", ProductView::id),
            Column.of("code", ProductView::code),
            Column.of("name", ProductView::name),
            Column.of("producer_id", ProductView::producerId),
            Column.of("industry", ProductView::industry),
            Column.of("product_group", view -> GROUPS.get(view.industry())),
            Column.of("criteria_set", ProductView::criteriaSet),
            Column.of("province_code", ProductView::provinceCode),
            Column.of("commune_code", ProductView::communeCode),
            Column.of("first_filed_on", ProductView::firstFiledOn),
            Column.of(
                    "standing",
                    view -> view.recognition() == null ? ProductStanding.NEVER : on(view, LegalBasis::standing)),
            Column.of("stars", view -> on(view, LegalBasis::stars)),
            Column.of("decision_number", view -> on(view, LegalBasis::decisionNumber)),
            Column.of("decision_symbol", view -> on(view, LegalBasis::decisionSymbol)),
            Column.of("authority", view -> on(view, LegalBasis::authority)),
            Column.of("decided_on", view -> on(view, LegalBasis::decidedOn)),
            Column.of("decision_url", view -> on(view, LegalBasis::decisionUrl)),
            Column.of("valid_until", view -> on(view, LegalBasis::lastDay)),
            Column.of("source_id", ProductView::sourceId),
            Column.of("registered_at", ProductView::registeredAt));

    private final Exports exports;
    private final Lists lists;
    private final ProductViews views;
    private final ProductList list;
    private final Clock clock;

    ProductExportResource(Exports exports, Lists lists, ProductViews views, ProductList list, Clock clock) {
        this.exports = exports;
        this.lists = lists;
        this.views = views;
        this.list = list;
        this.clock = clock;
    }

    @GET
    @Path("/export.csv")
    @Produces(Exports.CSV)
    @Operation(operationId = "exportProductsCsv", summary = "The list of products as CSV")
    public RestResponse<StreamingOutput> csv(@Valid @BeanParam ProductQuery query) {
        return exports.csv(file(query));
    }

    @GET
    @Path("/export.ndjson")
    @Produces(Exports.NDJSON)
    @Operation(operationId = "exportProductsNdjson", summary = "The list of products as NDJSON")
    public RestResponse<StreamingOutput> ndjson(@Valid @BeanParam ProductQuery query) {
        return exports.ndjson(file(query));
    }

    @GET
    @Path("/export.xlsx")
    @Produces(Exports.XLSX)
    @Operation(operationId = "exportProductsXlsx", summary = "The list of products as XLSX")
    public RestResponse<StreamingOutput> xlsx(@Valid @BeanParam ProductQuery query) {
        return exports.xlsx(file(query));
    }

    private Listing<ProductView> file(ProductQuery query) {
        var wanted = list.selection(query);
        return new Listing<>("sản phẩm", COLUMNS, reader -> rows(wanted, reader));
    }

    /** The legal bases of five hundred products are read together. */
    private void rows(Selection<Product> wanted, Consumer<ProductView> reader) {
        var today = Legal.today(clock);
        var some = new ArrayList<ProductView>(TOGETHER);
        lists.each(wanted.entity(), wanted.filter(), wanted.order(), product -> {
            some.add(product.view());
            if (some.size() == TOGETHER) {
                views.listed(some, today).forEach(reader);
                some.clear();
            }
        });
        views.listed(some, today).forEach(reader);
    }

    private static Object on(ProductView view, Function<LegalBasis, Object> part) {
        return view.recognition() == null ? null : part.apply(view.recognition());
    }
}
