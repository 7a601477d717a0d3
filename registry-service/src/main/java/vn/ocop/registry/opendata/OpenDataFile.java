package vn.ocop.registry.opendata;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;

@Schema(
        name = "OpenDataFile",
        description = "Một tệp dữ liệu mở của một ngày. One file of open data of one day.",
        examples = OpenDataFile.EXAMPLE)
record OpenDataFile(
        @Schema(description = "Legal day of the file: the register as it was when the file was made on that day.")
        LocalDate day,

        @Schema(description = "FULL, every recognised product; CHANGES, what differs from the full file of `since`.")
        Extent extent,

        @Schema(description = "NDJSON or CSV; both hold the same rows.")
        Form form,

        @Schema(description = "Where it is, path-only.", maxLength = 200)
        String path,

        @MayBeAbsent
        @Schema(description = "Day of the full file that the changes are to be applied to; only with CHANGES.")
        LocalDate since,

        @Schema(description = "Rows without the header.", minimum = "0")
        long rows,

        @MayBeAbsent @Schema(description = "Rows ADDED; only with CHANGES.", minimum = "0")
        Long added,

        @MayBeAbsent @Schema(description = "Rows CHANGED; only with CHANGES.", minimum = "0")
        Long changed,

        @MayBeAbsent
        @Schema(
                description = "Rows GONE, with id, code and, where the product was merged, merged_into_code; only with"
                        + " CHANGES.",
                minimum = "0")
        Long gone,

        @Schema(description = "Bytes of the file as it is sent (gzip).", minimum = "1")
        long bytes,

        @Schema(description = "SHA-256 of these bytes, hexadecimal.", pattern = "^[0-9a-f]{64}$")
        String sha256,

        @Schema(description = "When it was made, UTC.") Instant madeAt) {

    static final String EXAMPLE = "{\"day\":\"2026-11-25\",\"extent\":\"CHANGES\",\"form\":\"NDJSON\","
            + "\"path\":\"/registry/v1/open-data/2026-11-25/changes.ndjson.gz\",\"since\":\"2026-11-24\",\"rows\":7,"
            + "\"added\":4,\"changed\":2,\"gone\":1,\"bytes\":1398,"
            + "\"sha256\":\"9f2c6c1f0f5a4b3d8e7a6b5c4d3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8b7c6d5e\","
            + "\"madeAt\":\"2026-11-24T18:30:04.000Z\"}";

    static OpenDataFile of(DataFile file, String room) {
        var changes = file.extent() == Extent.CHANGES;
        var counts = file.counts();
        return new OpenDataFile(
                file.day(),
                file.extent(),
                file.form(),
                room + "/" + file.day() + "/" + file.name(),
                file.since(),
                counts.rows(),
                changes ? counts.added() : null,
                changes ? counts.changed() : null,
                changes ? counts.gone() : null,
                file.bytes(),
                file.sha256(),
                file.madeAt());
    }
}
