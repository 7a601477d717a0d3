package vn.ocop.chassis.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.hearing.Envelope;
import vn.ocop.chassis.idempotency.Once;
import vn.ocop.chassis.outbox.Topics;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.precondition.Answer;
import vn.ocop.chassis.precondition.IfMatch;

/** Facts that could not be applied: seen, tried again after the cause was mended, or discarded with a reason. */
@Path("/dead-letters")
@RolesAllowed("administrator")
@Tag(name = "DeadLetters", description = "Bản tin không áp dụng được. Facts that could not be applied.")
class DeadLetterResource {

    @Schema(name = "DeadLetterResolution", examples = "{\"reason\":\"Đã sửa danh mục xã, áp dụng lại bản tin\"}")
    record Resolution(
            @NotBlank @Size(max = 500) @Schema(description = "Why, 1 to 500 characters; kept in the audit trail.")
            String reason) {}

    private final DeadLetters letters;
    private final Taking taking;
    private final Topics topics;
    private final Lists lists;
    private final IfMatch ifMatch;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    DeadLetterResource(
            DeadLetters letters,
            Taking taking,
            Topics topics,
            Lists lists,
            IfMatch ifMatch,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.letters = letters;
        this.taking = taking;
        this.topics = topics;
        this.lists = lists;
        this.ifMatch = ifMatch;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listDeadLetters", summary = "Lists the facts that could not be applied, oldest first")
    public DeadLetterPage list(@RestQuery DeadLetter.State state, @BeanParam PageRequest page) {
        var slice = lists.slice(
                DeadLetter.class, new Filter().eq("state", state), Order.asc("seenAt", Instant.class), page);
        var views = slice.map(DeadLetter::view);
        return new DeadLetterPage(views.items(), views.nextCursor(), views.total());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getDeadLetter", summary = "One dead letter")
    public RestResponse<DeadLetterView> get(@RestPath UUID id) {
        var letter = letters.get(id);
        return Answer.ok(letter.version(), letter.view());
    }

    /** Applied under its original id, so a fact that did take effect meanwhile is not applied twice. */
    @POST
    @Once
    @Path("/{id}/redrives")
    @Extension(name = "x-if-match", value = "true")
    @Operation(operationId = "redriveDeadLetter", summary = "Applies the fact again under its original id")
    public RestResponse<DeadLetterView> redrive(@RestPath UUID id, @NotNull @Valid Resolution resolution) {
        var letter = letters.get(id);
        ifMatch.require(letter.version());
        letter.resolve(DeadLetter.State.REDRIVEN, caller.subject(), resolution.reason(), clock.instant());
        try {
            taking.apply(Envelope.open(DeadLetters.headers(letter), letter.body()), topics.speaker(letter.topic()));
        } catch (RuntimeException e) {
            if (Failure.passes(e)) {
                throw e;
            }
            throw InboxReason.REDRIVE_FAILED.because(DeadLetters.reason(e));
        }
        return resolved("dead-letter-redriven", letter, resolution);
    }

    @POST
    @Once
    @Path("/{id}/discards")
    @Extension(name = "x-if-match", value = "true")
    @Operation(operationId = "discardDeadLetter", summary = "Gives the fact up, with a reason")
    public RestResponse<DeadLetterView> discard(@RestPath UUID id, @NotNull @Valid Resolution resolution) {
        var letter = letters.get(id);
        ifMatch.require(letter.version());
        letter.resolve(DeadLetter.State.DISCARDED, caller.subject(), resolution.reason(), clock.instant());
        return resolved("dead-letter-discarded", letter, resolution);
    }

    private RestResponse<DeadLetterView> resolved(String action, DeadLetter letter, Resolution resolution) {
        letters.flush();
        audit.write(action, "dead-letter", letter.id(), null, letter.view(), resolution.reason());
        return Answer.ok(letter.version(), letter.view());
    }
}
