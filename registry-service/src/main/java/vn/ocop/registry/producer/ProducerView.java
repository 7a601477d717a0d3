package vn.ocop.registry.producer;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Producer",
        description = "Chủ thể OCOP (Điều 2). Who makes the product (Article 2).",
        examples = "{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2c01\",\"name\":\"HTX mắm Khánh Linh Ba Làng\","
                + "\"kind\":\"COOPERATIVE\",\"provinceCode\":\"38\",\"communeCode\":\"15142\","
                + "\"registeredAt\":\"2026-11-23T07:00:00.000Z\",\"changedAt\":\"2026-11-23T07:00:00.000Z\"}")
record ProducerView(
        UUID id,

        @Schema(description = "Registered name, NFC, 2 to 255 characters.", minLength = 2, maxLength = 255)
        String name,

        ProducerKind kind,

        @Schema(description = "Code of the province it sits in.", pattern = "^[0-9]{2}$")
        String provinceCode,

        @Schema(description = "Code of the commune it sits in.", pattern = "^[0-9]{5}$")
        String communeCode,

        @Schema(description = "Its key in the file it was imported from.", required = false, maxLength = 100)
        String sourceId,

        @Schema(description = "Why it was registered although one like it existed.", required = false)
        String duplicateReason,

        @Schema(description = "When it was registered, UTC.")
        Instant registeredAt,

        @Schema(description = "When it was last changed, UTC.")
        Instant changedAt) {}
