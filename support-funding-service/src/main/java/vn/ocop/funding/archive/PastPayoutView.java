package vn.ocop.funding.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;
import vn.ocop.funding.Money;

/** A past payout as it is read. */
@Schema(
        name = "PastPayout",
        description = "Khoản đã chi ở các năm trước khi có hệ thống. A payment of the years before this system: history"
                + " that is never payable again.",
        examples = PastPayoutView.EXAMPLE)
public record PastPayoutView(
        @Schema(description = "Id of the record, UUIDv7.") UUID id,

        @Schema(description = "The file's own id of the payment; absent when it had none.") @MayBeAbsent
        String payoutId,

        @Schema(description = "Two-digit code of the province that paid.")
        String provinceCode,

        @Schema(description = "Code of the product as the file wrote it.")
        String productCode,

        @Schema(description = "Name of the product as the file wrote it; absent when it had none.") @MayBeAbsent
        String productName,

        @Schema(description = "The product of that code; absent while none is known.") @MayBeAbsent
        UUID productId,

        @Schema(description = "What it was paid for, in the office's words.")
        String purpose,

        @Schema(description = "Which of today's benefits it counts as.")
        PastKind kind,

        @Schema(description = "Stars it was paid for; absent when the file did not say.", minimum = "3", maximum = "5")
        @MayBeAbsent
        Integer stars,

        @Schema(description = "What was paid.") Money amount,
        @Schema(description = "Legal day of the payment.") LocalDate paidOn,

        @Schema(description = "Number of the decision as written; absent when the file did not say.") @MayBeAbsent
        String decisionNumber,

        @Schema(description = "Subject of the approver who read it otherwise than its words; absent when nobody did.")
        @MayBeAbsent
        String readBy,

        @Schema(description = "Why the approver read it so; absent when nobody did.") @MayBeAbsent
        String readWhy,

        @Schema(description = "When the record came in, UTC.")
        Instant recordedAt) {

    static final String EXAMPLE =
            "{\"id\":\"019ab3e0-7c1e-7a52-9d0e-3f5a1c2b4d6e\",\"payoutId\":\"SPY-38-00001\",\"provinceCode\":\"38\","
                    + "\"productCode\":\"SPD-38-0407\",\"productId\":\"019ab3e0-1111-7a52-9d0e-3f5a1c2b4d6e\","
                    + "\"purpose\":\"Hỗ trợ một lần\",\"kind\":\"SUPPORT\",\"stars\":5,\"amount\":{\"amount\":75000000,"
                    + "\"currency\":\"VND\"},\"paidOn\":\"2022-02-07\",\"recordedAt\":\"2026-11-25T02:00:00.000Z\"}";

    static PastPayoutView of(PastPayout payout) {
        return new PastPayoutView(
                payout.id(),
                payout.sourceId(),
                payout.provinceCode(),
                payout.productCode(),
                payout.productName(),
                payout.productId(),
                payout.purpose(),
                payout.kind(),
                payout.stars(),
                Money.of(payout.amount()),
                payout.paidOn(),
                payout.decisionNumber(),
                payout.readBy(),
                payout.readWhy(),
                payout.recordedAt());
    }
}
