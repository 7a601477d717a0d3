package vn.ocop.registry.product;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Product",
        description = "Sản phẩm OCOP. One product of one producer.",
        examples = "{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2d01\",\"code\":\"38-15142-1-2026\","
                + "\"name\":\"Nước mắm Ba Làng\",\"producerId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2c01\","
                + "\"industry\":\"I\",\"criteriaSet\":\"S09\",\"provinceCode\":\"38\",\"communeCode\":\"15142\","
                + "\"registeredAt\":\"2026-11-23T07:00:00.000Z\"}")
record ProductView(
        UUID id,

        @Schema(description = "Province, commune, serial of the commune, year (Annex II); never changes.")
        String code,

        @Schema(description = "Name as on the label, NFC.", minLength = 2, maxLength = 255)
        String name,

        UUID producerId,
        @Schema(description = "Industry of Annex I.") Industry industry,

        @Schema(description = "Set of Annex I, S01 to S26; absent until chosen.", required = false)
        String criteriaSet,

        @Schema(description = "Province of registration.", pattern = "^[0-9]{2}$")
        String provinceCode,

        @Schema(description = "Commune of registration.", pattern = "^[0-9]{5}$")
        String communeCode,

        @Schema(description = "Day of its first dossier; the criteria set stands from then on.", required = false)
        LocalDate firstFiledOn,

        @Schema(description = "Its key in the file it was imported from.", required = false, maxLength = 100)
        String sourceId,

        @Schema(description = "Why it was registered although one like it existed.", required = false)
        String duplicateReason,

        @Schema(description = "When it was registered, UTC.")
        Instant registeredAt) {}
