package vn.ocop.assessment.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member's sheet as its readers see it; also what the audit keeps. */
@Schema(
        name = "MemberSheet",
        description = "Phiếu đánh giá của thành viên. A member's sheet with its points.",
        examples = "{\"dossierId\":\"019a0b1c-2d3e-7f40-8a1b-2c3d4e5f6072\",\"member\":\"uy-vien-1\","
                + "\"choices\":{\"1.1\":\"1.1-3\",\"1.2\":\"NONE\"},\"stops\":[],\"partA\":30,\"partB\":20,\"partC\":28,"
                + "\"total\":78,\"putAt\":\"2026-11-23T07:00:00.000Z\"}")
record SheetView(
        UUID dossierId,
        @Schema(description = "Subject of the member.") String member,

        @Schema(description = "Item code to option code, or NONE where no printed option is reached.")
        Map<String, String> choices,

        @Schema(description = "Findings raised that end the scoring.")
        List<String> stops,

        @Schema(description = "Points of part A.", minimum = "0", maximum = "40")
        int partA,

        @Schema(description = "Points of part B.", minimum = "0", maximum = "25")
        int partB,

        @Schema(description = "Points of part C.", minimum = "0", maximum = "35")
        int partC,

        @Schema(description = "Sum of the parts.", minimum = "0", maximum = "100")
        int total,

        @Schema(description = "When it was put, UTC.") Instant putAt) {}
