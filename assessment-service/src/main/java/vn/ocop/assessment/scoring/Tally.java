package vn.ocop.assessment.scoring;

import java.util.List;
import java.util.function.ToIntFunction;
import vn.ocop.assessment.criteria.CriteriaSet;
import vn.ocop.assessment.criteria.Fraction;

/** Steps 5 and 6: the totals of all sheets, their exact average and how far they lie apart. */
public record Tally(List<MemberScore> scores) {

    public static Tally of(CriteriaSet set, List<Sheet> sheets) {
        return new Tally(
                sheets.stream().map(sheet -> MemberScore.of(set, sheet)).toList());
    }

    public int sum() {
        return sum(MemberScore::total);
    }

    public Fraction average() {
        return average(MemberScore::total);
    }

    public Fraction average(ToIntFunction<MemberScore> points) {
        return new Fraction(sum(points), scores.size());
    }

    public int spread() {
        var totals = scores.stream().mapToInt(MemberScore::total).summaryStatistics();
        return totals.getMax() - totals.getMin();
    }

    private int sum(ToIntFunction<MemberScore> points) {
        return scores.stream().mapToInt(points).sum();
    }
}
