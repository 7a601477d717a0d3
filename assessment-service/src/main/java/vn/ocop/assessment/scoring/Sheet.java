package vn.ocop.assessment.scoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.assessment.criteria.CriteriaSet;
import vn.ocop.assessment.criteria.Item;
import vn.ocop.assessment.criteria.Option;
import vn.ocop.assessment.criteria.Part;

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

    public String choice(Item item) {
        return choices.get(item.code());
    }

    /** Item 5.2 counts only when there is a story: 5.1 above 0. An item nobody filled has no points. */
    public boolean reaches(Item item, CriteriaSet set) {
        if (item.appliesIf() == null) {
            return true;
        }
        return set.item(item.appliesIf().item())
                .map(other -> points(other, set) >= item.appliesIf().minPoints())
                .orElse(false);
    }

    int points(Item item, CriteriaSet set) {
        if (!reaches(item, set)) {
            return 0;
        }
        return item.option(choice(item)).map(Option::points).orElse(0);
    }

    int points(Part part, CriteriaSet set) {
        return part.items().stream().mapToInt(item -> points(item, set)).sum();
    }

    boolean leavesOut(Item item) {
        return !choices.containsKey(item.code());
    }
}
