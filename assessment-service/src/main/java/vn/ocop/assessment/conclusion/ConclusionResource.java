package vn.ocop.assessment.conclusion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.assessment.dossier.Dossiers;
import vn.ocop.chassis.idempotency.Once;
import vn.ocop.chassis.precondition.Answer;
import vn.ocop.chassis.problem.CommonReason;

@Path("/dossiers/{id}/conclusions")
@Tag(name = "Conclusions", description = "Kết luận của Hội đồng. What a council found, said once.")
class ConclusionResource {

    private static final long FINAL = 0;

    private final ConcludeDossier concludeDossier;
    private final Conclusions conclusions;
    private final Dossiers dossiers;

    ConclusionResource(ConcludeDossier concludeDossier, Conclusions conclusions, Dossiers dossiers) {
        this.concludeDossier = concludeDossier;
        this.conclusions = conclusions;
        this.dossiers = dossiers;
    }

    @Schema(
            name = "NewConclusion",
            description = "Kết luận. What the chair adds to the members' sheets.",
            examples = "{\"disqualifications\":[]}")
    record Concluding(
            @Schema(
                    description = "Grounds printed in the set, by code, such as FORGED_DOSSIER; one turns the dossier"
                            + " away. Absent or empty: none.",
                    required = false)
            @Size(max = 50) List<@NotNull @Size(max = 100) String> disqualifications) {

        List<String> grounds() {
            return disqualifications == null ? List.of() : disqualifications;
        }
    }

    @POST
    @Once
    @RolesAllowed("council-chair")
    @Extension(name = "x-if-match", value = "true")
    @APIResponse(responseCode = "201", description = "The result.")
    @Operation(
            operationId = "concludeAssessment",
            summary = "The chair concludes: the sheets become the council's result",
            description = "Needs the ETag of the dossier. The council's quorum must have put sheets, and their totals"
                    + " may not lie further apart than its rules allow: otherwise 409, and members put new sheets."
                    + " The average is exact and never rounded; star minimums cap the band (Art. 3, Annex II).")
    public RestResponse<ConclusionView> conclude(UUID id, @Valid Concluding concluding) {
        var conclusion = concludeDossier.conclude(id, concluding.grounds());
        return Answer.created(
                "/assessment/v1/dossiers/" + id + "/conclusions/" + conclusion.id(), FINAL, conclusion.view(true));
    }

    @GET
    @RolesAllowed({"producer", "commune-officer", "province-officer", "council-member", "council-chair"})
    @Operation(operationId = "listConclusions", summary = "The conclusion of a dossier, when there is one")
    public ConclusionPage list(UUID id) {
        var dossier = dossiers.visible(id);
        var withMembers = dossiers.oversees(dossier);
        return new ConclusionPage(conclusions.about(dossier.id()).stream()
                .map(conclusion -> conclusion.view(withMembers))
                .toList());
    }

    @GET
    @Path("/{conclusionId}")
    @RolesAllowed({"producer", "commune-officer", "province-officer", "council-member", "council-chair"})
    @Operation(
            operationId = "getConclusion",
            summary = "One conclusion",
            description = "What single members scored is shown to the chair and the province only.")
    public RestResponse<ConclusionView> get(UUID id, UUID conclusionId) {
        var dossier = dossiers.visible(id);
        var conclusion = conclusions
                .about(dossier.id())
                .filter(found -> found.id().equals(conclusionId))
                .orElseThrow(CommonReason.NOT_FOUND::because);
        return Answer.ok(FINAL, conclusion.view(dossiers.oversees(dossier)));
    }
}
