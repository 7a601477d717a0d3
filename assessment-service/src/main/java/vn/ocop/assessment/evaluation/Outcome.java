package vn.ocop.assessment.evaluation;

import java.util.Objects;
import vn.ocop.assessment.criteria.CriteriaVersion;
import vn.ocop.assessment.scoring.GateAggregation;
import vn.ocop.assessment.scoring.Gates;
import vn.ocop.assessment.scoring.Tally;
import vn.ocop.assessment.scoring.WorkingRules;

/** Totals, band and gates of complete sheets, weighed under a council's working rules. */
record Outcome(Tally tally, int bandStar, Gates gates, WorkingRules rules) {

    static Outcome of(CriteriaVersion version, Gates gates, WorkingRules rules) {
        var tally = Tally.of(gates.set(), gates.sheets());
        return new Outcome(tally, version.band(tally.average()).star(), gates, rules);
    }

    /** Exactly the limit is fine. */
    boolean rescoreRequired() {
        return tally.spread() > rules.spreadLimit();
    }

    Integer star() {
        return gates.star(bandStar);
    }

    /** Null when every reading gives the same star. */
    Evaluation.Alternatives alternatives() {
        var alternatives = new Evaluation.Alternatives(
                under(GateAggregation.MEAN_POINTS),
                under(GateAggregation.ALL_MEMBERS),
                under(GateAggregation.MAJORITY));
        return alternatives.equals(new Evaluation.Alternatives(null, null, null)) ? null : alternatives;
    }

    private Evaluation.Alternative under(GateAggregation reading) {
        var other = new Gates(gates.set(), gates.sheets(), reading);
        var otherStar = other.star(bandStar);
        return Objects.equals(otherStar, star()) ? null : new Evaluation.Alternative(otherStar, other.failedByStar());
    }
}
