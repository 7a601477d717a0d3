package vn.ocop.promotion.handover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.export.Exports;
import vn.ocop.chassis.handover.HandOverPage;
import vn.ocop.chassis.handover.HandOverQuery;
import vn.ocop.chassis.handover.HandOvers;
import vn.ocop.chassis.page.PageRequest;

/** Which open work went from commune to commune by which act, and who held it when (R10, D-18). */
@Path("/hand-overs")
@RolesAllowed({"commune-officer", "province-officer", "province-approver", "administrator", "auditor"})
@Tag(name = "HandOvers", description = "Chuyển giao việc khi sắp xếp xã. Open work that went over with communes.")
class HandOverResource {

    private static final String UNITS = "ocop_communes";

    private final HandOvers handOvers;
    private final Exports exports;
    private final Caller caller;

    HandOverResource(HandOvers handOvers, Exports exports, Caller caller) {
        this.handOvers = handOvers;
        this.exports = exports;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listStandHandOvers",
            summary = "Applications for stands whose producer went from commune to commune by an act",
            description =
                    "Written down when the registry's act was heard, each thing once per act, and kept. The province"
                            + " sees its own; a commune's officer what the communes of the token, and those they became, gave or took"
                            + " over. Where a commune was split, the holder is absent until an officer has assigned the owner in the"
                            + " registry.")
    public HandOverPage list(@Valid @BeanParam HandOverQuery query, @Valid @BeanParam PageRequest page) {
        return handOvers.page(query, areas(), UNITS, page);
    }

    @GET
    @Path("/export.csv")
    @Produces(Exports.CSV)
    @Operation(operationId = "exportStandHandOversCsv", summary = "The same hand-overs as CSV")
    public RestResponse<StreamingOutput> csv(@Valid @BeanParam HandOverQuery query) {
        return exports.csv(handOvers.file(query, areas(), UNITS));
    }

    @GET
    @Path("/export.ndjson")
    @Produces(Exports.NDJSON)
    @Operation(operationId = "exportStandHandOversNdjson", summary = "The same hand-overs as NDJSON")
    public RestResponse<StreamingOutput> ndjson(@Valid @BeanParam HandOverQuery query) {
        return exports.ndjson(handOvers.file(query, areas(), UNITS));
    }

    @GET
    @Path("/export.xlsx")
    @Produces(Exports.XLSX)
    @Operation(operationId = "exportStandHandOversXlsx", summary = "The same hand-overs as an Excel sheet")
    public RestResponse<StreamingOutput> xlsx(@Valid @BeanParam HandOverQuery query) {
        return exports.xlsx(handOvers.file(query, areas(), UNITS));
    }

    /** Null for those who reach single communes only. */
    private String areas() {
        return caller.has("commune-officer") && !caller.has("province-officer") ? null : "ocop_province";
    }
}
