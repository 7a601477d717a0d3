package vn.ocop.assessment.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.idempotency.Once;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.precondition.Answer;
import vn.ocop.chassis.precondition.IfMatch;

@Path("/councils")
@Tag(name = "Councils", description = "Hội đồng đánh giá, phân hạng. Councils, their members and working rules.")
class CouncilResource {

    private final Councils councils;
    private final SetUpCouncil setUpCouncil;
    private final DeclareConflict declareConflict;
    private final IfMatch ifMatch;

    CouncilResource(Councils councils, SetUpCouncil setUpCouncil, DeclareConflict declareConflict, IfMatch ifMatch) {
        this.councils = councils;
        this.setUpCouncil = setUpCouncil;
        this.declareConflict = declareConflict;
        this.ifMatch = ifMatch;
    }

    @POST
    @Once
    @RolesAllowed("province-officer")
    @APIResponse(responseCode = "201", description = "The council with the rules that hold for it.")
    @Operation(
            operationId = "setUpCouncil",
            summary = "Sets up a council of the officer's province",
            description = "Rules that are absent follow the province's usual ones: a quorum of 75 % of the members,"
                    + " totals at most 10 points apart, star minimums by mean points, any member may raise a stop."
                    + " The answer names the rules that hold for this council; later changes of the usual rules do"
                    + " not touch it.")
    public RestResponse<CouncilView> setUp(@Valid NewCouncil wanted) {
        var council = setUpCouncil.of(wanted);
        return Answer.created("/assessment/v1/councils/" + council.id(), council.version(), council.view());
    }

    @GET
    @RolesAllowed({"province-officer", "council-member", "council-chair"})
    @Operation(
            operationId = "listCouncils",
            summary = "Councils of the officer's province, or those the member sits in, newest first")
    public CouncilPage list(@Valid @BeanParam PageRequest page) {
        var slice = councils.page(page).map(Council::view);
        return new CouncilPage(slice.items(), slice.nextCursor(), slice.total());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"province-officer", "council-member", "council-chair"})
    @Operation(operationId = "getCouncil", summary = "One council")
    public RestResponse<CouncilView> get(UUID id) {
        var council = councils.visible(id);
        return Answer.ok(council.version(), council.view());
    }

    @POST
    @Once
    @Path("/{id}/conflicts")
    @RolesAllowed({"province-officer", "council-member", "council-chair"})
    @Extension(name = "x-if-match", value = "true")
    @Operation(
            operationId = "declareConflictOfInterest",
            summary = "Declares that a member is tied to a producer",
            description = "The officer and the chair declare for any member, a member for themselves. A tie is never"
                    + " taken back; the member scores no dossier of that producer in this council.")
    public RestResponse<CouncilView> declare(UUID id, @Valid Conflict conflict) {
        var council = councils.visibleForChange(id);
        ifMatch.require(council.version());
        declareConflict.of(council, conflict);
        return Answer.ok(council.version(), council.view());
    }
}
