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
import vn.ocop.registry.RegistryReason;
import vn.ocop.registry.recognition.RecognitionView;
import vn.ocop.registry.recognition.Recognitions;

/** The number a certificate has on paper, when it was not told with the decision: of the past, or of the ministry (R6). */
@Path("/recognitions/{id}/certificate-number")
@RolesAllowed("province-officer")
@Tag(name = "Recognitions", description = "Công nhận và giấy chứng nhận. Decisions and certificates.")
class CertificateNumberResource {

    /** No space around it. */
    static final String FORM = "\\S(.*\\S)?";

    static final int LONGEST = 80;

    private final Recognitions recognitions;
    private final CertificateNumbers numbers;
    private final Audit audit;
    private final IfMatch ifMatch;

    CertificateNumberResource(Recognitions recognitions, CertificateNumbers numbers, Audit audit, IfMatch ifMatch) {
        this.recognitions = recognitions;
        this.numbers = numbers;
        this.audit = audit;
        this.ifMatch = ifMatch;
    }

    @Schema(
            name = "CertificateNumber",
            description = "Số giấy chứng nhận. The number of a certificate as it is printed.",
            examples = "{\"number\":\"15/GCN-BNNMT\"}")
    record Told(
            @NotNull @Size(min = 1, max = LONGEST) @Pattern(regexp = FORM) @Schema(description = "As it is printed on the certificate.")
            String number) {}

    @PUT
    @Transactional
    @Extension(name = "x-if-match", value = "true")
    @Operation(
            operationId = "putCertificateNumber",
            summary = "Says the number of a certificate that has none here",
            description =
                    "409 certificate-keeps-its-number when it has another one, certificate-number-taken when another"
                            + " certificate of the province has it, move-not-allowed while there is no decision.")
    @APIResponseSchema(RecognitionView.class)
    public RestResponse<RecognitionView> put(UUID id, @NotNull @Valid Told told) {
        var recognition = recognitions.get(id);
        ifMatch.require(recognition.version());
        if (recognition.decision() == null) {
            throw RegistryReason.MOVE_NOT_ALLOWED.because("NUMBER", recognition.state());
        }
        var before = recognition.view();
        recognition.bear(numbers.of(recognition, told.number()));
        recognitions.flush();
        audit.write("certificate-numbered", "recognition", id, before, recognition.view());
        return Answer.ok(recognition.version(), recognition.view());
    }
}
