package vn.ocop.registry.assignment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ocop.chassis.idempotency.Once;
import vn.ocop.chassis.page.PageRequest;

/** What a split left open, and the officer's word where it lies (R10). */
@Path("/places/assignments")
@RolesAllowed({"administrator", "province-officer"})
@Tag(name = "Assignments", description = "Phân về xã mới sau khi chia xã. Where things of split communes lie.")
class AssignmentResource {

    private final Assign assign;

    AssignmentResource(Assign assign) {
        this.assign = assign;
    }

    @POST
    @Once
    @Operation(
            operationId = "assignToCommune",
            summary = "Assigns producers, products and ideas of a split commune to one of its new ones",
            description =
                    "One by one or up to 200 together, all or none. Papers and results that await a decision go along"
                            + " with their owner; codes and issued certificates stay. The other services are told, so that open"
                            + " dossiers follow. 409 not-to-be-assigned for what has one commune already, commune-not-a-candidate"
                            + " for a commune that took nothing over.")
    public AssignmentView create(@NotNull @Valid AssignmentRequest assignment) {
        return assign.assign(assignment);
    }

    @GET
    @Path("/waiting")
    @RolesAllowed({"administrator", "province-officer", "province-approver", "auditor"})
    @Operation(
            operationId = "listWaitingAssignments",
            summary = "What waits to be assigned, the earliest registered first")
    public WaitingPage waiting(
            @RestQuery @NotNull @Parameter(description = "Producers, products or ideas.") PlacedKind kind,
            @Valid @BeanParam PageRequest page) {
        var slice = assign.waiting(kind, page);
        return new WaitingPage(slice.items(), slice.nextCursor(), slice.total());
    }
}
