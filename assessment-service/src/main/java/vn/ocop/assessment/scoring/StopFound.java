package vn.ocop.assessment.scoring;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.assessment.criteria.CriteriaSet;
import vn.ocop.assessment.criteria.Item;
import vn.ocop.assessment.criteria.Stop;

/**
 * A finding that ended the scoring.
 *
 * @param item where it is printed
 * @param members who raised it, by a flag or by the option chosen
 */
@Schema(
        name = "StopFound",
        description = "Điều kiện dừng chấm điểm. A finding that ended the scoring.",
        examples = "{\"code\":\"SENSORY_ZERO\",\"item\":\"6.1\",\"members\":[\"M1\"]}",
        requiredProperties = {"code", "item", "members"})
public record StopFound(String code, String item, List<String> members) {

    public static List<StopFound> in(CriteriaSet set, List<Sheet> sheets, StopRule rule) {
        var found = new ArrayList<StopFound>();
        for (var item : set.items()) {
            for (var stop : item.endsScoring()) {
                var members = sheets.stream()
                        .filter(sheet -> raises(sheet, item, stop))
                        .map(Sheet::member)
                        .toList();
                if (!members.isEmpty() && rule.enough(members.size(), sheets.size())) {
                    found.add(new StopFound(stop.code(), item.code(), members));
                }
            }
        }
        return found;
    }

    private static boolean raises(Sheet sheet, Item item, Stop stop) {
        return switch (stop.trigger()) {
            case FLAG -> sheet.stops().contains(stop.code());
            case OPTION ->
                item.option(sheet.choice(item))
                        .map(option -> stop.options().contains(option.code()))
                        .orElse(false);
        };
    }
}
