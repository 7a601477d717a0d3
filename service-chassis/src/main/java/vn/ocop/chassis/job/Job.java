package vn.ocop.chassis.job;

import java.time.Instant;
import java.util.UUID;
import vn.ocop.chassis.kind.Applied;
import vn.ocop.chassis.scan.ScanState;

/**
 * An import as it stands in its table.
 *
 * @param parameters as JSON
 * @param chunks how many chunks are applied
 * @param appliedTo ordinal of the last row that is applied
 */
public record Job(
        UUID id,
        String kind,
        Mode mode,
        boolean dryRun,
        String parameters,
        String fileName,
        long sizeBytes,
        String contentHash,
        String uploadedBy,
        String fingerprint,
        JobState state,
        ScanState scan,
        String fileReason,
        String messageVi,
        String messageEn,
        Counts counts,
        int chunks,
        int appliedTo,
        int attempts,
        Instant receivedAt,
        Instant startedAt,
        Instant endedAt) {

    /** What became of the rows so far. */
    public record Counts(int created, int updated, int unchanged, int rejected, int skipped) {

        public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

        public int accepted() {
            return created + updated + unchanged;
        }

        public Counts plus(Applied.Outcome outcome) {
            return switch (outcome) {
                case CREATED -> new Counts(created + 1, updated, unchanged, rejected, skipped);
                case UPDATED -> new Counts(created, updated + 1, unchanged, rejected, skipped);
                case UNCHANGED -> new Counts(created, updated, unchanged + 1, rejected, skipped);
                case REJECTED -> new Counts(created, updated, unchanged, rejected + 1, skipped);
            };
        }
    }

    /** Everything in one transaction: all or nothing, and dry runs, which see their own earlier chunks. */
    public boolean inOneTransaction() {
        return dryRun || mode == Mode.ALL_OR_NOTHING;
    }

    /** How it ends with these counts. A job that took nothing in is never a success. */
    public JobState endWith(Counts counts) {
        if (counts.accepted() + counts.rejected() == 0) {
            return JobState.EMPTY;
        }
        boolean refused = mode == Mode.ALL_OR_NOTHING && counts.rejected() > 0;
        return refused || counts.accepted() == 0 ? JobState.REJECTED : JobState.DONE;
    }
}
