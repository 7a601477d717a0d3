package vn.ocop.promotion.stand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.time.Legal;
import vn.ocop.promotion.fair.Fairs;
import vn.ocop.promotion.news.RecognitionEnded;

/**
 * A product that is no longer recognised leaves the lists of events that have not begun. When a newer recognition takes
 * the place of the old one, its own fact may still be on the way, so such a stand is only shown as at risk.
 */
@ApplicationScoped
class LapseStands {

    private final Fairs fairs;
    private final Stands stands;
    private final RightToExhibit rightToExhibit;
    private final Audit audit;
    private final Clock clock;

    LapseStands(Fairs fairs, Stands stands, RightToExhibit rightToExhibit, Audit audit, Clock clock) {
        this.fairs = fairs;
        this.stands = stands;
        this.rightToExhibit = rightToExhibit;
        this.audit = audit;
        this.clock = clock;
    }

    void on(@Observes RecognitionEnded ended) {
        if (!ended.superseded()) {
            stands.acceptedWith(ended.productId()).forEach(stand -> lapse(stand, ended));
        }
    }

    private void lapse(Stand stand, RecognitionEnded ended) {
        var fair = fairs.get(stand.fairId());
        if (fair.hasBegunOn(Legal.today(clock))
                || rightToExhibit.missing(stand.products(), fair).isEmpty()) {
            return;
        }
        var before = stand.standing();
        var reason = "recognition of product " + ended.productId() + " ended on " + ended.endedOn();
        stand.lapse(reason);
        stands.flush();
        fairs.givePlaceBack(stand.fairId());
        audit.write("stand-lapsed", "stand", stand.id(), before, stand.standing(), reason);
    }
}
