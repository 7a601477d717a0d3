package vn.ocop.registry.product;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;
import vn.ocop.registry.standing.LapsingPaper;
import vn.ocop.registry.standing.LegalBasis;

@Schema(
        name = "Product",
        description = "Sản phẩm OCOP. One product of one producer.",
        examples = "{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2d01\",\"code\":\"38-15142-1-2026\","
                + "\"name\":\"Nước mắm Ba Làng\",\"producerId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2c01\","
                + "\"industry\":\"I\",\"criteriaSet\":\"S09\",\"provinceCode\":\"38\",\"communeCode\":\"15142\","
                + "\"registeredAt\":\"2026-11-23T07:00:00.000Z\","
                + "\"changedAt\":\"2026-11-23T07:00:00.000Z\"}")
public record ProductView(
        UUID id,

        @Schema(description = "Province, commune, serial of the commune, year (Annex II); never changes.")
        String code,

        @Schema(description = "Name as on the label, NFC.", minLength = 2, maxLength = 255)
        String name,

        UUID producerId,
        @Schema(description = "Industry of Annex I.") Industry industry,

        @MayBeAbsent @Schema(description = "Set of Annex I, S01 to S26; absent until chosen.")
        String criteriaSet,

        @Schema(description = "Province of registration.", pattern = "^[0-9]{2}$")
        String provinceCode,

        @Schema(description = "Commune of registration.", pattern = "^[0-9]{5}$")
        String communeCode,

        @MayBeAbsent @Schema(description = "Day of its first dossier; the criteria set stands from then on.")
        LocalDate firstFiledOn,

        @MayBeAbsent @Schema(description = "Its key in the file it was imported from.", maxLength = 100)
        String sourceId,

        @MayBeAbsent @Schema(description = "Why it was registered although one like it existed.")
        String duplicateReason,

        @Schema(description = "When it was registered, UTC.")
        Instant registeredAt,

        @Schema(description = "When it was last changed, UTC.")
        Instant changedAt,

        @MayBeAbsent @Schema(description = "What it tells of itself; absent while it tells nothing.")
        ProductDetails details,

        @MayBeAbsent @Schema(description = "The last decision that recognised it; absent when none ever has.")
        LegalBasis recognition,

        @MayBeAbsent
        @Schema(
                description =
                        "Papers of the product and its producer that lapse before the certificate in force does, the"
                                + " earliest first; only when one product with such a certificate is read.",
                maxItems = 50)
        List<LapsingPaper> lapsingPapers,

        @MayBeAbsent
        @Schema(
                description = "Products that were registered twice and live on as this one; only when one product is"
                        + " read, absent when there are none.",
                maxItems = 50)
        List<MergedProduct> mergedProducts) {

    public ProductView on(LegalBasis basis, List<LapsingPaper> papers, List<MergedProduct> merged) {
        return new ProductView(
                id,
                code,
                name,
                producerId,
                industry,
                criteriaSet,
                provinceCode,
                communeCode,
                firstFiledOn,
                sourceId,
                duplicateReason,
                registeredAt,
                changedAt,
                details,
                basis,
                papers,
                merged == null || merged.isEmpty() ? null : merged);
    }
}
