package vn.ocop.registry.granting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.precondition.Answer;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.registry.decision.Decision;
import vn.ocop.registry.recognition.RecognitionView;
import vn.ocop.registry.recognition.Recognitions;

/** Where a decision can be read (R15). */
@Path("/recognitions/{id}/decision-text")
@RolesAllowed("province-officer")
@Tag(name = "Recognitions", description = "Công nhận và giấy chứng nhận. Decisions and certificates.")
class DecisionTextResource {

    private final Recognitions recognitions;
    private final Audit audit;
    private final IfMatch ifMatch;

    DecisionTextResource(Recognitions recognitions, Audit audit, IfMatch ifMatch) {
        this.recognitions = recognitions;
        this.audit = audit;
        this.ifMatch = ifMatch;
    }

    @Schema(
            name = "DecisionTextLink",
            description = "Địa chỉ toàn văn quyết định. Where the text of a decision can be read.",
            examples = "{\"url\":\"https://thanhhoa.gov.vn/van-ban/715-qd-ubnd\"}")
    record Link(
            @NotNull @Size(max = Decision.LONGEST_URL) @Pattern(regexp = Decision.URL) @Schema(description = "A page of the web, http or https.")
            String url) {}

    @PUT
    @Transactional
    @Extension(name = "x-if-match", value = "true")
    @Operation(
            operationId = "putDecisionText",
            summary = "Says where the text of a recognition's decision can be read",
            description = "The link is not part of what was granted: it may be told later and put right. Refused while"
                    + " there is no decision.")
    @APIResponseSchema(RecognitionView.class)
    public RestResponse<RecognitionView> put(UUID id, @NotNull @Valid Link link) {
        var recognition = recognitions.get(id);
        ifMatch.require(recognition.version());
        var before = recognition.view();
        recognition.readAt(link.url());
        recognitions.flush();
        audit.write("decision-text-linked", "recognition", id, before, recognition.view());
        return Answer.ok(recognition.version(), recognition.view());
    }
}
