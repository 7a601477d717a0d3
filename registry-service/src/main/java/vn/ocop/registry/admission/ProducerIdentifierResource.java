package vn.ocop.registry.admission;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.ocop.chassis.idempotency.Once;
import vn.ocop.chassis.page.PageRequest;
import vn.ocop.chassis.precondition.Answer;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.registry.identity.IdentifierPage;
import vn.ocop.registry.identity.IdentifierView;
import vn.ocop.registry.identity.IdentifierView.IdentifierCreate;
import vn.ocop.registry.identity.IdentifierView.IdentifierEnd;
import vn.ocop.registry.identity.Identifiers;
import vn.ocop.registry.producer.KindRules;
import vn.ocop.registry.producer.Producer;
import vn.ocop.registry.producer.Producers;

@Path("/producers/{id}/identifiers")
@Authenticated
@Tag(name = "Producers")
class ProducerIdentifierResource {

    private final Producers producers;
    private final Identifiers identifiers;
    private final IfMatch ifMatch;

    ProducerIdentifierResource(Producers producers, Identifiers identifiers, IfMatch ifMatch) {
        this.producers = producers;
        this.identifiers = identifiers;
        this.ifMatch = ifMatch;
    }

    @GET
    @Operation(
            operationId = "listProducerIdentifiers",
            summary = "What other systems call a producer",
            description = "Mã số thuế, số đăng ký HTX, mã địa điểm GS1, mã của tệp đã nhập … Ended ones are shown too"
                    + " (R2).")
    public IdentifierPage list(UUID id, @Valid @BeanParam PageRequest page) {
        return identifiers.page(Producer.TYPE, producers.get(id).id(), page);
    }

    @POST
    @Once
    @RolesAllowed({"commune-officer", "province-officer"})
    @Operation(
            operationId = "addProducerIdentifier",
            summary = "Adds an identifier to a producer",
            description = "Form and check digit are verified. GLN, NATIONAL_CODE, TRACE_CODE and SOURCE name one"
                    + " producer only: 409 identifier-taken. COOPERATIVE_NUMBER is for co-operatives and co-operative"
                    + " groups. A twelve-digit tax code of a household is its owner's"
                    + " citizen number and belongs into contact.citizenNumber.")
    @APIResponseSchema(value = IdentifierView.class, responseCode = "201", responseDescription = "Đã thêm. Added.")
    public RestResponse<IdentifierView> add(UUID id, @NotNull @Valid IdentifierCreate identifier) {
        var producer = producers.owner(id);
        KindRules.check(producer.kind(), identifier.system());
        var added = identifiers.add(Producer.TYPE, id, identifier);
        return Answer.created("/registry/v1/producers/" + id + "/identifiers", added.version(), added);
    }

    @POST
    @Once
    @Path("/{identifier}/endings")
    @RolesAllowed({"commune-officer", "province-officer"})
    @Extension(name = "x-if-match", value = "true")
    @Operation(
            operationId = "endProducerIdentifier",
            summary = "Ends an identifier that holds no more or was wrong",
            description = "It stays readable; the value may be given again.")
    @APIResponseSchema(IdentifierView.class)
    public RestResponse<IdentifierView> end(UUID id, UUID identifier, @NotNull @Valid IdentifierEnd end) {
        var ended = identifiers.end(Producer.TYPE, producers.owner(id).id(), identifier, end.reason(), ifMatch);
        return Answer.ok(ended.version(), ended);
    }
}
