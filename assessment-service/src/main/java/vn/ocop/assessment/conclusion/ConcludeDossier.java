package vn.ocop.assessment.conclusion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.ocop.assessment.AssessmentReason;
import vn.ocop.assessment.sheet.MemberSheet;
import vn.ocop.assessment.sheet.MemberSheets;
import vn.ocop.assessment.sheet.Sittings;
import vn.ocop.assessment.sheet.Sittings.Sitting;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.outbox.Outbox;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.chassis.time.Ids;
import vn.ocop.chassis.time.Legal;

/** The chair concludes: quorum, spread, exact average, band and gates. The result and the fact are stored together. */
@ApplicationScoped
class ConcludeDossier {

    private final Sittings sittings;
    private final MemberSheets sheets;
    private final Weighing weighing;
    private final Conclusions conclusions;
    private final Outbox outbox;
    private final Audit audit;
    private final IfMatch ifMatch;
    private final Clock clock;

    ConcludeDossier(
            Sittings sittings,
            MemberSheets sheets,
            Weighing weighing,
            Conclusions conclusions,
            Outbox outbox,
            Audit audit,
            IfMatch ifMatch,
            Clock clock) {
        this.sittings = sittings;
        this.sheets = sheets;
        this.weighing = weighing;
        this.conclusions = conclusions;
        this.outbox = outbox;
        this.audit = audit;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    Conclusion conclude(UUID dossierId, List<String> grounds) {
        var sitting = sittings.ofChair(dossierId);
        var dossier = sitting.dossier();
        ifMatch.require(dossier.version());
        dossier.requireOpenToConclusion();
        var verdict = verdict(sitting, grounds);
        if (verdict.outcome() == Verdict.Outcome.RATED) {
            dossier.rate();
        } else {
            dossier.disqualify();
        }
        var signed = new Conclusion.Signed(sitting.person(), Legal.today(clock), clock.instant());
        var conclusion = new Conclusion(Ids.next(), dossier, verdict, signed);
        conclusions.persistAndFlush(conclusion);
        outbox.say(conclusion.fact(dossier));
        audit.write("assessment-concluded", "dossier", dossier.id(), null, conclusion.view(true));
        return conclusion;
    }

    private Verdict verdict(Sitting sitting, List<String> grounds) {
        var put = sheets.of(sitting.dossier().id()).stream()
                .map(MemberSheet::sheet)
                .toList();
        var council = sitting.council();
        if (!council.rules().quorate(put.size(), council.members())) {
            throw AssessmentReason.QUORUM_NOT_REACHED.because(
                    put.size(), council.members(), council.rules().quorumPercent());
        }
        return weighing.weigh(sitting.dossier(), council.rules(), put, grounds);
    }
}
