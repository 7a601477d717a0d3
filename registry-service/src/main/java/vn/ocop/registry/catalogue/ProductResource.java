package vn.ocop.registry.catalogue;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.precondition.Answer;
import vn.ocop.registry.history.AsOf;
import vn.ocop.registry.history.History;
import vn.ocop.registry.history.HistoryPage;
import vn.ocop.registry.product.Product;
import vn.ocop.registry.product.ProductView;
import vn.ocop.registry.product.Products;

@Path("/products")
@Authenticated
@Tag(name = "Products", description = "Sản phẩm OCOP. Products with the code of their commune.")
class ProductResource {

    private static final String AS_OF =
            "A day (its end, Asia/Ho_Chi_Minh) or an instant: the answer is what was registered then.";

    private final Products products;
    private final ProductViews views;
    private final ProductList list;
    private final History history;

    ProductResource(Products products, ProductViews views, ProductList list, History history) {
        this.products = products;
        this.views = views;
        this.list = list;
        this.history = history;
    }

    @GET
    @Operation(
            operationId = "listProducts",
            summary = "Products within the caller's reach, by code",
            description = "Without records that were merged into others. With asOf each is shown as it was then, with"
                    + " the decision that its stars rested on (R11).")
    public ProductPage list(
            @Valid @BeanParam ProductQuery query,
            @RestQuery @Pattern(regexp = AsOf.FORM) @Parameter(description = AS_OF) String asOf,
            @BeanParam PageRequest page) {
        return asOf == null ? list.today(query, page) : list.then(query, asOf, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getProduct",
            summary = "One product with its legal basis and the papers that run out",
            description = "A record that was merged into another one answers 308 with the survivor's address (R8).")
    @APIResponseSchema(ProductView.class)
    public RestResponse<ProductView> get(
            UUID id, @RestQuery @Pattern(regexp = AsOf.FORM) @Parameter(description = AS_OF) String asOf) {
        if (asOf != null) {
            var then = list.then(id, asOf);
            return Answer.ok(then.version(), then.view());
        }
        var product = products.here(id, "");
        return Answer.ok(product.version(), views.whole(product));
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "getProductHistory",
            summary = "Every change of a product, latest first",
            description = "Who, when, why, under which rules, and each field before and after (R12). That of a merged"
                    + " record stays readable at its own address.")
    public HistoryPage history(UUID id, @BeanParam PageRequest page) {
        return history.page(Product.PAST, products.get(id).id(), page);
    }
}
