package vn.ocop.registry.opendata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * A file of a day, as it stands in its table.
 *
 * @param since the day of the full file that its changes start from; null of a full file
 * @param forgottenOn the day on which its bytes were dropped; null while they are kept
 */
public record DataFile(
        UUID id,
        LocalDate day,
        Extent extent,
        Form form,
        LocalDate since,
        Counts counts,
        long bytes,
        String sha256,
        Instant madeAt,
        LocalDate forgottenOn) {

    /** @param rows of the file; of changes the sum of the others */
    public record Counts(long rows, long added, long changed, long gone) {

        public static Counts whole(long rows) {
            return new Counts(rows, 0, 0, 0);
        }

        public static Counts of(long added, long changed, long gone) {
            return new Counts(added + changed + gone, added, changed, gone);
        }
    }

    /** {@code full.ndjson.gz}, {@code changes.csv.gz} … */
    public String name() {
        return extent.name().toLowerCase(Locale.ROOT) + "." + form.name().toLowerCase(Locale.ROOT) + ".gz";
    }
}
