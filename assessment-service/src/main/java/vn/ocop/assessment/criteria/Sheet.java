package vn.ocop.assessment.criteria;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one assessor ticked. A sheet may be incomplete or wrong; {@link SheetCheck} says so.
 *
 * @param member who scored; unique within an evaluation
 * @param choices item code to option code, or {@code NONE} where no printed option is reached
 * @param stops findings raised that end the scoring, for example {@code UNACCEPTABLE_IMPURITIES}
 */
@Schema(
        name = "ScoreSheet",
        description = "Phiếu đánh giá của một thành viên. What one assessor ticked.",
        examples = "{\"member\":\"M1\",\"choices\":{\"1.1\":\"1.1-2\",\"2.3\":\"NONE\"},\"stops\":[]}")
public record Sheet(
        @Schema(description = "Who scored; unique within an evaluation.") @NotBlank @Size(max = 200) String member,

        @Schema(description = "Item code to option code, or NONE where no printed option is reached.")
        @NotNull @Size(max = 200) Map<@NotNull @Size(max = 40) String, @NotNull @Size(max = 40) String> choices,

        @Schema(description = "Findings raised that end the scoring.") @Size(max = 50) List<@NotNull @Size(max = 100) String> stops) {

    public Sheet {
        choices = choices == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(choices));
        stops = stops == null ? List.of() : Collections.unmodifiableList(stops);
    }

    String choice(Item item) {
        return choices.get(item.code());
    }

    boolean leavesOut(Item item) {
        return !choices.containsKey(item.code());
    }
}
