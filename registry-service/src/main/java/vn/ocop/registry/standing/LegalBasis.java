package vn.ocop.registry.standing;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;

/** The last decision that recognised a product; what a citizen or an inspector checks. */
@Schema(
        name = "LegalBasis",
        description = "Căn cứ pháp lý của lần công nhận gần nhất. The decision a product's stars rest on.",
        examples = "{\"recognitionId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2e01\",\"standing\":\"VALID\",\"stars\":4,"
                + "\"level\":\"PROVINCE\",\"decisionNumber\":\"715\",\"decisionSymbol\":\"QĐ-UBND\","
                + "\"authority\":\"UBND tỉnh Thanh Hóa\",\"decidedOn\":\"2026-11-20\",\"validFrom\":\"2026-11-20\","
                + "\"lastDay\":\"2029-11-20\",\"certificateNumber\":\"GCN-38-2026-000042\","
                + "\"decisionUrl\":\"https://thanhhoa.gov.vn/van-ban/715-qd-ubnd\"}")
public record LegalBasis(
        UUID recognitionId,

        @Schema(description = "VALID, LAPSED or REVOKED on the legal day of the answer.")
        ProductStanding standing,

        @Schema(description = "Stars decided.", minimum = "3", maximum = "5")
        int stars,

        @Schema(
                description = "Who decided: DISTRICT, PROVINCE or NATIONAL.",
                enumeration = {"DISTRICT", "PROVINCE", "NATIONAL"})
        String level,

        @Schema(description = "Running number of the decision.")
        String decisionNumber,

        @Schema(description = "What follows the number, QĐ-UBND.")
        String decisionSymbol,

        @Schema(description = "Who decided, in words.") String authority,

        @Schema(description = "Legal day of the decision.") LocalDate decidedOn,

        @MayBeAbsent
        @Schema(
                description = "Số giấy chứng nhận. Number of the certificate; absent when nobody knows it.",
                maxLength = 80)
        String certificateNumber,

        @Schema(description = "First day of the certificate.")
        LocalDate validFrom,

        @Schema(description = "Last day of the certificate, included.")
        LocalDate lastDay,

        @MayBeAbsent @Schema(description = "First day on which it held no more; absent while it holds.")
        LocalDate endedOn,

        @MayBeAbsent
        @Schema(description = "Where the text of the decision can be read, when that is known.", maxLength = 500)
        String decisionUrl) {

    /** Whether the certificate is in force on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(lastDay) && (endedOn == null || day.isBefore(endedOn));
    }
}
