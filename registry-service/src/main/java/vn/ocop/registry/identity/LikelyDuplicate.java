package vn.ocop.registry.identity;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "LikelyDuplicate",
        description = "Một bản ghi có thể trùng. A record that may be the same one.",
        examples = LikelyDuplicate.EXAMPLE)
public record LikelyDuplicate(
        UUID id,

        @Schema(description = "Public code.", maxLength = 40)
        String code,

        @Schema(description = "Absent when it lies beyond the caller's reach.", required = false, maxLength = 255)
        String name,

        @Schema(description = "Commune it sits in.", pattern = "^[0-9]{5}$")
        String communeCode,

        @Schema(description = "How alike the names are, 0 to 100.", minimum = "0", maximum = "100")
        int alikePercent,

        @Schema(description = "What the two have in common; never empty.")
        List<Likeness> because) {

    public static final String EXAMPLE = "{\"id\":\"01936b0e-7c1a-7d52-8a51-0f4c1c1a2c01\",\"code\":\"CT38-000493\","
            + "\"name\":\"HTX mắm Khánh Linh Ba Làng\",\"communeCode\":\"15142\",\"alikePercent\":100,"
            + "\"because\":[\"NAME\"]}";
}
