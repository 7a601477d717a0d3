package vn.ocop.assessment.dossier;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;

/** A dossier as its readers see it; also what the audit keeps. */
@Schema(
        name = "Dossier",
        description = "Hồ sơ đánh giá, phân hạng. A product's file on its way to the provincial council.",
        examples = "{\"id\":\"019a0b1c-2d3e-7f40-8a1b-2c3d4e5f6072\",\"number\":\"HS-38-2026-000042\","
                + "\"productId\":\"019a0b1c-2d3e-7f40-8a1b-2c3d4e5f6071\",\"productName\":\"Nước mắm Ba Làng\","
                + "\"producerId\":\"019a0b1c-2d3e-7f40-8a1b-2c3d4e5f6070\",\"kind\":\"FIRST\",\"state\":\"FILED\","
                + "\"criteriaSet\":\"S10\",\"ruleVersion\":\"QD-26-2026\",\"filedOn\":\"2026-11-23\","
                + "\"provinceCode\":\"38\",\"communeCode\":\"16561\"}")
record DossierView(
        UUID id,

        @Schema(
                description = "Số hồ sơ. The number the office wrote on it at its filing; nothing else bears it.",
                maxLength = 80)
        String number,

        UUID productId,

        @Schema(description = "The product's name when it was filed.")
        String productName,

        UUID producerId,
        DossierKind kind,
        DossierState state,

        @Schema(description = "Criteria set it was filed under, S01 to S26.")
        String criteriaSet,

        @Schema(description = "Version of the criteria it was filed under and is judged by.")
        String ruleVersion,

        @Schema(description = "Legal day of filing in Việt Nam.")
        LocalDate filedOn,

        @Schema(description = "Two digits.") String provinceCode,
        @Schema(description = "Five digits.") String communeCode,

        @Schema(description = "The council that has it on the table or has concluded.") @MayBeAbsent
        UUID councilId,

        @Schema(description = "What was asked for when it was last returned.") @MayBeAbsent
        String returnReason) {}
