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
import vn.ocop.registry.admission.ProposedProducer;
import vn.ocop.registry.producer.ProducerKind;

@Path("/producers/{id}/proposals")
@RolesAllowed("producer")
@Tag(name = "Proposals")
class ProducerProposalResource {

    private final MakeProposal makeProposal;

    ProducerProposalResource(MakeProposal makeProposal) {
        this.makeProposal = makeProposal;
    }

    @Schema(
            name = "ProducerProposalCreate",
            description = "Điều chủ thể muốn sửa về chính mình; bỏ trống là giữ nguyên. What a producer would have"
                    + " changed of itself; what is absent stays.",
            examples = "{\"name\":\"Công ty TNHH mắm Ba Làng\",\"kind\":\"ENTERPRISE\","
                    + "\"reason\":\"Chuyển đổi từ hộ kinh doanh, theo đăng ký mới\"}")
    record ProducerProposalCreate(
            @Size(min = 2, max = 255) @Schema(description = "Registered name.")
            String name,

            @Schema(description = "Kind; an association may only offer tourism.")
            ProducerKind kind,

            @Pattern(regexp = "[0-9]{5}") @Schema(description = "Code of a commune in force today.")
            String communeCode,

            @NotNull @Size(min = 5, max = 500) @Schema(description = "Why.")
            String reason) {}

    @POST
    @Once
    @Operation(
            operationId = "proposeProducerChange",
            summary = "A producer proposes a change of its own record",
            description = "Name, kind and commune may be proposed. An officer of its commune or province decides. A"
                    + " proposal that waits and has one of the same fields gives way to this one as a whole.")
    @APIResponseSchema(value = ProposalView.class, responseCode = "201", responseDescription = "Đã gửi. Proposed.")
    public RestResponse<ProposalView> propose(UUID id, @NotNull @Valid ProducerProposalCreate proposal) {
        var wish = new ProposedProducer.Wish(proposal.name(), proposal.kind(), proposal.communeCode());
        return ProposalResource.created(makeProposal.ofProducer(id, wish, proposal.reason()));
    }
}
