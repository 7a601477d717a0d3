package vn.ocop.registry.proposal;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.ocop.registry.edited.EditedFieldList;
import vn.ocop.registry.edited.EditedFields;
import vn.ocop.registry.producer.Producers;

@Path("/producers/{id}/edited-fields")
@Authenticated
@Tag(name = "Proposals")
class ProducerEditedFieldResource {

    private final EditedFields edited;
    private final Producers producers;

    ProducerEditedFieldResource(EditedFields edited, Producers producers) {
        this.edited = edited;
        this.producers = producers;
    }

    @GET
    @Operation(
            operationId = "listProducerEditedFields",
            summary = "Fields of a producer that were edited here and that no file overwrites",
            description = "An upload with overwriteEdited=true does, and then they count as edited no more (R14).")
    public EditedFieldList list(UUID id) {
        return edited.list("producer", producers.get(id).id());
    }
}
