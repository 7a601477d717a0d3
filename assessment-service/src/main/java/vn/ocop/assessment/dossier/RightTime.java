package vn.ocop.assessment.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.ocop.assessment.AssessmentReason;
import vn.ocop.assessment.catalogue.Recognition;
import vn.ocop.assessment.deadline.ReassessmentWindow;

/** When a recognised product may be filed again: an upgrade while valid, a re-assessment in its window, Art. 7.5, 7.6. */
record RightTime(DossierKind kind, Recognition recognition, ReassessmentWindow window) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    void require(LocalDate today) {
        var lastDay = recognition.lastDay();
        if (kind == DossierKind.REASSESSMENT && !window.contains(today, lastDay)) {
            throw AssessmentReason.OUTSIDE_REASSESSMENT_WINDOW.because(
                    DAY.format(window.opens(lastDay)), DAY.format(window.closes(lastDay)));
        }
        if (!recognition.validOn(today)) {
            throw AssessmentReason.NO_VALID_RECOGNITION.because();
        }
    }
}
