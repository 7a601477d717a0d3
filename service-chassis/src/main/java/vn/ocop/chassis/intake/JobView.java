package vn.ocop.chassis.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An import as its uploader sees it. records = accepted + rejected; accepted = created + updated + unchanged; skipped
 * counts the rows that are no records. Of a dry run, and of an ALL_OR_NOTHING import that ended REJECTED, the counts
 * tell what would have been; nothing was written.
 *
 * @param fileReason why the file as a whole was refused, one fixed word; absent otherwise
 * @param message the same for people, in the caller's language
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Import")
public record JobView(
        UUID id,
        String kind,
        Mode mode,
        boolean dryRun,
        JobState state,
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

    static JobView of(Job job, Locale language) {
        var counts = job.counts();
        return new JobView(
                job.id(),
                job.kind(),
                job.mode(),
                job.dryRun(),
                job.state(),
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
