package vn.ocop.registry.contact;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.registry.person.Contact;

@Schema(
        name = "ProducerIdentity",
        description = "Dữ liệu cá nhân đầy đủ của chủ thể. A producer's personal data in full.",
        examples = "{\"producerId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2c01\",\"code\":\"CT38-000493\",\"contact\":"
                + Contact.EXAMPLE + "}")
record ProducerIdentity(
        UUID producerId,

        @Schema(description = "Public code.", maxLength = 20)
        String code,

        @Schema(description = "Empty when nothing is known, or nothing any more.")
        Contact contact) {}
