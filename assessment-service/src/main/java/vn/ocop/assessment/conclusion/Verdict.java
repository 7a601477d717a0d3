package vn.ocop.assessment.conclusion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.assessment.criteria.Band;
import vn.ocop.assessment.criteria.CriteriaVersion;
import vn.ocop.assessment.criteria.Fraction;
import vn.ocop.assessment.evaluation.Evaluation;
import vn.ocop.assessment.scoring.MemberScore;

/**
 * What the council's sheets mean for the product.
 *
 * @param stars 3 to 5, or 0 when there is nothing to recognise
 * @param level who decides on recognition; null without stars
 * @param bandStars 1 to 5, by the average alone
 * @param sumPoints all totals added
 * @param sheets how many sheets
 */
record Verdict(
        Outcome outcome, int stars, Band.Level level, int bandStars, int sumPoints, int sheets, Findings findings) {

    /** How an assessment ends. */
    @Schema(name = "AssessmentOutcome", description = "Kết quả. Rated, or turned away by a ground or a stop.")
    enum Outcome {
        RATED,
        DISQUALIFIED
    }

    static Verdict of(CriteriaVersion version, Evaluation evaluation, Findings findings) {
        int sum = findings.members().stream().mapToInt(MemberScore::total).sum();
        int count = findings.members().size();
        int stars = evaluation.star() == null ? 0 : evaluation.star();
        return new Verdict(
                evaluation.status() == Evaluation.Status.SCORED ? Outcome.RATED : Outcome.DISQUALIFIED,
                stars,
                stars == 0 ? null : version.band(stars).level(),
                version.band(new Fraction(sum, count)).star(),
                sum,
                count,
                findings);
    }

    Fraction average() {
        return new Fraction(sumPoints, sheets);
    }
}
