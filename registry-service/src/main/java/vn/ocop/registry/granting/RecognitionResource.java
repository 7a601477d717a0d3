package vn.ocop.registry.granting;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.idempotency.Once;
import vn.ocop.chassis.openapi.MayBeAbsent;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.precondition.Answer;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.registry.Reach;
import vn.ocop.registry.decision.Decision;
import vn.ocop.registry.decision.Level;
import vn.ocop.registry.decision.RevocationGround;
import vn.ocop.registry.recognition.Recognition;
import vn.ocop.registry.recognition.RecognitionView;
import vn.ocop.registry.recognition.Recognitions;
import vn.ocop.registry.recognition.Revocation;

@Path("/recognitions")
@Authenticated
@Tag(name = "Recognitions", description = "Công nhận và giấy chứng nhận. Decisions and certificates.")
class RecognitionResource {

    static final Order NEWEST = Order.desc("registeredAt", Instant.class);

    private final GrantRecognition grantRecognition;
    private final RevokeRecognition revokeRecognition;
    private final Recognitions recognitions;
    private final Lists lists;
    private final Reach reach;
    private final IfMatch ifMatch;

    RecognitionResource(
            GrantRecognition grantRecognition,
            RevokeRecognition revokeRecognition,
            Recognitions recognitions,
            Lists lists,
            Reach reach,
            IfMatch ifMatch) {
        this.grantRecognition = grantRecognition;
        this.revokeRecognition = revokeRecognition;
        this.recognitions = recognitions;
        this.lists = lists;
        this.reach = reach;
        this.ifMatch = ifMatch;
    }

    @Schema(
            name = "RecognitionDecision",
            description = "Quyết định của cấp có thẩm quyền. The competent authority's decision (Articles 7.7, 7.8).",
            examples =
                    "{\"number\":\"715\",\"symbol\":\"QĐ-UBND\",\"authority\":\"UBND tỉnh Thanh Hóa\","
                            + "\"level\":\"PROVINCE\",\"decidedOn\":\"2026-11-20\",\"stars\":4,"
                            + "\"url\":\"https://thanhhoa.gov.vn/van-ban/715-qd-ubnd\",\"certificateNumber\":\"GCN-38-2026-000042\"}")
    record RecognitionDecision(
            @NotNull @Pattern(regexp = "[0-9]{1,6}[A-Za-z]?") @Schema(description = "Running number of the year.")
            String number,

            @NotNull @Size(min = 1, max = 50) @Schema(description = "What follows the number, QĐ-UBND.")
            String symbol,

            @NotNull @Size(min = 2, max = 255) @Schema(description = "Who decided, in words.")
            String authority,

            @NotNull @Schema(description = "NATIONAL for five stars, PROVINCE for three and four; DISTRICT before 1 July 2025.")
            Level level,

            @NotNull @Schema(description = "Legal day of the decision, not after today.")
            LocalDate decidedOn,

            @NotNull @Min(3) @Max(5) @Schema(description = "Stars decided; not more than the council found.")
            Integer stars,

            @MayBeAbsent
            @Size(max = 500) @Pattern(regexp = Decision.URL) @Schema(description = "Where the text of the decision can be read.")
            String url,

            @MayBeAbsent
            @Size(min = 1, max = CertificateNumberResource.LONGEST) @Pattern(regexp = CertificateNumberResource.FORM) @Schema(description = "Number it has already; else a province's certificate gets the next of the template.")
            String certificateNumber) {

        GrantRecognition.Entered entered() {
            var decision = new Decision(number, symbol, authority, level, decidedOn);
            return new GrantRecognition.Entered(decision, stars, url, certificateNumber);
        }
    }

