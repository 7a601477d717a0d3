package vn.ocop.assessment.criteria;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

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
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Option(
        String code,
        int order,
        String variant,
        String vi,
        String en,
        int points,
        Integer minimumForStar,
        boolean derived,
        List<String> evidence) {

    public Option {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    boolean marks(int star) {
        return minimumForStar != null && minimumForStar == star;
    }
}
