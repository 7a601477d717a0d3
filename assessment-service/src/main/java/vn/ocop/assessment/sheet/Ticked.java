package vn.ocop.assessment.sheet;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.assessment.scoring.Sheet;

/** What a member sends; whose sheet it is says the token, never the body. */
@Schema(
        name = "TickedSheet",
        description = "Phiếu đánh giá gửi lên. A complete sheet: every item of the set has an answer.",
        examples = "{\"choices\":{\"1.1\":\"1.1-3\",\"1.2\":\"NONE\"},\"stops\":[]}")
record Ticked(
        @Schema(description = "Item code to option code, or NONE where no printed option is reached.")
        @NotEmpty @Size(max = 200) Map<@NotNull @Size(max = 40) String, @NotNull @Size(max = 40) String> choices,

        @Schema(description = "Findings that end the scoring, by code.", required = false) @Size(max = 50) List<@NotNull @Size(max = 100) String> stops) {

    Sheet of(String member) {
        return new Sheet(member, choices, stops);
    }
}
