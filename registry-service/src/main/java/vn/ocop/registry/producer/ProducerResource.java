package vn.ocop.registry.producer;

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
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.idempotency.Once;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Lists;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.precondition.Answer;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.chassis.text.SearchKey;
import vn.ocop.registry.Reach;
import vn.ocop.registry.history.History;
import vn.ocop.registry.history.HistoryPage;
import vn.ocop.registry.identity.Identifiers;

@Path("/producers")
@Authenticated
@Tag(name = "Producers", description = "Chủ thể OCOP. Who makes what, and where they sit.")
class ProducerResource {

    private final RegisterProducer registerProducer;
    private final Producers producers;
    private final Lists lists;
    private final Reach reach;
    private final History history;
    private final Identifiers identifiers;
    private final IfMatch ifMatch;

    ProducerResource(
            RegisterProducer registerProducer,
            Producers producers,
            Lists lists,
            Reach reach,
            History history,
            Identifiers identifiers,
            IfMatch ifMatch) {
        this.history = history;
        this.identifiers = identifiers;
        this.registerProducer = registerProducer;
        this.producers = producers;
        this.lists = lists;
        this.reach = reach;
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

            @Size(min = 5, max = 500) @Schema(description = "Why it is another one although the name exists there.", required = false)
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
            description =
                    "A name that reads the same without accents in the same commune is a likely duplicate: 409 until"
                            + " duplicateReason says why it is another one.")
    @APIResponseSchema(
            value = ProducerView.class,
            responseCode = "201",
            responseDescription = "Đã đăng ký. Registered.")
    public RestResponse<ProducerView> register(@NotNull @Valid ProducerCreate producer) {
        var registered = registerProducer.register(producer);
        return Answer.created("/registry/v1/producers/" + registered.id(), registered.version(), registered.view());
    }

    @GET
    @Operation(operationId = "listProducers", summary = "Producers within the caller's reach, by name")
    public ProducerPage list(
            @RestQuery @Pattern(regexp = "[0-9]{2}") @Parameter(description = "Code of the province.") String province,
            @RestQuery @Pattern(regexp = "[0-9]{5}") @Parameter(description = "Code of the commune.") String commune,
            @RestQuery @Parameter(description = "Kind of producer.") ProducerKind kind,
            @RestQuery @Size(min = 1, max = 100) @Parameter(description = "Part of the name, accents may be left out.")
                    String q,
            @RestQuery
                    @Size(min = 3, max = 220) @Parameter(
                            description =
                                    "SYSTEM|value, for instance TAX_CODE|0100109106; 409 identifier-ambiguous when"
                                            + " two producers are called so.")
                    String identifier,
            @BeanParam PageRequest page) {
        var named = identifier == null
                ? null
                : identifiers.lookup("producer", identifier).map(Set::of).orElse(Set.of());
        var filter = new Filter()
                .in("id", named)
                .eq("provinceCode", province)
                .eq("communeCode", commune)
                .eq("kind", kind)
                .where("locate(?, e.searchKey) > 0", q == null ? null : SearchKey.of(q));
        var slice = lists.slice(Producer.class, reach.limit(filter, "id"), Order.asc("searchKey", String.class), page);
        return new ProducerPage(slice.map(Producer::view).items(), slice.nextCursor(), slice.total());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getProducer", summary = "One producer")
    @APIResponseSchema(ProducerView.class)
    public RestResponse<ProducerView> get(UUID id) {
        var producer = producers.get(id);
        return Answer.ok(producer.version(), producer.view());
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "getProducerHistory",
            summary = "Every change of a producer, latest first",
            description = "Who, when, why, under which rules, and each field before and after (R12).")
    public HistoryPage history(UUID id, @BeanParam PageRequest page) {
        return history.page(Producer.PAST, producers.get(id).id(), page);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"commune-officer", "province-officer"})
    @Operation(operationId = "changeProducer", summary = "Changes name, kind or commune of a producer")
    @APIResponseSchema(ProducerView.class)
    public RestResponse<ProducerView> change(UUID id, @NotNull @Valid ProducerChange change) {
        var producer = registerProducer.change(id, change, ifMatch);
        return Answer.ok(producer.version(), producer.view());
    }
}
