package vn.ocop.assessment.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.idempotency.Once;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.precondition.Answer;

@Path("/dossiers")
@Tag(name = "Dossiers", description = "Hồ sơ đánh giá, phân hạng. From filing to the council's table.")
class DossierResource {

    private final Dossiers dossiers;
    private final FileDossier fileDossier;

    DossierResource(Dossiers dossiers, FileDossier fileDossier) {
        this.dossiers = dossiers;
        this.fileDossier = fileDossier;
    }

    @POST
    @Once
    @RolesAllowed({"producer", "commune-officer"})
    @APIResponse(responseCode = "201", description = "The filed dossier.")
    @Operation(
            operationId = "fileDossier",
            summary = "Files a dossier for a product",
            description = "409 product-not-known-yet with Retry-After while the registry's fact is on its way."
                    + " A product has one open dossier of a kind. Upgrade and re-assessment need a recognition;"
                    + " a re-assessment is accepted from 180 to 120 days before the certificate's last day, both days"
                    + " included (Art. 7.6a), and a refusal names the two dates.")
    public RestResponse<DossierView> file(@Valid NewDossier wanted) {
        var dossier = fileDossier.of(wanted);
        return Answer.created("/assessment/v1/dossiers/" + dossier.id(), dossier.version(), dossier.view());
    }

    /** What a reader may ask for. */
    static class Wanted {

        @RestQuery
        @Size(min = 1, max = 80) @Parameter(description = "Only the dossier of this number, as it is written.")
        String number;

        @RestQuery
        @Parameter(description = "Only dossiers in this state.")
        DossierState state;

        @RestQuery
        @Parameter(description = "Only dossiers of this kind.")
        DossierKind kind;

        @RestQuery
        @Parameter(description = "Only dossiers of this product.")
        UUID product;

        @RestQuery
        @Parameter(description = "Only dossiers of this producer.")
        UUID producer;

        @RestQuery
        @Parameter(description = "Only dossiers on the table of this council.")
        UUID council;

        Dossiers.Wanted wanted() {
            return new Dossiers.Wanted(number, state, kind, product, producer, council);
        }
    }

    @GET
    @RolesAllowed({"producer", "commune-officer", "province-officer", "council-member", "council-chair"})
    @Operation(operationId = "listDossiers", summary = "Dossiers within the caller's reach, newest first")
    public DossierPage list(@Valid @BeanParam Wanted wanted, @Valid @BeanParam PageRequest page) {
        var slice = dossiers.page(wanted.wanted(), page).map(Dossier::view);
        return new DossierPage(slice.items(), slice.nextCursor(), slice.total());
    }
}
