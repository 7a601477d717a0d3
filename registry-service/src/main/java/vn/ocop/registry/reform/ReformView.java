package vn.ocop.registry.reform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.chassis.openapi.MayBeAbsent;

@Schema(
        name = "Reform",
        description = "Một lần sắp xếp đơn vị hành chính. One act that changed communes.",
        examples = ReformView.EXAMPLE)
public record ReformView(
        @Schema(description = "Key of the act; changeId of its fact.")
        UUID id,

        ReformKind kind,

        @Schema(description = "ENTERED by an officer, or IMPORTED: one act for each unit of a file.")
        ReformOrigin origin,

        @Schema(description = "AHEAD until the day has come.")
        State state,

        @Schema(description = "First day on which it holds.")
        LocalDate effectiveDate,

        @MayBeAbsent @Schema(description = "Resolution; absent where a file named none.")
        String legalBasis,

        @MayBeAbsent @Schema(description = "Why it was entered; absent for files.")
        String reason,

        @Schema(description = "Province of the units after the act.", pattern = "^[0-9]{2}$")
        String provinceCode,

        @MayBeAbsent @Schema(description = "The merger that an UNMERGE undoes.")
        UUID reverses,

        @Schema(description = "Which unit became which.", minItems = 1)
        List<Became> successions,

        @Schema(description = "When it was entered.") Instant recordedAt,

        @MayBeAbsent @Schema(description = "When the other services were told; absent until its day.")
        Instant announcedAt) {

    public static final String EXAMPLE = "{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2d01\",\"kind\":\"MERGE\","
            + "\"origin\":\"ENTERED\",\"state\":\"IN_FORCE\",\"effectiveDate\":\"2025-07-01\","
            + "\"legalBasis\":\"1686/NQ-UBTVQH15\",\"reason\":\"Sắp xếp xã năm 2025\",\"provinceCode\":\"38\","
            + "\"successions\":[{\"fromId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2b3f\",\"fromCode\":\"15136\","
            + "\"fromName\":\"Xã Cẩm Liên\",\"toId\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2b3e\","
            + "\"toCode\":\"15142\",\"toName\":\"Xã Cẩm Thạch\",\"coverage\":\"WHOLE\"}],"
            + "\"recordedAt\":\"2026-11-23T02:15:00Z\",\"announcedAt\":\"2026-11-23T02:15:00Z\"}";

    /** Whether the day has come. */
    @Schema(name = "ReformState")
    enum State {
        AHEAD,
        IN_FORCE
    }
}
