package vn.ocop.assessment.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.assessment.council.Councils;
import vn.ocop.chassis.idempotency.Once;
import vn.ocop.chassis.precondition.Answer;
import vn.ocop.chassis.time.Legal;

@Path("/dossiers")
@Tag(name = "Dossier steps", description = "Các bước của hồ sơ. One dossier and what offices do with it.")
class DossierStepResource {

    private static final Set<Office> COMMUNE = Set.of(Office.COMMUNE);
    private static final Set<Office> PROVINCE = Set.of(Office.PROVINCE);
    /** The producer, or the commune on its behalf. */
    private static final Set<Office> APPLICANT = Set.of(Office.PRODUCER, Office.COMMUNE);

    private final Dossiers dossiers;
    private final TakeStep takeStep;
    private final Councils councils;
    private final Clock clock;

    DossierStepResource(Dossiers dossiers, TakeStep takeStep, Councils councils, Clock clock) {
        this.dossiers = dossiers;
        this.takeStep = takeStep;
        this.councils = councils;
        this.clock = clock;
    }

    @Schema(
            name = "DossierReturn",
            description = "Trả hồ sơ để bổ sung. Why a dossier goes back to the producer.",
            examples = "{\"reason\":\"Thiếu phiếu kiểm nghiệm còn hiệu lực.\"}")
    record Return(
            @Schema(
                    description = "What is missing or wrong, for the producer; 1 to 2000 characters.",
                    minLength = 1,
                    maxLength = 2000)
            @NotBlank @Size(max = 2000) String reason) {}

    @Schema(
            name = "DossierAdmission",
            description = "Đưa hồ sơ ra Hội đồng. Which council gets the dossier.",
            examples = "{\"councilId\":\"019a0b1c-2d3e-7f40-8a1b-2c3d4e5f6071\"}")
    record Admission(
            @Schema(description = "A council of the province that is in force today.") @NotNull UUID councilId) {}

    @GET
    @Path("/{id}")
    @RolesAllowed({"producer", "commune-officer", "province-officer", "council-member", "council-chair"})
    @Operation(operationId = "getDossier", summary = "One dossier")
    public RestResponse<DossierView> get(UUID id) {
        return answer(dossiers.visible(id));
    }

    @POST
    @Once
    @Path("/{id}/proposals")
    @RolesAllowed("commune-officer")
    @Extension(name = "x-if-match", value = "true")
    @Operation(operationId = "proposeDossier", summary = "The commune sends the dossier to the province (Art. 7.2)")
    public RestResponse<DossierView> propose(UUID id) {
        return answer(takeStep.take(id, new TakeStep.By("dossier-proposed", COMMUNE), Dossier::propose));
    }

    @POST
    @Once
    @Path("/{id}/returns")
    @RolesAllowed("commune-officer")
    @Extension(name = "x-if-match", value = "true")
    @Operation(operationId = "returnDossier", summary = "The commune asks the producer for more (Art. 7.2)")
    public RestResponse<DossierView> giveBack(UUID id, @Valid Return why) {
        return answer(takeStep.take(
                id, new TakeStep.By("dossier-returned", COMMUNE), dossier -> dossier.giveBack(why.reason())));
    }

    @POST
    @Once
    @Path("/{id}/refilings")
    @RolesAllowed({"producer", "commune-officer"})
    @Extension(name = "x-if-match", value = "true")
    @Operation(operationId = "refileDossier", summary = "Files a returned dossier again")
    public RestResponse<DossierView> refile(UUID id) {
        return answer(takeStep.take(id, new TakeStep.By("dossier-refiled", APPLICANT), Dossier::refile));
    }

    @POST
    @Once
    @Path("/{id}/withdrawals")
    @RolesAllowed({"producer", "commune-officer"})
    @Extension(name = "x-if-match", value = "true")
    @Operation(operationId = "withdrawDossier", summary = "The producer takes the dossier back before it is proposed")
    public RestResponse<DossierView> withdraw(UUID id) {
        return answer(takeStep.take(id, new TakeStep.By("dossier-withdrawn", APPLICANT), Dossier::withdraw));
    }

    @POST
    @Once
    @Path("/{id}/admissions")
    @RolesAllowed("province-officer")
    @Extension(name = "x-if-match", value = "true")
    @Operation(operationId = "admitDossier", summary = "The province puts the dossier on a council's table (Art. 7.4)")
    public RestResponse<DossierView> admit(UUID id, @Valid Admission admission) {
        var council = councils.ofProvince(admission.councilId());
        return answer(takeStep.take(
                id,
                new TakeStep.By("dossier-admitted", PROVINCE),
                dossier -> dossier.admit(council, Legal.today(clock))));
    }

    private static RestResponse<DossierView> answer(Dossier dossier) {
        return Answer.ok(dossier.version(), dossier.view());
    }
}
