package vn.ocop.assessment.evaluation;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.assessment.criteria.Band;
import vn.ocop.assessment.criteria.Item;
import vn.ocop.assessment.scoring.Gates;
import vn.ocop.assessment.scoring.MemberScore;

/**
 * The cheapest way of one sheet to the next star: fewest items changed, then fewest points added. Every item stays as it
 * is or moves to a higher option of the same case; item 5.2, left out for want of a story, stays at 0 or moves together
 * with the story.
 *
 * @param targetStar the next star, 3 when the sheet has none
 * @param pointsNeeded distance from the total to the least points of the band, 0 when it is there already
 * @param gatesToFix items that miss a mark up to the target and therefore must move, in printed order
 * @param itemsChanged the least number of items that must change
 * @param pointsAdded the least points that so many changes must add; may exceed {@code pointsNeeded}
 * @param example one such plan, item to new option; others may be as cheap
 */
@Schema(
        name = "GapPlan",
        description = "Phương án ít thay đổi nhất để đạt hạng sao kế tiếp. The cheapest way to "
                + "the next star: fewest items changed, then fewest points added.",
        examples = "{\"targetStar\":4,\"pointsNeeded\":0,\"gatesToFix\":[\"2.3\"],\"itemsChanged\":1,"
                + "\"pointsAdded\":1,\"example\":{\"2.3\":\"2.3-3\"}}",
        requiredProperties = {"targetStar", "pointsNeeded", "gatesToFix", "itemsChanged", "pointsAdded", "example"})
public record GapPlan(
        @Schema(minimum = "3", maximum = "5", description = "The next star.")
        int targetStar,

        @Schema(minimum = "0", maximum = "100", description = "Distance to the least points of its band.")
        int pointsNeeded,

        @Schema(description = "Items that miss a star minimum and must move.")
        List<String> gatesToFix,

        @Schema(minimum = "0", maximum = "100", description = "Least number of items to change.")
        int itemsChanged,

        @Schema(minimum = "0", maximum = "100", description = "Least points so many changes add.")
        int pointsAdded,

        @Schema(description = "One such plan, item to new option; others may be as cheap.")
        Map<String, String> example) {

    static GapPlan to(Band target, Gates gates) {
        var set = gates.set();
        var sheet = gates.sheets().get(0);
        int total = MemberScore.of(set, sheet).total();
        int needed = Math.max(0, target.min() - total);
        var moves = new GapSearch(gates, target.star()).cheapest(needed);
        return new GapPlan(
                target.star(),
                needed,
                set.items().stream()
                        .map(Item::code)
                        .filter(code -> failsUpTo(target.star(), gates, code))
                        .toList(),
                moves.changes(),
                moves.points(),
                moves.options());
    }

    private static boolean failsUpTo(int star, Gates gates, String code) {
        return Band.RECOGNISED.stream()
                .filter(step -> step <= star)
                .anyMatch(step -> gates.failed(step).contains(code));
    }
}
