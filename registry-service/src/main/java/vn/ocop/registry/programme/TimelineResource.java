package vn.ocop.registry.programme;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ocop.registry.product.Products;

@Path("/products/{id}/timeline")
@Authenticated
@Tag(name = "Timelines", description = "Lịch sử của sản phẩm. What has happened to a product.")
class TimelineResource {

    private final Products products;
    private final Timelines timelines;

    TimelineResource(Products products, Timelines timelines) {
        this.products = products;
        this.timelines = timelines;
    }

    @GET
    @Operation(
            operationId = "getProductTimeline",
            summary = "Dossiers, results, recognitions and payouts of a product, the earliest first",
            description = "Those of records that were merged into it included; a merged record still tells its own.")
    public Timeline get(UUID id) {
        return timelines.of(products.get(id).id());
    }
}
