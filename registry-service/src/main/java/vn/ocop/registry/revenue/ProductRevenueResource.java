package vn.ocop.registry.revenue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.idempotency.Once;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.precondition.Answer;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.registry.history.History;
import vn.ocop.registry.history.HistoryPage;
import vn.ocop.registry.product.Products;
import vn.ocop.registry.revenue.Revenue.Figure;

@Path("/products/{id}/revenues")
@RolesAllowed({"producer", "commune-officer", "province-officer", "province-approver", "auditor", "administrator"})
@Tag(name = "Revenues", description = "Doanh thu năm của sản phẩm. What products earn in a year.")
class ProductRevenueResource {

    private final RecordRevenue recordRevenue;
    private final Revenues revenues;
    private final Products products;
    private final Lists lists;
    private final History history;
    private final IfMatch ifMatch;

    ProductRevenueResource(
            RecordRevenue recordRevenue,
            Revenues revenues,
            Products products,
            Lists lists,
            History history,
            IfMatch ifMatch) {
        this.recordRevenue = recordRevenue;
        this.revenues = revenues;
        this.products = products;
        this.lists = lists;
        this.history = history;
        this.ifMatch = ifMatch;
    }

    @Schema(
            name = "RevenueCreate",
            description = "Doanh thu một năm. What the product earned in a year.",
            examples = "{\"year\":2025,\"revenue\":{\"amount\":1250000000,\"currency\":\"VND\"},"
                    + "\"source\":\"Báo cáo năm 2025 của chủ thể\"}")
    record RevenueCreate(
            @NotNull @Min(2018) @Max(2100) @Schema(description = "Calendar year from 2018, not after this one.")
            Integer year,

            @NotNull @Valid Vnd revenue,

            @NotNull @Size(min = 2, max = 255) @Schema(description = "Where the figure is taken from; no personal data.")
            String source) {}

    @Schema(
            name = "RevenueChange",
            description = "Doanh thu đúng của năm. The figure that is right from now on.",
            examples = "{\"revenue\":{\"amount\":1310000000,\"currency\":\"VND\"},"
                    + "\"source\":\"Tờ khai thuế năm 2025\"}")
    record RevenueChange(
            @NotNull @Valid Vnd revenue,

            @NotNull @Size(min = 2, max = 255) @Schema(description = "Where the figure is taken from; no personal data.")
            String source) {}

    @POST
    @Once
    @RolesAllowed({"commune-officer", "province-officer"})
    @Operation(
            operationId = "recordRevenue",
            summary = "Records what a product earned in a year",
            description = "One figure a year: 409 revenue-already-recorded when there is one, which PUT corrects. The"
                    + " national table PTNT_OCOP (Decision 5277/QĐ-BNNMT) shows it in million đồng.")
    @APIResponseSchema(value = RevenueView.class, responseCode = "201", responseDescription = "Đã ghi. Recorded.")
    public RestResponse<RevenueView> record(UUID id, @NotNull @Valid RevenueCreate said) {
        var recorded =
                recordRevenue.record(id, said.year(), new Figure(said.revenue().amount(), said.source()));
        return Answer.created(
                "/registry/v1/products/" + id + "/revenues/" + said.year(), recorded.version(), recorded.view());
    }

    @GET
    @Operation(operationId = "listProductRevenues", summary = "What a product earned, the latest year first")
    public RevenuePage list(UUID id, @BeanParam PageRequest page) {
        var product = products.here(id, "/revenues");
        var filter = new Filter().eq("productId", product.id());
        var slice = lists.slice(Revenue.class, filter, Revenues.LATEST_YEAR, page);
        return new RevenuePage(slice.map(Revenue::view).items(), slice.nextCursor(), slice.total());
    }

    @GET
    @Path("/{year}")
    @Operation(operationId = "getRevenue", summary = "What a product earned in one year")
    @APIResponseSchema(RevenueView.class)
    public RestResponse<RevenueView> get(UUID id, int year) {
        var revenue = revenues.seen(id, year);
        return Answer.ok(revenue.version(), revenue.view());
    }

    @PUT
    @Path("/{year}")
    @Transactional
    @RolesAllowed({"commune-officer", "province-officer"})
    @Operation(
            operationId = "correctRevenue",
            summary = "Puts the figure of a year right",
            description = "The earlier figures stay in the history.")
    @APIResponseSchema(RevenueView.class)
    public RestResponse<RevenueView> correct(UUID id, int year, @NotNull @Valid RevenueChange said) {
        var corrected =
                recordRevenue.correct(id, year, new Figure(said.revenue().amount(), said.source()), ifMatch);
        return Answer.ok(corrected.version(), corrected.view());
    }

    @GET
    @Path("/{year}/history")
    @Operation(operationId = "getRevenueHistory", summary = "Every figure that was said of a year, latest first")
    public HistoryPage history(UUID id, int year, @BeanParam PageRequest page) {
        return history.page(Revenue.PAST, revenues.seen(id, year).id(), page);
    }
}
