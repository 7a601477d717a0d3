package vn.ocop.registry.enrolment;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.idempotency.Once;
import vn.ocop.chassis.precondition.Answer;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.registry.catalogue.ProductViews;
import vn.ocop.registry.identity.LikelyDuplicates;
import vn.ocop.registry.product.AnnexIndustry;
import vn.ocop.registry.product.ProductDetails;
import vn.ocop.registry.product.ProductView;

@Path("/products")
@Authenticated
@Tag(name = "Products")
class EnrolmentResource {

    private final RegisterProduct registerProduct;
    private final ProductViews views;
    private final IfMatch ifMatch;

    EnrolmentResource(RegisterProduct registerProduct, ProductViews views, IfMatch ifMatch) {
        this.registerProduct = registerProduct;
        this.views = views;
        this.ifMatch = ifMatch;
    }

    @Schema(
            name = "ProductCreate",
            description = "Sản phẩm cần đăng ký. The product to register.",
            examples = "{\"producerId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2c01\",\"name\":\"Nước mắm Ba Làng\","
                    + "\"industry\":\"I\",\"criteriaSet\":\"S09\",\"details\":{\"story\":\"Nghề mắm có từ lâu đời.\"}}")
    record ProductCreate(
            @NotNull @Schema(description = "A producer within the caller's reach.")
            UUID producerId,

            @NotNull @Size(min = 2, max = 255) @Schema(description = "Name as on the label.")
            String name,

            @NotNull @Schema(description = "Industry of Annex I.")
            AnnexIndustry industry,

            @Pattern(regexp = "S(0[1-9]|1[0-9]|2[0-6])")
            @Schema(description = "Set of that industry; may follow until a dossier is filed.", required = false)
            String criteriaSet,

            @Pattern(regexp = "[0-9]{5}") @Schema(description = "Commune in force today; the producer's when absent.", required = false)
            String communeCode,

            @Size(min = 5, max = 500) @Schema(description = "Why it is another one although a name like it is there; recorded.", required = false)
            String duplicateReason,

            @Valid @Schema(description = "What it tells of itself; may follow later.")
            ProductDetails details) {}

    @Schema(
            name = "ProductChange",
            description = "Thông tin mới của sản phẩm. What the product is from now on.",
            examples = "{\"name\":\"Nước mắm Ba Làng\",\"industry\":\"I\",\"criteriaSet\":\"S09\"}")
    record ProductChange(
            @NotNull @Size(min = 2, max = 255) @Schema(description = "Name as on the label.")
            String name,

            @NotNull @Schema(description = "Industry of Annex I.")
            AnnexIndustry industry,

            @Pattern(regexp = "S(0[1-9]|1[0-9]|2[0-6])")
            @Schema(description = "Set of that industry; absent for not chosen.", required = false)
            String criteriaSet,

            @Valid @Schema(description = "What it tells of itself from now on, as a whole; absent to leave it as it is.")
            ProductDetails details,

            @Size(min = 5, max = 500) @Schema(description = "Why it is changed, for its history; no personal data.", required = false)
            String reason) {}

    @GET
    @Path("/likely-duplicates")
    @Operation(
            operationId = "listLikelyDuplicateProducts",
            summary = "Products that may be the one somebody is about to register, the most alike first",
            description =
                    "Of the same producer or commune, with a name that reads the same without accents, tone marks,"
                            + " đ and punctuation, or in which a hand slipped (R7). Names with other numbers are two.")
    public LikelyDuplicates likelyDuplicates(
            @RestQuery @NotNull @Parameter(description = "Id of the producer.") UUID producer,
            @RestQuery @NotNull @Size(min = 2, max = 255) @Parameter(description = "Name of the product.") String name,
            @RestQuery
                    @Pattern(regexp = "[0-9]{5}") @Parameter(description = "Commune of registration; the producer's when absent.")
                    String commune) {
        return registerProduct.likelyDuplicates(producer, commune, name);
    }

    @POST
    @Once
    @RolesAllowed({"commune-officer", "province-officer"})
    @Operation(
            operationId = "registerProduct",
            summary = "Registers a product under the next code of its commune",
            description = "Codes are province-commune-serial-year (Annex II); the commune's serial has no gaps. The"
                    + " criteria set must be of the industry (Annex I); an association may only offer tourism. A name"
                    + " like one of the same producer or commune is a likely duplicate: 409 with one error and one Link"
                    + " rel=duplicate for each, until duplicateReason says why it is another product (R7).")
    @APIResponseSchema(value = ProductView.class, responseCode = "201", responseDescription = "Đã đăng ký. Registered.")
    public RestResponse<ProductView> register(@NotNull @Valid ProductCreate product) {
        var registered = registerProduct.register(product);
        return Answer.created("/registry/v1/products/" + registered.id(), registered.version(), registered.view());
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"commune-officer", "province-officer"})
    @Operation(
            operationId = "changeProduct",
            summary = "Changes name, industry, criteria set or details of a product",
            description = "From its first dossier on only the name and the details can change.")
    @APIResponseSchema(ProductView.class)
    public RestResponse<ProductView> change(UUID id, @NotNull @Valid ProductChange change) {
        var product = registerProduct.change(id, change, ifMatch);
        return Answer.ok(product.version(), views.whole(product));
    }
}
