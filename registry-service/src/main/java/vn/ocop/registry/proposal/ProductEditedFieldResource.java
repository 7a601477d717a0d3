package vn.ocop.registry.proposal;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ocop.registry.edited.EditedFieldList;
import vn.ocop.registry.edited.EditedFields;
import vn.ocop.registry.product.Products;

@Path("/products/{id}/edited-fields")
@Authenticated
@Tag(name = "Proposals")
class ProductEditedFieldResource {

    private final EditedFields edited;
    private final Products products;

    ProductEditedFieldResource(EditedFields edited, Products products) {
        this.edited = edited;
        this.products = products;
    }

    @GET
    @Operation(
            operationId = "listProductEditedFields",
            summary = "Fields of a product that were edited here and that no file overwrites",
            description = "An upload with overwriteEdited=true does, and then they count as edited no more (R14).")
    public EditedFieldList list(UUID id) {
        return edited.list("product", products.get(id).id());
    }
}
