package vn.ocop.assessment.scoring;

import java.util.Objects;

/**
 * What the Decision leaves open and a province settles in the working rules of its councils.
 *
 * @param spreadLimit totals may lie so many points apart, 0 to 100; more means scoring again
 * @param gateAggregation when a council as a whole meets a star minimum
 * @param stopRule how many members must raise a stop
 */
public record WorkingRules(int spreadLimit, GateAggregation gateAggregation, StopRule stopRule) {

    /** Our reading where a province has settled nothing; the spread is a rule of councils under the older regime. */
    public static final WorkingRules DEFAULT = new WorkingRules(10, GateAggregation.MEAN_POINTS, StopRule.ANY_MEMBER);

    public WorkingRules {
        if (spreadLimit < 0 || spreadLimit > 100) {
            throw new IllegalArgumentException("a spread limit is 0 to 100 points, not " + spreadLimit);
        }
        Objects.requireNonNull(gateAggregation, "gateAggregation");
        Objects.requireNonNull(stopRule, "stopRule");
    }
}
