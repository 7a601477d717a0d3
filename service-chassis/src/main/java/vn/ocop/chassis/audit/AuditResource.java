package vn.ocop.chassis.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit chain can be checked by anyone who holds the auditor's role. */
@Path("/audit")
@Tag(name = "Audit", description = "Nhật ký không sửa được. The tamper-evident record of every change.")
class AuditResource {

    private final ChainWalk walk;
    private final Anchors anchors;

    AuditResource(ChainWalk walk, Anchors anchors) {
        this.walk = walk;
        this.anchors = anchors;
    }

    @GET
    @Path("/verification")
    @RolesAllowed("auditor")
    @Operation(
            operationId = "verifyAuditChain",
            summary = "Walks the audit chain and compares it with the published anchors",
            description =
                    "Reads every entry once; the answer names the first entry that was changed, removed or cut off.")
    public Verification verification() {
        return walk.verify(anchors.published());
    }
}
