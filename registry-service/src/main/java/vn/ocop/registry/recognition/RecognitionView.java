package vn.ocop.registry.recognition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;
import vn.ocop.registry.decision.Level;
import vn.ocop.registry.decision.RevocationGround;

@Schema(
        name = "Recognition",
        description = "Công nhận hạng sao của một sản phẩm. The state's recognition of one product's stars.",
        examples = "{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2e01\","
                + "\"productId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2d01\",\"productName\":\"Nước mắm Ba Làng\","
                + "\"producerId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2c01\",\"provinceCode\":\"38\","
                + "\"communeCode\":\"15142\",\"kind\":\"FIRST\",\"origin\":\"DECIDED\",\"state\":\"GRANTED\","
                + "\"stars\":4,\"level\":\"PROVINCE\",\"decisionNumber\":\"715\",\"decisionSymbol\":\"QĐ-UBND\","
                + "\"authority\":\"UBND tỉnh Thanh Hóa\",\"decidedOn\":\"2026-11-20\","
                + "\"decisionUrl\":\"https://thanhhoa.gov.vn/van-ban/715-qd-ubnd\","
                + "\"certificateNumber\":\"GCN-38-2026-000042\",\"validFrom\":\"2026-11-20\","
                + "\"lastDay\":\"2029-11-20\",\"renewalFiledInTime\":false,"
                + "\"registeredAt\":\"2026-11-23T07:00:00.000Z\"}")
public record RecognitionView(
        UUID id,
        UUID productId,

        @Schema(description = "The product's name when it was recognised.")
        String productName,

        UUID producerId,

        @Schema(description = "Province of the product.", pattern = "^[0-9]{2}$")
        String provinceCode,

        @Schema(description = "Commune of the product.", pattern = "^[0-9]{5}$")
        String communeCode,

        RecognitionKind kind,

        @Schema(description = "DECIDED here or IMPORTED from a file.")
        Origin origin,

        RecognitionState state,

        @Schema(description = "Stars found while proposed, decided afterwards.", minimum = "3", maximum = "5")
        int stars,

        @Schema(description = "Who has to decide or has decided.")
        Level level,

        @MayBeAbsent @Schema(description = "Dossier it was proposed from; absent for imported ones.")
        UUID dossierId,

        @MayBeAbsent @Schema(description = "Number of the decision, from GRANTED on.")
        String decisionNumber,

        @MayBeAbsent @Schema(description = "Symbol of the decision, from GRANTED on.")
        String decisionSymbol,

        @MayBeAbsent @Schema(description = "Who decided, from GRANTED on.")
        String authority,

        @MayBeAbsent @Schema(description = "Legal day of the decision.")
        LocalDate decidedOn,

        @MayBeAbsent
        @Schema(description = "Where the text of the decision can be read, when that is known.", maxLength = 500)
        String decisionUrl,

        @MayBeAbsent
        @Schema(
                description = "Số giấy chứng nhận. Number of the certificate; absent when nobody knows it.",
                maxLength = 80)
        String certificateNumber,

        @MayBeAbsent @Schema(description = "First day of the certificate: the day of the decision.")
        LocalDate validFrom,

        @MayBeAbsent @Schema(description = "Last day of the certificate, included: 36 months later.")
        LocalDate lastDay,

        @MayBeAbsent @Schema(description = "First day on which it held no more; absent while it holds.")
        LocalDate endedOn,

        @Schema(description = "Whether a re-assessment was filed 180 to 120 days before the last day (Article 7.6a).")
        boolean renewalFiledInTime,

        @MayBeAbsent @Schema(description = "Its key in the file it was imported from.", maxLength = 100)
        String sourceId,

        @Schema(description = "When it was entered, UTC.") Instant registeredAt,

        @MayBeAbsent @Schema(description = "The decision that withdrew it; with REVOKED.")
        RevocationView revocation) {

    @Schema(
            name = "Revocation",
            description = "Quyết định thu hồi giấy chứng nhận. The decision that withdrew the certificate (Article 8).",
            examples = "{\"ground\":\"MARK_MISUSED\",\"reason\":\"In nhãn OCOP 5 sao trên bao bì\","
                    + "\"number\":\"812\",\"symbol\":\"QĐ-UBND\",\"authority\":\"UBND tỉnh Thanh Hóa\","
                    + "\"decidedOn\":\"2026-11-20\",\"concludedOn\":\"2026-11-10\",\"withinTerm\":true}")
    public record RevocationView(
            RevocationGround ground,

            @Schema(description = "What happened, in words.", minLength = 5, maxLength = 2000)
            String reason,

            @Schema(description = "Running number of the decision.")
            String number,

            @Schema(description = "What follows the number.")
            String symbol,

            @Schema(description = "Who decided, in words.") String authority,

            @Schema(description = "Legal day of the decision; the certificate holds no more from this day.")
            LocalDate decidedOn,

            @Schema(description = "Day of the conclusion or of the commune's confirmation it rests on.")
            LocalDate concludedOn,

            @Schema(description = "Whether it was decided within 15 days of the conclusion (Article 8).")
            boolean withinTerm) {}
}
