package vn.ocop.registry.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.idempotency.Once;
import vn.ocop.chassis.precondition.Answer;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.registry.person.Contact;
import vn.ocop.registry.producer.Producer;
import vn.ocop.registry.producer.ProducerCard;
import vn.ocop.registry.producer.ProducerView;

@Path("/producers/{id}/contact")
@RolesAllowed({"commune-officer", "province-officer"})
@Tag(name = "Producers", description = "Chủ thể OCOP. Who makes what, and where they sit.")
class ProducerContactResource {

    private final KeepContact keepContact;
    private final ProducerCard card;
    private final IfMatch ifMatch;

    ProducerContactResource(KeepContact keepContact, ProducerCard card, IfMatch ifMatch) {
        this.keepContact = keepContact;
        this.card = card;
        this.ifMatch = ifMatch;
    }

    @Schema(
            name = "ContactErasure",
            description = "Vì sao xóa dữ liệu cá nhân. Why personal data is erased.",
            examples = "{\"reason\":\"Theo yêu cầu của chủ thể dữ liệu (Luật 91/2025/QH15)\"}")
    record ContactErasure(
            @NotNull @Size(min = 5, max = 500) @Schema(description = "A sentence; no personal data.")
            String reason) {}

    @PUT
    @Operation(
            operationId = "changeProducerContact",
            summary = "Says anew who represents a producer and how to reach them",
            description = "The whole contact: what is left out is gone. Stored encrypted under a key of the producer's"
                    + " own, answered masked, in no fact, log or export. A citizen number belongs to a household or"
                    + " farm, and to one producer only: 409 citizen-number-taken.")
    @APIResponseSchema(ProducerView.class)
    public RestResponse<ProducerView> change(UUID id, @NotNull @Valid Contact contact) {
        return answer(keepContact.change(id, contact, ifMatch));
    }

    @POST
    @Once
    @Path("/erasures")
    @Extension(name = "x-if-match", value = "true")
    @Operation(
            operationId = "eraseProducerContact",
            summary = "Erases the personal data of a producer for ever",
            description = "The producer's own key is destroyed, so nothing that was ever stored can be read, in the"
                    + " history as little as today; also that of records merged into it. The record itself stays.")
    @APIResponseSchema(ProducerView.class)
    public RestResponse<ProducerView> erase(UUID id, @NotNull @Valid ContactErasure erasure) {
        return answer(keepContact.erase(id, erasure.reason(), ifMatch));
    }

    private RestResponse<ProducerView> answer(Producer producer) {
        return Answer.ok(producer.version(), card.of(producer));
    }
}
