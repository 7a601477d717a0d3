package vn.ocop.registry.merger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
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
import vn.ocop.registry.producer.ProducerCard;
import vn.ocop.registry.producer.ProducerView;

@Path("/producers/{id}/mergers")
@RolesAllowed("province-officer")
@Tag(name = "Producers", description = "Chủ thể OCOP. Who makes what, and where they sit.")
class ProducerMergerResource {

    private final MergeProducers mergeProducers;
    private final ProducerCard card;
    private final IfMatch ifMatch;

    ProducerMergerResource(MergeProducers mergeProducers, ProducerCard card, IfMatch ifMatch) {
        this.mergeProducers = mergeProducers;
        this.card = card;
        this.ifMatch = ifMatch;
    }

    @Schema(
            name = "ProducerMerger",
            description = "Chủ thể này nhập vào chủ thể nào, vì sao. Which producer this one lives on as, and why.",
            examples = "{\"survivorId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2c01\","
                    + "\"reason\":\"Một hộ đăng ký hai lần sau sắp xếp xã\"}")
    record ProducerMerger(
            @NotNull @Schema(description = "The producer that goes on.")
            UUID survivorId,

            @NotNull @Size(min = 5, max = 500) @Schema(description = "A sentence; no personal data.")
            String reason) {}

    @POST
    @Once
    @Extension(name = "x-if-match", value = "true")
    @Operation(
            operationId = "mergeProducer",
            summary = "Merges a duplicate producer into another one",
            description =
                    "Its products, recognitions, papers, ideas and identifiers belong to the survivor from now on;"
                            + " its id and code lead there for ever (308), its history stays readable (R8). Who keeps a copy"
                            + " hears producer-changed of both, that of the merged one as a tombstone. A producer that was merged"
                            + " before is refused: 409 merged-away. Answers the survivor.")
    @APIResponseSchema(ProducerView.class)
    public RestResponse<ProducerView> merge(UUID id, @NotNull @Valid ProducerMerger merger) {
        var survivor = mergeProducers.merge(id, merger.survivorId(), merger.reason(), ifMatch);
        return Answer.ok(survivor.version(), card.of(survivor));
    }
}
