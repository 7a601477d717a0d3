package vn.ocop.registry.edited;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "EditedFieldList",
        description = "Các trường đã sửa tại đây; tệp nhập không ghi đè. Fields that were edited here, which no file"
                + " overwrites (R14).",
        examples = "{\"items\":[{\"field\":\"name\",\"editedAt\":\"2026-11-23T07:00:00.000Z\","
                + "\"role\":\"PRODUCER\"}]}")
public record EditedFieldList(
        @Schema(description = "By name; empty when nothing was edited since the last file.")
        List<EditedField> items) {

    @Schema(
            name = "EditedField",
            description = "Một trường đã sửa. One field that was edited here.",
            examples = "{\"field\":\"name\",\"editedAt\":\"2026-11-23T07:00:00.000Z\",\"role\":\"PRODUCER\"}")
    public record EditedField(
            @Schema(description = "Name of the field; those of a part as details.story.", maxLength = 60)
            String field,

            @Schema(description = "When it was edited last, UTC.")
            Instant editedAt,

            @Schema(description = "In which role; PRODUCER by a proposal that was accepted.")
            EditorRole role) {}
}
