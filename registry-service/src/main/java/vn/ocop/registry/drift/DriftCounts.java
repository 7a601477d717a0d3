package vn.ocop.registry.drift;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "DriftCounts",
        description = "Số dòng theo kết quả đối chiếu. Lines of a report by outcome.",
        examples = DriftCounts.EXAMPLE)
record DriftCounts(
        @Schema(description = "Lines that say the same.", minimum = "0")
        long same,

        @Schema(description = "Lines of which a field differs.", minimum = "0")
        long differing,

        @Schema(description = "Lines of the registry that the file lacks.", minimum = "0")
        long missingThere,

        @Schema(description = "Lines of the file that the registry lacks.", minimum = "0")
        long missingHere) {

    static final String EXAMPLE = "{\"same\":640,\"differing\":12,\"missingThere\":9,\"missingHere\":3}";

    static DriftCounts of(Map<DriftOutcome, Long> lines) {
        return new DriftCounts(
                lines.getOrDefault(DriftOutcome.SAME, 0L),
                lines.getOrDefault(DriftOutcome.DIFFERS, 0L),
                lines.getOrDefault(DriftOutcome.MISSING_THERE, 0L),
                lines.getOrDefault(DriftOutcome.MISSING_HERE, 0L));
    }
}
