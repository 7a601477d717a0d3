package vn.ocop.registry.producer;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.registry.person.ContactView;

@Schema(
        name = "Producer",
        description = "Chủ thể OCOP (Điều 2). Who makes the product (Article 2).",
        examples = ProducerView.EXAMPLE)
public record ProducerView(
        UUID id,

        @Schema(
                description = "Public code, given once and never again: CT, province of registration, number.",
                pattern = "^CT[0-9]{2}-[0-9]{6,12}$")
        String code,

        @Schema(description = "Registered name, NFC, 2 to 255 characters.", minLength = 2, maxLength = 255)
        String name,

        ProducerKind kind,

        @Schema(description = "Code of the province it sits in.", pattern = "^[0-9]{2}$")
        String provinceCode,

        @Schema(description = "Code of the commune it sits in.", pattern = "^[0-9]{5}$")
        String communeCode,

        ProducerState state,

        @Schema(description = "The producer it lives on as, when merged.", required = false)
        UUID mergedInto,

        @Schema(description = "On the single record of today, for officers and the producer itself.", required = false)
        ContactView contact,

        @Schema(description = "Why it was registered although one like it existed.", required = false, maxLength = 500)
        String duplicateReason,

        @Schema(description = "When it was registered, UTC.")
        Instant registeredAt,

        @Schema(description = "When it was last changed, UTC.")
        Instant changedAt) {

    public static final String EXAMPLE = "{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2c01\",\"code\":\"CT38-000493\","
            + "\"name\":\"HTX mắm Khánh Linh Ba Làng\",\"kind\":\"COOPERATIVE\",\"provinceCode\":\"38\","
            + "\"communeCode\":\"15142\",\"state\":\"ACTIVE\","
            + "\"registeredAt\":\"2026-11-23T07:00:00.000Z\",\"changedAt\":\"2026-11-23T07:00:00.000Z\"}";

    /** The same with the contact that its reader may see. */
    ProducerView with(ContactView person) {
        return new ProducerView(
                id,
                code,
                name,
                kind,
                provinceCode,
                communeCode,
                state,
                mergedInto,
                person,
                duplicateReason,
                registeredAt,
                changedAt);
    }
}
