package vn.ocop.registry.admission;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.idempotency.Once;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.precondition.Answer;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.registry.history.AsOf;
import vn.ocop.registry.history.HistoryPage;
import vn.ocop.registry.identity.LikelyDuplicates;
import vn.ocop.registry.person.Contact;
import vn.ocop.registry.place.Places;
import vn.ocop.registry.producer.ProducerCard;
import vn.ocop.registry.producer.ProducerKind;
import vn.ocop.registry.producer.ProducerView;
import vn.ocop.registry.producer.Producers;
import vn.ocop.registry.roll.ProducerList;
import vn.ocop.registry.roll.ProducerPage;
import vn.ocop.registry.roll.ProducerPast;
import vn.ocop.registry.roll.ProducerQuery;

@Path("/producers")
@Authenticated
@Tag(name = "Producers", description = "Chủ thể OCOP. Who makes what, and where they sit.")
class ProducerResource {

    private static final String AS_OF = "A day (its end, Asia/Ho_Chi_Minh) or an instant; the state then.";

    private final RegisterProducer registerProducer;
    private final Producers producers;
    private final ProducerCard card;
    private final ProducerList list;
    private final Lookalikes lookalikes;
    private final Places places;
    private final ProducerPast past;
    private final IfMatch ifMatch;

    ProducerResource(
            RegisterProducer registerProducer,
            Producers producers,
            ProducerCard card,
            ProducerList list,
            Lookalikes lookalikes,
            Places places,
            ProducerPast past,
            IfMatch ifMatch) {
        this.registerProducer = registerProducer;
        this.producers = producers;
        this.card = card;
        this.list = list;
        this.lookalikes = lookalikes;
        this.places = places;
        this.past = past;
        this.ifMatch = ifMatch;
    }

    @Schema(
            name = "ProducerCreate",
            description = "Chủ thể cần đăng ký. The producer to register.",
            examples = "{\"name\":\"HTX mắm Khánh Linh Ba Làng\",\"kind\":\"COOPERATIVE\",\"communeCode\":\"15142\"}")
    record ProducerCreate(
            @NotNull @Size(min = 2, max = 255) @Schema(description = "Registered name.")
            String name,

            @NotNull ProducerKind kind,

            @NotNull @Pattern(regexp = "[0-9]{5}") @Schema(description = "Code of a commune in force today.")
            String communeCode,

            @Valid @Schema(required = false) Contact contact,

            @Size(min = 5, max = 500) @Schema(
                    description = "Why it is another one although one like it exists; kept for ever, no personal data.",
                    required = false)
            String duplicateReason) {}

    @Schema(
            name = "ProducerChange",
            description = "Thông tin mới của chủ thể. What the producer is from now on.",
            examples = "{\"name\":\"Công ty TNHH mắm Ba Làng\",\"kind\":\"ENTERPRISE\",\"communeCode\":\"15142\"}")
    record ProducerChange(
            @NotNull @Size(min = 2, max = 255) @Schema(description = "Registered name.")
            String name,

            @NotNull ProducerKind kind,

            @NotNull @Pattern(regexp = "[0-9]{5}") @Schema(description = "Code of a commune in force today.")
            String communeCode) {}

    @POST
    @Once
    @RolesAllowed({"commune-officer", "province-officer"})
    @Operation(
            operationId = "registerProducer",
            summary = "Registers a producer in a commune of the caller",
            description = "One that reads alike in the commune or the same in the province, or has the same phone or"
                    + " citizen number, is a likely duplicate (R7): 409 with an error and a Link for each, until"
                    + " duplicateReason says why it is another one. Article 2.3 says which kinds there are; an"
                    + " association offers tourism only, a citizen number belongs to a household or farm.")
    @APIResponseSchema(
            value = ProducerView.class,
            responseCode = "201",
            responseDescription = "Đã đăng ký. Registered.")
    public RestResponse<ProducerView> register(@NotNull @Valid ProducerCreate producer) {
        var registered = registerProducer.register(producer);
        return Answer.created(Producers.PATH + registered.id(), registered.version(), card.of(registered));
    }

    @GET
    @Operation(
            operationId = "listProducers",
            summary = "Producers within the caller's reach, by name",
            description = "With asOf as they were then; identifiers are those of today. The code of a merged producer"
                    + " answers 308 with the survivor's address (R8).")
    public ProducerPage list(
            @Valid @BeanParam ProducerQuery query,
            @RestQuery @Pattern(regexp = AsOf.FORM) @Parameter(description = AS_OF) String asOf,
            @Valid @BeanParam PageRequest page) {
        return asOf == null ? list.today(query, page) : list.then(query, AsOf.moment(asOf), page);
    }

    @GET
    @Path("/likely-duplicates")
    @RolesAllowed({"commune-officer", "province-officer"})
    @Operation(
            operationId = "listLikelyDuplicateProducers",
            summary = "Which producers look like one that is to be registered",
            description = "The same that registering would refuse, by name and tax code; phone and citizen number are"
                    + " compared on registering only, as they do not belong into an address.")
    public LikelyDuplicates likelyDuplicates(
            @RestQuery @NotNull @Size(min = 2, max = 255) @Parameter(description = "Name it is to be registered by.")
                    String name,
            @RestQuery
                    @NotNull @Pattern(regexp = "[0-9]{5}") @Parameter(description = "Code of a commune in force today.")
                    String commune,
            @RestQuery @Pattern(regexp = "[0-9]{10}(-[0-9]{3})?") @Parameter(description = "Tax code.")
                    String taxCode) {
        return lookalikes.of(
                new Lookalikes.Newcomer(name, places.today(commune, "/query/commune"), taxCode, Contact.NONE));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getProducer",
            summary = "One producer",
            description = "A merged one answers 308 with the survivor's address for ever (R8); with asOf a day before"
                    + " the merge it is shown as it was (R11).")
    @APIResponseSchema(ProducerView.class)
    public RestResponse<ProducerView> get(
            UUID id, @RestQuery @Pattern(regexp = AsOf.FORM) @Parameter(description = AS_OF) String asOf) {
        if (asOf != null) {
            var then = list.then(id, AsOf.moment(asOf));
            return Answer.ok(then.version(), then.view());
        }
        var producer = producers.here(id);
        return Answer.ok(producer.version(), card.of(producer));
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "getProducerHistory",
            summary = "Every change of a producer, latest first",
            description = "Who, when, why, under which rules, and each field before and after, personal data masked"
                    + " (R12). That of a merged producer stays readable under its own id.")
    public HistoryPage history(UUID id, @Valid @BeanParam PageRequest page) {
        return past.page(id, page);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({"commune-officer", "province-officer"})
    @Operation(operationId = "changeProducer", summary = "Changes name, kind or commune of a producer")
    @APIResponseSchema(ProducerView.class)
    public RestResponse<ProducerView> change(UUID id, @NotNull @Valid ProducerChange change) {
        var producer = registerProducer.change(id, change, ifMatch);
        return Answer.ok(producer.version(), card.of(producer));
    }
}
