package vn.ocop.promotion.participant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.PageRequest;

@Path("/fairs")
@Tag(name = "Fairs")
class ParticipantResource {

    private final Participants participants;
    private final Lists lists;

    ParticipantResource(Participants participants, Lists lists) {
        this.participants = participants;
        this.lists = lists;
    }

    @GET
    @Path("/{fairId}/participants")
    @RolesAllowed({"province-officer", "province-approver", "auditor"})
    @Operation(
            operationId = "listFairParticipants",
            summary = "Who sold what at a past event, by product",
            description = "What a producer earned is for the office of the event's province only: else 404.")
    public ParticipantPage list(UUID fairId, @Valid @BeanParam PageRequest page) {
        var slice = lists.slice(participants.selection(fairId), page).map(participants::view);
        return new ParticipantPage(slice.items(), slice.nextCursor(), slice.total());
    }
}
