package vn.ocop.assessment.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.ocop.assessment.scoring.MemberScore;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.time.Ids;

/** A member puts a sheet, or a new one in the place of the old. */
@ApplicationScoped
class PutSheet {

    private final Sittings sittings;
    private final DossierCriteria criteria;
    private final MemberSheets sheets;
    private final Audit audit;
    private final Clock clock;

    PutSheet(Sittings sittings, DossierCriteria criteria, MemberSheets sheets, Audit audit, Clock clock) {
        this.sittings = sittings;
        this.criteria = criteria;
        this.sheets = sheets;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    MemberSheet put(UUID dossierId, Ticked ticked, Seen seen) {
        var sitting = sittings.ofMember(dossierId);
        var set = criteria.set(sitting.dossier());
        var sheet = ticked.of(sitting.person());
        new Completeness(set).require(sheet);
        var earlier = sheets.of(dossierId, sitting.person());
        seen.require(earlier.map(MemberSheet::version));
        var before = earlier.map(MemberSheet::view).orElse(null);
        var mine = earlier.orElseGet(() -> new MemberSheet(Ids.next(), dossierId, sitting.person()));
        mine.put(sheet, MemberScore.of(set, sheet), clock.instant());
        sheets.persistAndFlush(mine);
        audit.write("sheet-put", "score-sheet", mine.id(), before, mine.view());
        return mine;
    }
}
