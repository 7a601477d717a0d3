package vn.ocop.assessment.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.ocop.assessment.AssessmentReason;
import vn.ocop.assessment.council.Council;
import vn.ocop.assessment.council.Councils;
import vn.ocop.assessment.dossier.Dossier;
import vn.ocop.assessment.dossier.Dossiers;
import vn.ocop.chassis.access.Caller;

/** Who sits before which dossier, and may act on it. */
@ApplicationScoped
public class Sittings {

    private final Dossiers dossiers;
    private final Councils councils;
    private final Caller caller;

    Sittings(Dossiers dossiers, Councils councils, Caller caller) {
        this.dossiers = dossiers;
        this.councils = councils;
        this.caller = caller;
    }

    /** A person of the council before a dossier; the dossier is locked as far as the act needs it. */
    public record Sitting(Dossier dossier, Council council, String person) {}

    /** A member about to put a sheet. */
    Sitting ofMember(UUID dossierId) {
        var sitting = sitting(dossiers.beforeTheMember(dossierId));
        sitting.dossier().requireOnTheTable();
        requireUntied(sitting);
        return sitting;
    }

    /** The chair about to conclude. */
    public Sitting ofChair(UUID dossierId) {
        var sitting = sitting(dossiers.onTheCouncilsTable(dossierId));
        if (!sitting.council().isChairedBy(sitting.person())) {
            throw AssessmentReason.ONLY_THE_CHAIR_CONCLUDES.because();
        }
        return sitting;
    }

    private Sitting sitting(Dossier dossier) {
        return new Sitting(dossier, councils.existing(dossier.councilId()).orElseThrow(), caller.subject());
    }

    /** Art. 4: objective and transparent. A tie was declared, or the token itself says so. */
    private void requireUntied(Sitting sitting) {
        var producer = sitting.dossier().producerId();
        var own = caller.scope("ocop_producer").values();
        if (sitting.council().ties(sitting.person(), producer) || own.contains(producer.toString())) {
            throw AssessmentReason.MEMBER_TIED_TO_PRODUCER.because();
        }
    }
}
