package vn.ocop.promotion.stand;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Predicate;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.time.Legal;
import vn.ocop.promotion.fair.Fair;
import vn.ocop.promotion.fair.Fairs;

/** The event's office accepts or refuses; the producer withdraws. Each says which version it has seen. */
@ApplicationScoped
class DecideOnStand {

    private final Fairs fairs;
    private final Stands stands;
    private final StandScope scope;
    private final RightToExhibit rightToExhibit;
    private final IfMatch ifMatch;
    private final Audit audit;
    private final Clock clock;

    DecideOnStand(
            Fairs fairs,
            Stands stands,
            StandScope scope,
            RightToExhibit rightToExhibit,
            IfMatch ifMatch,
            Audit audit,
            Clock clock) {
        this.fairs = fairs;
        this.stands = stands;
        this.scope = scope;
        this.rightToExhibit = rightToExhibit;
        this.ifMatch = ifMatch;
        this.audit = audit;
        this.clock = clock;
    }

    /** Recognitions are held first, then the event, so that neither changes before the stand is accepted. */
    Stand accept(UUID id, String wantedBooth) {
        var stand = seen(id, scope::isOfOffice);
        var before = stand.standing();
        stand.mayBeAccepted();
        rightToExhibit.hold(stand);
        var fair = fairs.takePlace(stand.fairId());
        fair.isNotOverOn(Legal.today(clock));
        rightToExhibit.require(stand, fair);
        stand.accept(wantedBooth == null ? stands.freeBooth(fair) : wantedBooth);
        return written("stand-accepted", stand, before, null);
    }

    Stand refuse(UUID id, String reason) {
        var stand = seen(id, scope::isOfOffice);
        var before = stand.standing();
        stand.refuse(reason);
        return written("stand-refused", stand, before, reason);
    }

    Stand withdraw(UUID id) {
        var stand = seen(id, scope::isOwn);
        var before = stand.standing();
        var heldAPlace = stand.isAccepted();
        stand.withdraw(fairOf(stand), Legal.today(clock));
        stands.flush();
        if (heldAPlace) {
            fairs.givePlaceBack(stand.fairId());
        }
        return written("stand-withdrawn", stand, before, null);
    }

    private Fair fairOf(Stand stand) {
        return fairs.get(stand.fairId());
    }

    private Stand seen(UUID id, Predicate<Stand> within) {
        var stand = stands.findForMove(id).filter(within).orElseThrow(CommonReason.NOT_FOUND::because);
        ifMatch.require(stand.version());
        return stand;
    }

    private Stand written(String action, Stand stand, Stand.Standing before, String reason) {
        stands.flush();
        audit.write(action, "stand", stand.id(), before, stand.standing(), reason);
        return stand;
    }
}
