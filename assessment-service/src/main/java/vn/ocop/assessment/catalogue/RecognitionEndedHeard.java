package vn.ocop.assessment.catalogue;

import java.time.LocalDate;
import java.util.UUID;

/** What we read when a recognition has ended; it may be the first we hear of it. */
record RecognitionEndedHeard(
        UUID recognitionId,
        UUID productId,
        int stars,
        LocalDate decidedOn,
        LocalDate validFrom,
        LocalDate lastDay,
        String reason) {

    RecognitionHeard recognition() {
        return new RecognitionHeard(recognitionId, productId, stars, decidedOn, validFrom, lastDay);
    }
}
