package vn.ocop.chassis.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.job.Job;
import vn.ocop.chassis.job.JobState;
import vn.ocop.chassis.job.Mode;
import vn.ocop.chassis.scan.ScanState;

/**
 * An import as its uploader sees it. records = accepted + rejected; accepted = created + updated + unchanged; skipped
 * counts the rows that are no records. Of a dry run, and of an ALL_OR_NOTHING import that ended REJECTED, the counts
 * tell what would have been; nothing was written.
 *
 * @param fileReason why the file as a whole was refused, one fixed word; absent otherwise
 * @param message the same for people, in the caller's language
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Import", examples = JobView.EXAMPLE)
public record JobView(
        UUID id,
        String kind,
        Mode mode,
        boolean dryRun,
        JobState state,

        @Schema(
                description = "What the virus scanner said: WAITING until it has, and nothing is read before; CLEAN;"
                        + " INFECTED with fileReason infected; NOT_SCANNED where none is set up.")
        ScanState scan,

        int records,
        int accepted,
        int created,
        int updated,
        int unchanged,
        int rejected,
        int skipped,
        String fileReason,
        String message,
        String fileName,
        long sizeBytes,

        @Schema(description = "SHA-256 of the file, hexadecimal")
        String contentHash,

        Instant receivedAt,
        Instant startedAt,
        Instant endedAt) {

    static final String EXAMPLE =
            "{\"id\":\"019ab3e0-7c1e-7a52-9d0e-3f5a1c2b4d6e\",\"kind\":\"items\",\"mode\":\"PARTIAL\","
                    + "\"dryRun\":false,\"state\":\"DONE\",\"scan\":\"CLEAN\",\"records\":3,\"accepted\":2,\"created\":2,\"updated\":0,\"unchanged\":0,"
                    + "\"rejected\":1,\"skipped\":0,\"fileName\":\"sao-ke.csv\",\"sizeBytes\":412,\"contentHash\":"
                    + "\"9f2c6c1f0f5a4b3d8e7a6b5c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8b7c6d5e\","
                    + "\"receivedAt\":\"2026-06-20T08:00:00.000Z\"}";

    static JobView of(Job job, Locale language) {
        var counts = job.counts();
        return new JobView(
                job.id(),
                job.kind(),
                job.mode(),
                job.dryRun(),
                job.state(),
                job.scan(),
                counts.accepted() + counts.rejected(),
                counts.accepted(),
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                counts.rejected(),
                counts.skipped(),
                job.fileReason(),
                Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? job.messageEn() : job.messageVi(),
                job.fileName(),
                job.sizeBytes(),
                job.contentHash(),
                job.receivedAt(),
                job.startedAt(),
                job.endedAt());
    }
}
