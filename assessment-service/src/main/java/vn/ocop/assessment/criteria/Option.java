package vn.ocop.assessment.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One tick box of an item, Decision 26/2026/QĐ-TTg Annex II.
 *
 * @param code item code, hyphen, position: {@code 2.3-3}; {@code 8-b2} for case b in set 26
 * @param order position within its case, from 1
 * @param variant case letter in set 26, otherwise absent
 * @param points points the option is worth, never a free value
 * @param minimumForStar 3, 4 or 5 when the option is printed as the least that this star needs, otherwise absent
 * @param derived true where no tick box is printed and the two options were added by us
 * @param evidence facts the wording names; they support a choice and are not a rule
 */
@Schema(
        name = "CriteriaOption",
        description = "Một mức điểm. One tick box of an item.",
        examples = "{\"code\":\"1.1-3\",\"order\":3,\"vi\":\"75–100% trồng trong xã\",\"en\":\"75–100% "
                + "grown in the commune\",\"points\":3,\"derived\":false,\"evidence\":[]}",
        requiredProperties = {"code", "order", "vi", "en", "points", "derived", "evidence"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Option(
        String code,
        int order,
        String variant,
        String vi,
        String en,
        @Schema(minimum = "0", maximum = "100") int points,
        @Schema(minimum = "3", maximum = "5") Integer minimumForStar,
        boolean derived,
        List<String> evidence) {

    public Option {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    boolean marks(int star) {
        return minimumForStar != null && minimumForStar == star;
    }
}
