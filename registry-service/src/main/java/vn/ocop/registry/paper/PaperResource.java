package vn.ocop.registry.paper;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.idempotency.Once;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.precondition.Answer;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.Reach;

@Path("/papers")
@Authenticated
@Tag(name = "Papers", description = "Giấy tờ có thời hạn. Dated papers of products and producers.")
class PaperResource {

    private final FilePaper filePaper;
    private final Papers papers;
    private final Lists lists;
    private final Reach reach;
    private final IfMatch ifMatch;
    private final Clock clock;

    PaperResource(FilePaper filePaper, Papers papers, Lists lists, Reach reach, IfMatch ifMatch, Clock clock) {
        this.filePaper = filePaper;
        this.papers = papers;
        this.lists = lists;
        this.reach = reach;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    @Schema(
            name = "PaperWords",
            description = "Nội dung giấy tờ. What stands on the paper.",
            examples = "{\"kind\":\"TEST_SLIP\",\"number\":\"2511/KN-2026\","
                    + "\"issuer\":\"Trung tâm Kiểm nghiệm Thanh Hóa\",\"issuedOn\":\"2026-09-01\","
                    + "\"validUntil\":\"2027-09-01\"}")
    record PaperWords(
            @NotNull @Schema(description = "Kind; it says whether the paper is the product's, the producer's or either's.")
            PaperKind kind,

            @NotNull @Size(min = 1, max = 100) @Schema(description = "Number on the paper.")
            String number,

            @NotNull @Size(min = 2, max = 255) @Schema(description = "Who issued it.")
            String issuer,

            @NotNull @Schema(description = "Legal day of issue, not after today.")
            LocalDate issuedOn,

            @Schema(
                    description =
                            "Last day, included. May be absent, for ever, only for PRODUCT_DECLARATION,"
                                    + " GEOGRAPHICAL_INDICATION, TRACE_REGISTRATION, BUSINESS_REGISTRATION, ENVIRONMENT, OTHER.")
            LocalDate validUntil,

            @Size(min = 1, max = 1000) @Schema(description = "What else is to be known of it.")
            String note) {

        Paper.Words words() {
            return new Paper.Words(kind, number, issuer, issuedOn, validUntil, note);
        }
    }

    @Schema(
            name = "PaperEnd",
            description = "Giấy tờ hết hiệu lực sớm. Why and from when a paper holds no more.",
            examples = "{\"endedOn\":\"2026-11-20\",\"reason\":\"Cơ quan cấp đã thu hồi\"}")
    record PaperEnd(
            @NotNull @Schema(description = "First legal day on which it holds no more.")
            LocalDate endedOn,

            @NotNull @Size(min = 5, max = 500) String reason) {}

    @GET
    @Operation(operationId = "listPapers", summary = "Papers within the caller's reach, what lapses first comes first")
    public PaperPage list(@Valid @BeanParam PaperQuery query, @BeanParam PageRequest page) {
        var filter = reach.limit(query.filter(Legal.today(clock)), "producerId");
        var slice = lists.slice(Paper.class, filter, Papers.BY_LAPSE, page);
        return new PaperPage(slice.map(Paper::view).items(), null, slice.nextCursor(), slice.total());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPaper", summary = "One paper")
    @APIResponseSchema(PaperView.class)
    public RestResponse<PaperView> get(UUID id) {
        var paper = papers.get(id);
        return Answer.ok(paper.version(), paper.view());
    }

    @POST
    @Path("/{id}/replacements")
    @Once
    @RolesAllowed({"commune-officer", "province-officer"})
    @Extension(name = "x-if-match", value = "true")
    @Operation(
            operationId = "replacePaper",
            summary = "Files a newer paper of the same kind in the place of this one",
            description = "Answers with the newer one; the older stays readable as REPLACED.")
    @APIResponseSchema(value = PaperView.class, responseCode = "201", responseDescription = "Đã thay thế. Replaced.")
    public RestResponse<PaperView> replace(UUID id, @NotNull @Valid PaperWords paper) {
        return created(filePaper.replace(id, paper.words(), ifMatch));
    }

    @POST
    @Path("/{id}/endings")
    @Once
    @RolesAllowed({"commune-officer", "province-officer"})
    @Extension(name = "x-if-match", value = "true")
    @Operation(operationId = "endPaper", summary = "Ends a paper before its last day, with a reason")
    @APIResponseSchema(value = PaperView.class, responseCode = "201", responseDescription = "Đã hết hiệu lực. Ended.")
    public RestResponse<PaperView> end(UUID id, @NotNull @Valid PaperEnd end) {
        return created(filePaper.end(id, end.endedOn(), end.reason(), ifMatch));
    }

    static RestResponse<PaperView> created(Paper paper) {
        return Answer.created("/registry/v1/papers/" + paper.id(), paper.version(), paper.view());
    }
}
