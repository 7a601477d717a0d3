package vn.ocop.registry.catalogue;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.precondition.Answer;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.Reach;
import vn.ocop.registry.product.Product;
import vn.ocop.registry.product.ProductView;
import vn.ocop.registry.product.Products;

@Path("/products")
@Authenticated
@Tag(name = "Products", description = "Sản phẩm OCOP. Products with the code of their commune.")
class ProductResource {

    static final Order BY_CODE = Order.asc("code", String.class);

    private final Products products;
    private final ProductViews views;
    private final Lists lists;
    private final Reach reach;
    private final Clock clock;

    ProductResource(Products products, ProductViews views, Lists lists, Reach reach, Clock clock) {
        this.products = products;
        this.views = views;
        this.clock = clock;
        this.lists = lists;
        this.reach = reach;
    }

    @GET
    @Operation(operationId = "listProducts", summary = "Products within the caller's reach, by code")
    public ProductPage list(@Valid @BeanParam ProductQuery query, @BeanParam PageRequest page) {
        var filter = reach.limit(query.filter(Legal.today(clock)), "producerId");
        var slice = lists.slice(Product.class, filter, BY_CODE, page).map(Product::view);
        return new ProductPage(views.listed(slice.items()), slice.nextCursor(), slice.total());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getProduct", summary = "One product with its legal basis and the papers that run out")
    @APIResponseSchema(ProductView.class)
    public RestResponse<ProductView> get(UUID id) {
        var product = products.get(id);
        return Answer.ok(product.version(), views.whole(product));
    }
}
