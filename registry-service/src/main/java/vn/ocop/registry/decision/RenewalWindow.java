package vn.ocop.registry.decision;

import java.time.LocalDate;

/**
 * When the dossier for a re-assessment may be filed: not earlier than 180 and not later than 120 days before the
 * certificate's last day (Article 7.6a), both days included.
 */
public record RenewalWindow(LocalDate opens, LocalDate closes) {

    private static final int EARLIEST_DAYS = 180;
    private static final int LATEST_DAYS = 120;

    public static RenewalWindow before(LocalDate lastDay) {
        return new RenewalWindow(lastDay.minusDays(EARLIEST_DAYS), lastDay.minusDays(LATEST_DAYS));
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }
}
