package vn.ocop.registry.enrolment;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.idempotency.Once;
import vn.ocop.chassis.precondition.Answer;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.registry.catalogue.ProductViews;
import vn.ocop.registry.product.ProductView;

@Path("/products/{id}/mergers")
@Authenticated
@Tag(name = "Products")
class ProductMergeResource {

    private final MergeProducts mergeProducts;
    private final ProductViews views;
    private final IfMatch ifMatch;

    ProductMergeResource(MergeProducts mergeProducts, ProductViews views, IfMatch ifMatch) {
        this.mergeProducts = mergeProducts;
        this.views = views;
        this.ifMatch = ifMatch;
    }

    @Schema(
            name = "ProductMerger",
            description = "Sản phẩm còn lại và lý do. The product that lives on, and why.",
            examples = "{\"survivorId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2d01\","
                    + "\"reason\":\"Nhập trùng từ sổ của huyện cũ\"}")
    record ProductMerger(
            @NotNull @Schema(description = "The record that lives on; of the same producer.")
            UUID survivorId,

            @NotNull @Size(min = 5, max = 500) @Schema(description = "Why the two are one; no personal data.")
            String reason) {}

    @POST
    @Once
    @RolesAllowed("province-officer")
    @Extension(name = "x-if-match", value = "true")
    @Operation(
            operationId = "mergeProduct",
            summary = "Lets a product that was registered twice live on as the other record",
            description =
                    "Hợp nhất bản ghi trùng (R8). If-Match is the duplicate's version; the answer is the survivor."
                            + " From then on id and code of the duplicate answer 308 for ever, both histories stay readable,"
                            + " identifiers, papers, ideas, office codes and recognitions that were not granted yet move, and"
                            + " what was granted stays with the code it was granted to. Refused with 409 when the producers"
                            + " differ (merge-of-two-producers), when a council judged the duplicate under another set"
                            + " (merge-of-two-sets), when a certificate of the duplicate is in force under another decision"
                            + " (merge-ends-certificate), or when the duplicate was recognised last (merge-other-way-round)."
                            + " The same merger once more changes nothing.")
    @APIResponseSchema(ProductView.class)
    public RestResponse<ProductView> merge(UUID id, @NotNull @Valid ProductMerger merger) {
        var survivor = mergeProducts.merge(id, merger.survivorId(), merger.reason(), ifMatch);
        return Answer.ok(survivor.version(), views.whole(survivor));
    }
}
