package vn.ocop.assessment.catalogue;

import java.time.LocalDate;
import java.util.UUID;

/** What we read when a recognition is granted. */
record RecognitionHeard(
        UUID recognitionId, UUID productId, int stars, LocalDate decidedOn, LocalDate validFrom, LocalDate lastDay) {}
