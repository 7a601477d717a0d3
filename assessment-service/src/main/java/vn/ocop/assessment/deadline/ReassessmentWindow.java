package vn.ocop.assessment.deadline;

import java.time.LocalDate;

/**
 * When a dossier for re-assessment may be filed before a certificate ends.
 *
 * @param basis the article that sets the terms
 * @param effectiveFrom first filing day under these terms
 * @param earliestDaysBefore calendar days before the last day, accepted
 * @param latestDaysBefore calendar days before the last day, still accepted
 */
public record ReassessmentWindow(String basis, LocalDate effectiveFrom, int earliestDaysBefore, int latestDaysBefore) {

    public ReassessmentWindow {
        if (latestDaysBefore < 0 || earliestDaysBefore < latestDaysBefore) {
            throw new IllegalArgumentException("no window: " + earliestDaysBefore + " to " + latestDaysBefore);
        }
    }

    /** First day on which filing is accepted for a certificate with this last day. */
    public LocalDate opens(LocalDate lastDay) {
        return lastDay.minusDays(earliestDaysBefore);
    }

    /** Last day on which filing is accepted. */
    public LocalDate closes(LocalDate lastDay) {
        return lastDay.minusDays(latestDaysBefore);
    }

    public boolean contains(LocalDate day, LocalDate lastDay) {
        return !day.isBefore(opens(lastDay)) && !day.isAfter(closes(lastDay));
    }
}
