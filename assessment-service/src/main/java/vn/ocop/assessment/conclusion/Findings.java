package vn.ocop.assessment.conclusion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import vn.ocop.assessment.evaluation.Evaluation;
import vn.ocop.assessment.scoring.MemberScore;
import vn.ocop.assessment.scoring.StopFound;

/**
 * What the sheets came to, in full; stored with the conclusion.
 *
 * @param members part totals and total per member
 * @param spread highest total minus lowest; null when the scoring ended before
 * @param partAverages exact averages of the parts; null when the scoring ended before
 * @param failedGates items that miss a star's mark, by star; null when the scoring ended before
 * @param grounds printed grounds the chair gave; empty unless disqualified
 * @param stops findings that ended the scoring; empty unless disqualified
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Findings(
        List<MemberScore> members,
        Integer spread,
        Evaluation.PartAverages partAverages,
        Map<String, List<String>> failedGates,
        List<String> grounds,
        List<StopFound> stops) {

    static Findings of(List<MemberScore> members, Evaluation evaluation) {
        return new Findings(
                members,
                evaluation.spread(),
                evaluation.partAverages(),
                evaluation.failedGates(),
                evaluation.grounds() == null ? List.of() : evaluation.grounds(),
                evaluation.stops() == null ? List.of() : evaluation.stops());
    }

    /** Without what single members did. */
    Findings withoutMembers() {
        var anonymous = stops.stream()
                .map(stop -> new StopFound(stop.code(), stop.item(), List.of()))
                .toList();
        return new Findings(null, spread, partAverages, failedGates, grounds, anonymous);
    }
}
