package vn.ocop.registry.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;

@Schema(
        name = "Paper",
        description = "Giấy tờ có thời hạn. A dated paper of a product or of its producer.",
        examples = "{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a3001\","
                + "\"productId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2d01\","
                + "\"producerId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2c01\",\"kind\":\"TEST_SLIP\","
                + "\"number\":\"2511/KN-2026\",\"issuer\":\"Trung tâm Kiểm nghiệm Thanh Hóa\","
                + "\"issuedOn\":\"2026-09-01\",\"validUntil\":\"2027-09-01\",\"state\":\"IN_FORCE\","
                + "\"filedAt\":\"2026-11-23T07:00:00.000Z\"}")
record PaperView(
        UUID id,

        @MayBeAbsent @Schema(description = "Product it was issued for; absent for a paper of the producer.")
        UUID productId,

        UUID producerId,
        PaperKind kind,

        @Schema(description = "Number on the paper.", minLength = 1, maxLength = 100)
        String number,

        @Schema(description = "Who issued it.", minLength = 2, maxLength = 255)
        String issuer,

        @Schema(description = "Legal day of issue.") LocalDate issuedOn,

        @MayBeAbsent @Schema(description = "Last day, included; absent when it holds for ever.")
        LocalDate validUntil,

        @MayBeAbsent @Schema(description = "What else is to be known of it.", minLength = 1, maxLength = 1000)
        String note,

        @Schema(description = "IN_FORCE until it is replaced or ended, also after its last day.")
        PaperState state,

        @MayBeAbsent @Schema(description = "The paper whose place it took.")
        UUID replacesId,

        @MayBeAbsent @Schema(description = "First day on which it held no more; with ENDED.")
        LocalDate endedOn,

        @MayBeAbsent @Schema(description = "Why it was ended; with ENDED.", minLength = 5, maxLength = 500)
        String endReason,

        @Schema(description = "When it was entered, UTC.") Instant filedAt) {}
