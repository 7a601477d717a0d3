package vn.ocop.registry.history;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "HistoryEntry",
        description =
                "Một lần thay đổi: ai, khi nào, vì sao, từng trường cũ và mới. One change: who, when, why, and each"
                        + " field before and after.",
        examples = HistoryEntry.EXAMPLE)
public record HistoryEntry(
        @Schema(description = "Version the change led to; the ETag of that time.", minimum = "0")
        long version,

        @Schema(description = "When, UTC.") Instant at,

        @Schema(description = "Subject of the token that changed it, or system.", maxLength = 255)
        String by,

        @Schema(description = "What was done, in kebab-case.", maxLength = 60)
        String action,

        @Schema(description = "Why, when a reason was given.", required = false, maxLength = 500)
        String reason,

        @Schema(description = "Legal text in force for the rules applied.", required = false, maxLength = 100)
        String ruleVersion,

        @Schema(description = "Fields that were new, by name.")
        List<FieldChange> changes) {

    static final String EXAMPLE = "{\"version\":1,\"at\":\"2026-11-23T07:00:00.000Z\",\"by\":\"can-bo-xa\","
            + "\"action\":\"changed\",\"ruleVersion\":\"26/2026/QĐ-TTg\",\"changes\":[{\"field\":\"name\","
            + "\"before\":\"HTX mắm Ba Làng\",\"after\":\"HTX mắm Khánh Linh Ba Làng\"}]}";

    @Schema(
            name = "FieldChange",
            description = "Một trường trước và sau; dữ liệu cá nhân được che. One field before and after; personal data"
                    + " is masked.",
            examples = "{\"field\":\"name\",\"before\":\"HTX mắm Ba Làng\",\"after\":\"HTX mắm Khánh Linh Ba Làng\"}")
    public record FieldChange(
            @Schema(description = "Name of the field.", maxLength = 60)
            String field,

            @Schema(description = "What it was; absent for nothing.", required = false, maxLength = 4000)
            String before,

            @Schema(description = "What it became; absent for nothing.", required = false, maxLength = 4000)
            String after) {}
}
