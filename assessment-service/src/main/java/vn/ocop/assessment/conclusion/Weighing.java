package vn.ocop.assessment.conclusion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.ocop.assessment.AssessmentReason;
import vn.ocop.assessment.council.CouncilRules;
import vn.ocop.assessment.criteria.CriteriaSet;
import vn.ocop.assessment.dossier.Dossier;
import vn.ocop.assessment.evaluation.EvaluationCase;
import vn.ocop.assessment.evaluation.Evaluations;
import vn.ocop.assessment.scoring.MemberScore;
import vn.ocop.assessment.scoring.Sheet;
import vn.ocop.assessment.sheet.DossierCriteria;

/** From the members' sheets to the verdict, by the very scoring that answers evaluations, under the council's rules. */
@ApplicationScoped
class Weighing {

    private final DossierCriteria criteria;
    private final Evaluations evaluations;

    Weighing(DossierCriteria criteria, Evaluations evaluations) {
        this.criteria = criteria;
        this.evaluations = evaluations;
    }

    Verdict weigh(Dossier dossier, CouncilRules rules, List<Sheet> sheets, List<String> grounds) {
        var version = criteria.version(dossier);
        var set = criteria.set(dossier);
        requirePrinted(grounds, set);
        var evaluation = evaluations.evaluate(
                new EvaluationCase(set.code(), grounds, sheets, false),
                version.legalBasis().effectiveFrom(),
                rules.scoring());
        return switch (evaluation.status()) {
            case SCORED, DISQUALIFIED, STOPPED -> {
                var scores =
                        sheets.stream().map(sheet -> MemberScore.of(set, sheet)).toList();
                yield Verdict.of(version, evaluation, Findings.of(scores, evaluation));
            }
            case RESCORE_REQUIRED ->
                throw AssessmentReason.SCORES_TOO_FAR_APART.because(evaluation.spread(), rules.maxSpreadPoints());
            case INVALID -> throw new IllegalStateException("a stored sheet is invalid: " + evaluation.errors());
        };
    }

    private static void requirePrinted(List<String> grounds, CriteriaSet set) {
        for (int i = 0; i < grounds.size(); i++) {
            if (set.ground(grounds.get(i)).isEmpty()) {
                throw AssessmentReason.UNKNOWN_GROUND.at("/disqualifications/" + i, set.code(), grounds.get(i));
            }
        }
    }
}
