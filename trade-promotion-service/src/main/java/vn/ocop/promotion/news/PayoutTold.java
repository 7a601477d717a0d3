package vn.ocop.promotion.news;

import java.time.LocalDate;
import java.util.UUID;

/** What we read of funding's facts about a payout; {@code returnedOn} only when the money came back. */
record PayoutTold(
        UUID payoutId,
        UUID productId,
        UUID producerId,
        String benefit,
        long amount,
        LocalDate paidOn,
        LocalDate returnedOn) {}
