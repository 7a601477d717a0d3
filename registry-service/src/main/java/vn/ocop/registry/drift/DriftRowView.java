package vn.ocop.registry.drift;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;

@Schema(
        name = "DriftRow",
        description = "Một dòng đối chiếu. How one line of the national table stands to ours.",
        examples = DriftRowView.EXAMPLE)
record DriftRowView(
        @Schema(description = "MA_OCOP of the registry's line, else of the file's.", maxLength = 255)
        String maOcop,

        DriftOutcome outcome,

        @MayBeAbsent @Schema(description = "The product; absent when it is missing here.")
        UUID productId,

        @MayBeAbsent
        @Schema(description = "Where it stands in the file; absent when it is missing there.", minimum = "1")
        Long row,

        @Schema(description = "Fields that differ; when one side has no line, all that the other says.", maxItems = 9)
        List<DriftField> fields) {

    static final String EXAMPLE = "{\"maOcop\":\"38-15142-1-2026\",\"outcome\":\"DIFFERS\","
            + "\"productId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2d01\",\"row\":7,"
            + "\"fields\":[{\"field\":\"XepHang\",\"ours\":\"4*\",\"theirs\":\"3*\"}]}";
}
