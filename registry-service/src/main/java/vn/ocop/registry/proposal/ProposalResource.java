package vn.ocop.registry.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.precondition.Answer;
import vn.ocop.chassis.precondition.IfMatch;

@Path("/proposals")
@RolesAllowed({"producer", "commune-officer", "province-officer", "province-approver", "auditor", "administrator"})
@Tag(name = "Proposals", description = "Đề xuất sửa đổi của chủ thể. Changes that producers propose.")
class ProposalResource {

    private final MakeProposal makeProposal;
    private final DecideProposal decideProposal;
    private final Proposals proposals;
    private final Lists lists;
    private final IfMatch ifMatch;

    ProposalResource(
            MakeProposal makeProposal,
            DecideProposal decideProposal,
            Proposals proposals,
            Lists lists,
            IfMatch ifMatch) {
        this.makeProposal = makeProposal;
        this.decideProposal = decideProposal;
        this.proposals = proposals;
        this.lists = lists;
        this.ifMatch = ifMatch;
    }

    @Schema(
            name = "ProposalRefusal",
            description = "Lý do không chấp nhận. Why a proposal is refused.",
            examples = "{\"reason\":\"Tên không khớp giấy chứng nhận đăng ký\"}")
    record ProposalRefusal(
            @NotNull @Size(min = 5, max = 500) String reason) {}

    @GET
    @Operation(operationId = "listProposals", summary = "Proposals within the caller's reach, newest first")
    public ProposalPage list(@Valid @BeanParam ProposalQuery query, @BeanParam PageRequest page) {
        var slice = lists.slice(proposals.selection(query), page).map(Proposal::view);
        return new ProposalPage(slice.items(), slice.nextCursor(), slice.total());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getProposal", summary = "One proposal")
    @APIResponseSchema(ProposalView.class)
    public RestResponse<ProposalView> get(UUID id) {
        var proposal = proposals.get(id);
        return Answer.ok(proposal.version(), proposal.view());
    }

    @POST
    @Path("/{id}/acceptances")
    @Once
    @RolesAllowed({"commune-officer", "province-officer"})
    @Extension(name = "x-if-match", value = "true")
    @Operation(
            operationId = "acceptProposal",
            summary = "Accepts a proposal and changes the record at once",
            description = "409 proposal-outdated names a field that has changed since the proposal was made; the rules"
                    + " of a change by an officer hold, as for the commune a producer moves to. The history of the"
                    + " record says who proposed and who accepted. Who proposed it, and a machine, may not decide.")
    @APIResponseSchema(
            value = ProposalView.class,
            responseCode = "201",
            responseDescription = "Đã chấp nhận. Accepted.")
    public RestResponse<ProposalView> accept(UUID id) {
        return created(decideProposal.accept(id, ifMatch));
    }

    @POST
    @Path("/{id}/refusals")
    @Once
    @RolesAllowed({"commune-officer", "province-officer"})
    @Extension(name = "x-if-match", value = "true")
    @Operation(operationId = "refuseProposal", summary = "Refuses a proposal with a reason")
    @APIResponseSchema(
            value = ProposalView.class,
            responseCode = "201",
            responseDescription = "Không chấp nhận. Refused.")
    public RestResponse<ProposalView> refuse(UUID id, @NotNull @Valid ProposalRefusal refusal) {
        return created(decideProposal.refuse(id, refusal.reason(), ifMatch));
    }

    @POST
    @Path("/{id}/withdrawals")
    @Once
    @RolesAllowed("producer")
    @Extension(name = "x-if-match", value = "true")
    @Operation(operationId = "withdrawProposal", summary = "Withdraws an own proposal that is still pending")
    @APIResponseSchema(value = ProposalView.class, responseCode = "201", responseDescription = "Đã rút. Withdrawn.")
    public RestResponse<ProposalView> withdraw(UUID id) {
        return created(makeProposal.withdraw(id, ifMatch));
    }

    static RestResponse<ProposalView> created(Proposal proposal) {
        return Answer.created("/registry/v1/proposals/" + proposal.id(), proposal.version(), proposal.view());
    }
}
