package vn.ocop.funding.signing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.idempotency.Once;
import vn.ocop.chassis.precondition.Answer;
import vn.ocop.funding.payout.Payout;
import vn.ocop.funding.payout.PayoutView;

/** The steps of a payout: maker, checker and payer are three different people. */
@Path("/payouts")
@Tag(name = "Payouts")
class PayoutStepResource {

    /** Why a payout is stopped. */
    @Schema(
            name = "PayoutStop",
            description = "Lý do từ chối hoặc hủy. Why a payout is rejected or cancelled.",
            examples = "{\"reason\":\"Hồ sơ thiếu bản sao giấy chứng nhận\"}")
    public record PayoutStop(
            @NotBlank @Size(max = 500) @Schema(description = "The reason, 1 to 500 characters; no personal data.")
            String reason) {}

    private final DecidePayout decide;

    PayoutStepResource(DecidePayout decide) {
        this.decide = decide;
    }

    @POST
    @Path("/{id}/submissions")
    @Once(forEver = true)
    @RolesAllowed("province-officer")
    @Extension(name = "x-if-match", value = "true")
    @Operation(operationId = "submitPayout", summary = "The maker submits a draft and becomes its maker")
    public RestResponse<PayoutView> submit(UUID id) {
        return answer(decide.submit(id));
    }

    @POST
    @Path("/{id}/approvals")
    @Once(forEver = true)
    @RolesAllowed("province-approver")
    @Extension(name = "x-if-match", value = "true")
    @Operation(
            operationId = "approvePayout",
            summary = "The checker approves; the year's budget is reserved",
            description = "A person other than the maker. Refused when the recognition has ended or the estimate of"
                    + " the running fiscal year has too little left.")
    public RestResponse<PayoutView> approve(UUID id) {
        return answer(decide.approve(id));
    }

    @POST
    @Path("/{id}/rejections")
    @Once(forEver = true)
    @RolesAllowed("province-approver")
    @Extension(name = "x-if-match", value = "true")
    @Operation(operationId = "rejectPayout", summary = "The checker rejects a submitted payout, with a reason")
    public RestResponse<PayoutView> reject(UUID id, @Valid @NotNull PayoutStop stop) {
        return answer(decide.reject(id, stop.reason()));
    }

    @POST
    @Path("/{id}/cancellations")
    @Once(forEver = true)
    @RolesAllowed("province-officer")
    @Extension(name = "x-if-match", value = "true")
    @Operation(
            operationId = "cancelPayout",
            summary = "Cancels a payout that was not yet sent to the Treasury, with a reason",
            description = "A reservation is released. The benefit may be opened again.")
    public RestResponse<PayoutView> cancel(UUID id, @Valid @NotNull PayoutStop stop) {
        return answer(decide.cancel(id, stop.reason()));
    }

    @POST
    @Path("/{id}/instructions")
    @Once(forEver = true)
    @RolesAllowed("treasury-operator")
    @Extension(name = "x-if-match", value = "true")
    @Operation(
            operationId = "instructPayout",
            summary = "The payer instructs the Treasury",
            description = "A person who is neither maker nor checker. A payout that failed or was returned is"
                    + " instructed again under a new end-to-end reference.")
    public RestResponse<PayoutView> instruct(UUID id) {
        return answer(decide.instruct(id));
    }

    private static RestResponse<PayoutView> answer(Payout payout) {
        return Answer.ok(payout.version(), PayoutView.of(payout));
    }
}
