package vn.ocop.assessment.sheet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.precondition.Answer;
import vn.ocop.chassis.precondition.IfMatch;

@Path("/dossiers/{id}/sheets")
@Tag(name = "Score sheets", description = "Phiếu đánh giá. One sheet per member and dossier.")
class SheetResource {

    private final PutSheet putSheet;
    private final ReadSheets readSheets;
    private final IfMatch ifMatch;

    SheetResource(PutSheet putSheet, ReadSheets readSheets, IfMatch ifMatch) {
        this.putSheet = putSheet;
        this.readSheets = readSheets;
        this.ifMatch = ifMatch;
    }

    @PUT
    @Path("/mine")
    @RolesAllowed({"council-member", "council-chair"})
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            description = "The ETag of the member's earlier sheet; absent for the first.",
            schema = @Schema(minLength = 3, maxLength = 22))
    @Operation(
            operationId = "putMySheet",
            summary = "Puts the caller's sheet, or a new one in its place",
            description = "Only while the dossier is on the table of a council in which the caller sits. The first one"
                    + " needs If-None-Match: *, a new one If-Match with the ETag of the old. Every item has an answer;"
                    + " a refusal names the items that are missing or wrong.")
    public RestResponse<SheetView> put(
            UUID id,
            @Valid Ticked ticked,
            @RestHeader("If-None-Match") @Parameter(description = "* for the member's first sheet.")
                    String ifNoneMatch) {
        var sheet = putSheet.put(id, ticked, new Seen(ifNoneMatch, ifMatch));
        return Answer.ok(sheet.version(), sheet.view());
    }

    @GET
    @Path("/mine")
    @RolesAllowed({"council-member", "council-chair"})
    @Operation(operationId = "getMySheet", summary = "The caller's own sheet")
    public RestResponse<SheetView> mine(UUID id) {
        var sheet = readSheets.mine(id);
        return Answer.ok(sheet.version(), sheet.view());
    }

    @GET
    @RolesAllowed({"council-chair", "province-officer"})
    @Operation(
            operationId = "listSheets",
            summary = "All members' sheets, for the chair and the province after the conclusion",
            description = "Until the chair has concluded nobody sees another member's scores.")
    public SheetPage all(UUID id) {
        return new SheetPage(readSheets.all(id).stream().map(MemberSheet::view).toList());
    }
}
