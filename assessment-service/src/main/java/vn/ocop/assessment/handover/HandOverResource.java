package vn.ocop.assessment.handover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.succession.HandOverPage;
import vn.ocop.chassis.succession.HandOverQuery;
import vn.ocop.chassis.succession.HandOvers;

/** Which open work went from commune to commune by which act, and who held it when (R10, D-18). */
@Path("/hand-overs")
@Tag(name = "HandOvers", description = "Chuyển giao việc khi sắp xếp xã. Open work that went over with communes.")
class HandOverResource {

    private final HandOvers handOvers;
    private final Caller caller;

    HandOverResource(HandOvers handOvers, Caller caller) {
        this.handOvers = handOvers;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"commune-officer", "province-officer", "province-approver", "administrator", "auditor"})
    @Operation(
            operationId = "listDossierHandOvers",
            summary = "Dossiers that went from commune to commune by an act, the latest day first",
            description =
                    "Written down when the registry's act was heard, each thing once per act, and kept. The province"
                            + " sees its own; a commune's officer what the communes of the token, and those they became, gave or took"
                            + " over. Where a commune was split, the holder is absent until an officer has assigned the owner in the"
                            + " registry.")
    public HandOverPage list(@Valid @BeanParam HandOverQuery query, @Valid @BeanParam PageRequest page) {
        var ofCommunes = caller.has("commune-officer") && !caller.has("province-officer");
        return handOvers.page(query, ofCommunes ? null : "ocop_province", "ocop_communes", page);
    }
}
