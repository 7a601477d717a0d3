package vn.ocop.promotion.news;

import java.time.LocalDate;
import java.util.UUID;
import vn.ocop.promotion.exhibitor.Recognition;

/** What we read of the registry's facts about a recognition; {@code reason} and {@code endedOn} only once it ended. */
record RecognitionTold(
        UUID recognitionId,
        UUID productId,
        UUID producerId,
        int stars,
        LocalDate validFrom,
        LocalDate lastDay,
        Recognition.End reason,
        LocalDate endedOn) {}
