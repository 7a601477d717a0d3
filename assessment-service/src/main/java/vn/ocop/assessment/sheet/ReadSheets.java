package vn.ocop.assessment.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.ocop.assessment.AssessmentReason;
import vn.ocop.assessment.dossier.Dossiers;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.problem.CommonReason;

/** Members see their own sheet; the others' are opened by the conclusion. */
@ApplicationScoped
class ReadSheets {

    private final Dossiers dossiers;
    private final MemberSheets sheets;
    private final Caller caller;

    ReadSheets(Dossiers dossiers, MemberSheets sheets, Caller caller) {
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.caller = caller;
    }

    MemberSheet mine(UUID dossierId) {
        var dossier = dossiers.visible(dossierId);
        return sheets.of(dossier.id(), caller.subject()).orElseThrow(CommonReason.NOT_FOUND::because);
    }

    List<MemberSheet> all(UUID dossierId) {
        var dossier = dossiers.overseen(dossierId);
        if (!dossier.isConcluded()) {
            throw AssessmentReason.SHEETS_STILL_HIDDEN.because();
        }
        return sheets.of(dossier.id());
    }
}
