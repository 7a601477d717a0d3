package vn.ocop.registry.roll;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.precondition.Answer;
import vn.ocop.registry.history.AsOf;
import vn.ocop.registry.history.HistoryPage;
import vn.ocop.registry.producer.ProducerCard;
import vn.ocop.registry.producer.ProducerView;
import vn.ocop.registry.producer.Producers;

@Path("/producers")
@Authenticated
@Tag(name = "Producers", description = "Chủ thể OCOP. Who makes what, and where they sit.")
class ProducerRollResource {

    private static final String AS_OF = "A day (its end, Asia/Ho_Chi_Minh) or an instant; the state then.";

    private final Producers producers;
    private final ProducerCard card;
    private final ProducerList list;
    private final ProducerPast past;

    ProducerRollResource(Producers producers, ProducerCard card, ProducerList list, ProducerPast past) {
        this.producers = producers;
        this.card = card;
        this.list = list;
        this.past = past;
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
}
