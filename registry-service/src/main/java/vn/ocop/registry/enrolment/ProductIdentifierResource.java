package vn.ocop.registry.enrolment;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.idempotency.Once;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.precondition.Answer;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.registry.identity.IdentifierPage;
import vn.ocop.registry.identity.IdentifierView;
import vn.ocop.registry.identity.IdentifierView.IdentifierCreate;
import vn.ocop.registry.identity.IdentifierView.IdentifierEnd;
import vn.ocop.registry.identity.Identifiers;
import vn.ocop.registry.product.Product;
import vn.ocop.registry.product.Products;

@Path("/products/{id}/identifiers")
@Authenticated
@Tag(name = "Products")
class ProductIdentifierResource {

    private final Products products;
    private final Identifiers identifiers;
    private final IfMatch ifMatch;

    ProductIdentifierResource(Products products, Identifiers identifiers, IfMatch ifMatch) {
        this.products = products;
        this.identifiers = identifiers;
        this.ifMatch = ifMatch;
    }

    @GET
    @Operation(
            operationId = "listProductIdentifiers",
            summary = "What other systems call a product",
            description = "GTIN, mã trong hệ thống OCOP quốc gia, mã năm phần cũ, mã truy xuất nguồn gốc, mã của tệp đã"
                    + " nhập … Ended ones are shown too (R2); a merged product shows what moved to its survivor.")
    public IdentifierPage list(UUID id, @BeanParam PageRequest page) {
        return identifiers.page(Product.TYPE, products.get(id).id(), page);
    }

    @POST
    @Once
    @RolesAllowed({"commune-officer", "province-officer"})
    @Operation(
            operationId = "addProductIdentifier",
            summary = "Adds an identifier to a product",
            description =
                    "Form and check digit are verified. GTIN, NATIONAL_CODE, TRACE_CODE and SOURCE name one product"
                            + " only: 409 identifier-taken. TRACE_CODE is the code of the electronic traceability system"
                            + " (TCVN 13274, R17), by which the product is then found.")
    @APIResponseSchema(value = IdentifierView.class, responseCode = "201", responseDescription = "Đã thêm. Added.")
    public RestResponse<IdentifierView> add(UUID id, @NotNull @Valid IdentifierCreate identifier) {
        var added = identifiers.add(Product.TYPE, products.writable(id).id(), identifier);
        return Answer.created("/registry/v1/products/" + id + "/identifiers", added.version(), added);
    }

    @POST
    @Once
    @Path("/{identifier}/endings")
    @RolesAllowed({"commune-officer", "province-officer"})
    @Extension(name = "x-if-match", value = "true")
    @Operation(
            operationId = "endProductIdentifier",
            summary = "Ends an identifier that holds no more or was wrong",
            description = "It stays readable; the value may be given again.")
    @APIResponseSchema(IdentifierView.class)
    public RestResponse<IdentifierView> end(UUID id, UUID identifier, @NotNull @Valid IdentifierEnd end) {
        var ended = identifiers.end(Product.TYPE, products.writable(id).id(), identifier, end.reason(), ifMatch);
        return Answer.ok(ended.version(), ended);
    }
}
