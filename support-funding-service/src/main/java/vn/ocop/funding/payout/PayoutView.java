package vn.ocop.funding.payout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.funding.Benefit;
import vn.ocop.funding.Money;

/** A payout as it is read. */
@Schema(
        name = "Payout",
        description =
                "Khoản chi hỗ trợ hoặc thưởng. One payment of support or reward, from draft to the Treasury's answer.",
        examples = PayoutView.EXAMPLE)
public record PayoutView(
        @Schema(description = "Id of the payout, UUIDv7.") UUID id,
        @Schema(description = "What is paid for.") Benefit benefit,

        @Schema(description = "The product it was opened for.")
        UUID productId,

        @Schema(
                description =
                        "The product that one was merged into: the benefit is this one's now. Absent for nearly all.",
                required = false)
        UUID livesOnAs,

        @Schema(description = "The producer who is paid.") UUID producerId,

        @Schema(description = "The recognition that is the legal cause.")
        UUID recognitionId,

        @Schema(description = "Stars of that recognition.", minimum = "3", maximum = "5")
        int stars,

        @Schema(description = "Two-digit code of the province.")
        String provinceCode,

        @Schema(description = "The policy that gives the amount.")
        UUID policyId,

        @Schema(description = "What is paid, from the policy.")
        Money amount,

        @Schema(
                description = "What an earlier reward already brought; absent when nothing is deducted.",
                required = false)
        Money deducted,

        @Schema(description = "Where the payout stands.") PayoutState state,

        @Schema(description = "Subject of the person who submitted it.", required = false)
        String maker,

        @Schema(description = "Subject of the person who approved or rejected it.", required = false)
        String checker,

        @Schema(description = "Subject of the person who instructed the Treasury.", required = false)
        String payer,

        @Schema(
                description =
                        "Fiscal year whose estimate pays, from the approval on; of a SUBMITTED one the year that ended"
                                + " before it was paid.",
                required = false)
        Integer fiscalYear,

        @Schema(description = "Reference of the latest order to the Treasury, 34 characters.", required = false)
        String endToEndRef,

        @Schema(
                description = "Why it was rejected, cancelled, failed, returned, or submitted again by the year's end.",
                required = false)
        String reason,

        @Schema(description = "Value date of the payment.", required = false)
        LocalDate paidOn,

        @Schema(description = "Value date of the return.", required = false)
        LocalDate returnedOn,

        @Schema(
                description =
                        "The payout that stands first for the same benefit since two products were merged: this one is"
                                + " neither approved nor instructed before that one is rejected or cancelled.",
                required = false)
        UUID doubleOf,

        @Schema(description = "When the draft was made, UTC.")
        Instant createdAt) {

    public static final String EXAMPLE =
            "{\"id\":\"019ab3e0-7c1e-7a52-9d0e-3f5a1c2b4d6e\",\"benefit\":\"REWARD\",\"productId\":"
                    + "\"019ab3e0-1111-7a52-9d0e-3f5a1c2b4d6e\",\"producerId\":\"019ab3e0-2222-7a52-9d0e-3f5a1c2b4d6e\","
                    + "\"recognitionId\":\"019ab3e0-3333-7a52-9d0e-3f5a1c2b4d6e\",\"stars\":4,\"provinceCode\":\"38\","
                    + "\"policyId\":\"019ab3e0-0000-7000-8000-000000000038\",\"amount\":{\"amount\":40000000,\"currency\":"
                    + "\"VND\"},\"state\":\"SUBMITTED\",\"maker\":\"can-bo-1\",\"createdAt\":\"2026-06-20T08:00:00.000Z\"}";

    public static PayoutView of(Payout payout) {
        return new PayoutView(
                payout.id(),
                payout.benefit(),
                payout.productId(),
                payout.livesOnAs(),
                payout.producerId(),
                payout.recognitionId(),
                payout.stars(),
                payout.provinceCode(),
                payout.policyId(),
                Money.of(payout.amount()),
                payout.deducted().isZero() ? null : Money.of(payout.deducted()),
                payout.state(),
                payout.maker(),
                payout.checker(),
                payout.payer(),
                payout.line() == null ? null : payout.line().fiscalYear(),
                payout.endToEndRef(),
                payout.reason(),
                payout.paidOn(),
                payout.returnedOn(),
                payout.doubleOf(),
                payout.createdAt());
    }
}