    @Schema(
            name = "RecognitionRevocation",
            description = "Quyết định thu hồi giấy chứng nhận. The decision that withdraws a certificate (Article 8).",
            examples = "{\"ground\":\"MARK_MISUSED\",\"reason\":\"In nhãn OCOP 5 sao trên bao bì\","
                    + "\"number\":\"812\",\"symbol\":\"QĐ-UBND\",\"authority\":\"UBND tỉnh Thanh Hóa\","
                    + "\"level\":\"PROVINCE\",\"decidedOn\":\"2026-11-20\",\"concludedOn\":\"2026-11-10\"}")
    record RecognitionRevocation(
            @NotNull @Schema(description = "One of the six grounds of Article 8.")
            RevocationGround ground,

            @NotNull @Size(min = 5, max = 2000) @Schema(description = "What happened, in words; no names of private persons.")
            String reason,

            @NotNull @Pattern(regexp = "[0-9]{1,6}[A-Za-z]?") @Schema(description = "Running number of the year.")
            String number,

            @NotNull @Size(min = 1, max = 50) @Schema(description = "What follows the number, QĐ-UBND.")
            String symbol,

            @NotNull @Size(min = 2, max = 255) @Schema(description = "Who decided, in words.")
            String authority,

            @NotNull @Schema(description = "NATIONAL for five stars, PROVINCE for three and four.")
            Level level,

            @NotNull @Schema(description = "Legal day of the decision, not before the certificate and not after today.")
            LocalDate decidedOn,

            @NotNull @Schema(description = "Day of the conclusion, or of the commune's word that production has stopped.")
            LocalDate concludedOn) {

        Decision decision() {
            return new Decision(number, symbol, authority, level, decidedOn);
        }
    }

    @GET
    @Operation(operationId = "listRecognitions", summary = "Recognitions within the caller's reach, the newest first")
    public RecognitionPage list(@Valid @BeanParam RecognitionQuery query, @BeanParam PageRequest page) {
        var slice = lists.slice(Recognition.class, reach.limitIssued(query.filter()), NEWEST, page);
        return new RecognitionPage(slice.map(Recognition::view).items(), slice.nextCursor(), slice.total());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getRecognition", summary = "One recognition")
    @APIResponseSchema(RecognitionView.class)
    public RestResponse<RecognitionView> get(UUID id) {
        var recognition = recognitions.get(id);
        return Answer.ok(recognition.version(), recognition.view());
    }

    /** One decision lists many products; each of its recognitions gets it once. */
    @POST
    @Path("/{id}/decisions")
    @Once
    @RolesAllowed("province-officer")
    @Extension(name = "x-if-match", value = "true")
    @Operation(
            operationId = "decideRecognition",
            summary = "Enters the decision that grants a proposed recognition",
            description = "The certificate holds 36 calendar months from the day of the decision, the last day included"
                    + " (Article 4.3). An earlier recognition of the same product gives way from that day. Its number"
                    + " is the next of the province and year, without gaps, unless the certificate has one already.")
    @APIResponseSchema(
            value = RecognitionView.class,
            responseCode = "201",
            responseDescription = "Đã công nhận. Granted.")
    public RestResponse<RecognitionView> decide(UUID id, @NotNull @Valid RecognitionDecision decision) {
        var granted = grantRecognition.decide(id, decision.entered(), ifMatch);
        return Answer.created("/registry/v1/recognitions/" + id, granted.version(), granted.view());
    }

    @POST
    @Path("/{id}/revocations")
    @Once
    @RolesAllowed("province-officer")
    @Extension(name = "x-if-match", value = "true")
    @Operation(
            operationId = "revokeRecognition",
            summary = "Enters the decision that withdraws a certificate in force",
            description = "Only on one of the six grounds of Article 8, by the level that gives so many stars. The"
                    + " certificate holds no more from the day of the decision.")
    @APIResponseSchema(
            value = RecognitionView.class,
            responseCode = "201",
            responseDescription = "Đã thu hồi. Revoked.")
    public RestResponse<RecognitionView> revoke(UUID id, @NotNull @Valid RecognitionRevocation said) {
        var revocation = new Revocation(said.ground(), said.reason(), said.decision(), said.concludedOn());
        var revoked = revokeRecognition.revoke(id, revocation, said.decision(), ifMatch);
        return Answer.created("/registry/v1/recognitions/" + id, revoked.version(), revoked.view());
    }
}
