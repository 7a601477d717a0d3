package vn.ocop.promotion.exhibitor;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Whether a product may stand at an event: on every day of it some certificate with enough stars must be valid. Two
 * certificates may share the days, because the next one takes over without a gap.
 *
 * @param verdict the answer
 * @param lastDay last day of the longest certificate; null when there is none
 */
public record Coverage(Verdict verdict, LocalDate lastDay) {

    /** The three answers. */
    public enum Verdict {
        COVERED,
        TOO_FEW_STARS,
        NOT_ON_ALL_DAYS
    }

    static Coverage of(Collection<Certificate> certificates, Days days, int minimumStars) {
        var lastDay = certificates.stream()
                .map(Certificate::until)
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (!coverAll(certificates, days)) {
            return new Coverage(Verdict.NOT_ON_ALL_DAYS, lastDay);
        }
        var good = certificates.stream().filter(c -> c.stars() >= minimumStars).toList();
        return new Coverage(coverAll(good, days) ? Verdict.COVERED : Verdict.TOO_FEW_STARS, lastDay);
    }

    private static boolean coverAll(Collection<Certificate> certificates, Days days) {
        var day = days.first();
        while (!day.isAfter(days.last())) {
            var reached = reachedFrom(certificates, day);
            if (reached.isEmpty()) {
                return false;
            }
            day = reached.get().plusDays(1);
        }
        return true;
    }

    private static Optional<LocalDate> reachedFrom(Collection<Certificate> certificates, LocalDate day) {
        return certificates.stream()
                .filter(c -> c.validOn(day))
                .map(Certificate::until)
                .max(Comparator.naturalOrder());
    }
}
