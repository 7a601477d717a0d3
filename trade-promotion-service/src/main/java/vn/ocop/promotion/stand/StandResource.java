package vn.ocop.promotion.stand;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
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
import vn.ocop.chassis.problem.CommonReason;

@Path("/applications/{applicationId}")
@Tag(name = "Stands", description = "Xét duyệt gian hàng. Decisions on applications for stands.")
class StandResource {

    private final DecideOnStand decide;
    private final Stands stands;
    private final StandScope scope;
    private final StandViews views;

    StandResource(DecideOnStand decide, Stands stands, StandScope scope, StandViews views) {
        this.decide = decide;
        this.stands = stands;
        this.scope = scope;
        this.views = views;
    }

    /** @param booth booth number of 1 to 10 capital letters, digits and hyphens; the lowest free number when absent */
    @Schema(
            name = "StandAcceptance",
            description = "Số gian hàng; để trống thì hệ thống cấp. The booth, or none to get the lowest free number.",
            examples = "{\"booth\": \"A-12\"}")
    record Acceptance(
            @Schema(pattern = "^[A-Z0-9][A-Z0-9-]{0,9}$", examples = "A-12") @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,9}") String booth) {}

    /** @param reason 1 to 500 characters, told to the producer */
    @Schema(
            name = "StandRefusal",
            description = "Lý do từ chối. Why the application is refused.",
            examples = "{\"reason\": \"Ưu tiên sản phẩm mới được công nhận năm 2026\"}")
    record Refusal(
            @Schema(required = true, minLength = 1, maxLength = 500) @NotBlank @Size(max = 500) String reason) {}

    @GET
    @RolesAllowed({"producer", "province-officer", "province-approver", "auditor"})
    @Operation(operationId = "getStandApplication", summary = "One application")
    public RestResponse<StandView> get(UUID applicationId) {
        var stand = stands.find(applicationId).filter(scope::mayRead).orElseThrow(CommonReason.NOT_FOUND::because);
        return answer(stand);
    }

    @POST
    @Path("/acceptances")
    @Once
    @RolesAllowed("province-officer")
    @Extension(name = "x-if-match", value = "true")
    @Operation(
            operationId = "acceptStandApplication",
            summary = "Gives the applicant a place and a booth",
            description = "Every product must be recognised on all days of the event:"
                    + " else 409 recognition-not-valid-on-fair-days.")
    public RestResponse<StandView> accept(UUID applicationId, @Valid Acceptance body) {
        return answer(decide.accept(applicationId, body == null ? null : body.booth()));
    }

    @POST
    @Path("/refusals")
    @Once
    @RolesAllowed("province-officer")
    @Extension(name = "x-if-match", value = "true")
    @Operation(operationId = "refuseStandApplication", summary = "Refuses an application, with the reason")
    public RestResponse<StandView> refuse(UUID applicationId, @Valid Refusal body) {
        return answer(decide.refuse(applicationId, body.reason()));
    }

    @POST
    @Path("/withdrawals")
    @Once
    @RolesAllowed("producer")
    @Extension(name = "x-if-match", value = "true")
    @Operation(
            operationId = "withdrawStandApplication",
            summary = "Withdraws one's own application",
            description = "An accepted stand only before the event begins: else 409 fair-has-begun.")
    public RestResponse<StandView> withdraw(UUID applicationId) {
        return answer(decide.withdraw(applicationId));
    }

    private RestResponse<StandView> answer(Stand stand) {
        return Answer.ok(stand.version(), views.of(stand));
    }
}
