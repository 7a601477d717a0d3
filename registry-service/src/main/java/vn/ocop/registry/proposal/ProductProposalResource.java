package vn.ocop.registry.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.idempotency.Once;
import vn.ocop.registry.enrolment.ProposedProduct;
import vn.ocop.registry.product.AnnexIndustry;
import vn.ocop.registry.product.ProductDetails;

@Path("/products/{id}/proposals")
@RolesAllowed("producer")
@Tag(name = "Proposals")
class ProductProposalResource {

    private final MakeProposal makeProposal;

    ProductProposalResource(MakeProposal makeProposal) {
        this.makeProposal = makeProposal;
    }

    @Schema(
            name = "ProductProposalCreate",
            description = "Điều chủ thể muốn sửa về sản phẩm; bỏ trống là giữ nguyên. What a producer would have"
                    + " changed of its product; what is absent stays.",
            examples = "{\"name\":\"Nước mắm cốt Ba Làng\",\"reason\":\"Đổi nhãn từ tháng 11\"}")
    record ProductProposalCreate(
            @Size(min = 2, max = 255) @Schema(description = "Name as on the label.")
            String name,

            @Schema(description = "Industry of Annex I; only until the first dossier is filed.")
            AnnexIndustry industry,

            @Pattern(regexp = "S(0[1-9]|1[0-9]|2[0-6])")
            @Schema(description = "Set of that industry; only until the first dossier is filed.")
            String criteriaSet,

            @Valid @Schema(description = "What it tells of itself, as a whole.")
            ProductDetails details,

            @NotNull @Size(min = 5, max = 500) @Schema(description = "Why.")
            String reason) {}

    @POST
    @Once
    @Operation(
            operationId = "proposeProductChange",
            summary = "A producer proposes a change of one of its products",
            description = "Name, industry, criteria set and details may be proposed; another industry without a set"
                    + " leaves the set open. An officer of the product's commune or province decides. A proposal that"
                    + " waits and has one of the same fields gives way to this one as a whole.")
    @APIResponseSchema(value = ProposalView.class, responseCode = "201", responseDescription = "Đã gửi. Proposed.")
    public RestResponse<ProposalView> propose(UUID id, @NotNull @Valid ProductProposalCreate proposal) {
        var wish = new ProposedProduct.Wish(
                proposal.name(), proposal.industry(), proposal.criteriaSet(), proposal.details());
        return ProposalResource.created(makeProposal.ofProduct(id, wish, proposal.reason()));
    }
}
