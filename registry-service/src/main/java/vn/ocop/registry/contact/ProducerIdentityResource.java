package vn.ocop.registry.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.text.Clean;

@Path("/producers/{id}/identity")
@RolesAllowed({"commune-officer", "province-officer"})
@Tag(name = "Producers", description = "Chủ thể OCOP. Who makes what, and where they sit.")
class ProducerIdentityResource {

    static final String REASON = "Access-Reason";
    private static final int SHORTEST = 5;
    private static final int LONGEST = 500;

    private final KeepContact keepContact;

    ProducerIdentityResource(KeepContact keepContact) {
        this.keepContact = keepContact;
    }

    @GET
    @Operation(
            operationId = "readProducerIdentity",
            summary = "The personal data of a producer in full",
            description = "For an officer in person, with a reason, so many times a day (429"
                    + " identity-readings-used-up); each reading is an entry of the audit chain. Never cached.")
    public ProducerIdentity read(
            UUID id,
            @RestHeader(REASON)
                    @NotNull @Size(min = SHORTEST, max = 3 * LONGEST) @Parameter(description = "Why, 5 to 500 characters, percent-encoded UTF-8; no personal data.")
                    String reason) {
        return keepContact.read(id, written(reason));
    }

    /** Headers hold no letters beyond ASCII, so a sentence in Vietnamese comes percent-encoded. */
    private static String written(String reason) {
        try {
            var plain = Clean.of(URLDecoder.decode(reason.replace("+", "%2B"), StandardCharsets.UTF_8));
            if (plain.length() >= SHORTEST && plain.length() <= LONGEST && !plain.contains("\uFFFD")) {
                return plain;
            }
        } catch (IllegalArgumentException notEncoded) {
            // refused as any other wrong value
        }
        throw CommonReason.INVALID_PARAMETER.at("/header/" + REASON, REASON);
    }
}
