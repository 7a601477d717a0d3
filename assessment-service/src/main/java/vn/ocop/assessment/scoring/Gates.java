package vn.ocop.assessment.scoring;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.ocop.assessment.criteria.Band;
import vn.ocop.assessment.criteria.CriteriaSet;
import vn.ocop.assessment.criteria.Item;
import vn.ocop.assessment.criteria.Option;

/**
 * The star minimums printed beside options ("the least that must be reached for that star"). They are cumulative: four
 * stars need every mark for three and for four.
 */
public record Gates(CriteriaSet set, List<Sheet> sheets, GateAggregation aggregation) {

    /** Items that miss the mark of exactly this star, in printed order. */
    public List<String> failed(int star) {
        return set.items().stream()
                .filter(item -> item.minimumFor(star)
                        .map(minimum -> !reached(item, minimum))
                        .orElse(false))
                .map(Item::code)
                .toList();
    }

    public Map<String, List<String>> failedByStar() {
        var failed = new TreeMap<String, List<String>>();
        Band.RECOGNISED.forEach(star -> failed.put(Integer.toString(star), failed(star)));
        return failed;
    }

    /** The highest star of the band or below with every mark up to it met; null when not even three stars are. */
    public Integer star(int bandStar) {
        Integer star = null;
        for (int next : Band.RECOGNISED) {
            if (next > bandStar || !failed(next).isEmpty()) {
                return star;
            }
            star = next;
        }
        return star;
    }

    private boolean reached(Item item, Option minimum) {
        return aggregation.reaches(
                sheets.stream().map(sheet -> item.option(sheet.choice(item))).toList(), minimum);
    }
}
