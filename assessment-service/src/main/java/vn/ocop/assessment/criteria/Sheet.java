package vn.ocop.assessment.criteria;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one assessor ticked. A sheet may be incomplete or wrong; {@link SheetCheck} says so.
 *
 * @param member who scored; unique within an evaluation
 * @param choices item code to option code, or {@code NONE} where no printed option is reached
 * @param stops findings raised that end the scoring, for example {@code UNACCEPTABLE_IMPURITIES}
 */
public record Sheet(
        @NotBlank @Size(max = 200) String member,

        @NotNull @Size(max = 200) Map<@NotNull @Size(max = 40) String, @NotNull @Size(max = 40) String> choices,

        @Size(max = 50) List<@NotNull @Size(max = 100) String> stops) {

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
