package vn.ocop.registry.register;

import java.math.BigDecimal;
import vn.ocop.chassis.office.OfficeDecimal;
import vn.ocop.chassis.refusal.Fault;

/**
 * A council's score in a list, and whether it may stand beside the stars (Article 3).
 *
 * @param points null when the list does not tell
 */
record Score(BigDecimal points, Fault fault) {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    static Score of(String cell, int stars) {
        var read = OfficeDecimal.of(cell, "điểm");
        if (read.fault() != null) {
            return new Score(null, read.fault().in("score"));
        }
        if (read.value() == null) {
            return new Score(null, null);
        }
        var points = read.value().stripTrailingZeros();
        if (points.signum() < 0 || points.compareTo(MOST) > 0) {
            return new Score(null, SheetReason.SCORE_OUT_OF_RANGE.in("score"));
        }
        return starsOf(points) == stars
                ? new Score(points.scale() < 0 ? points.setScale(0) : points, null)
                : new Score(null, SheetReason.SCORE_STAR_MISMATCH.in("score"));
    }

    /** Three stars from 50, four from 70, five from 90; 0 below. */
    static int starsOf(BigDecimal points) {
        int fifties = points.intValue();
        return fifties >= 90 ? 5 : fifties >= 70 ? 4 : fifties >= 50 ? 3 : 0;
    }
}
