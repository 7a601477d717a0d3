package vn.ocop.promotion.stand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.UUID;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.time.Legal;
import vn.ocop.promotion.fair.Fairs;
import vn.ocop.promotion.news.RecordMerged;
import vn.ocop.promotion.news.RecordMerged.What;

/**
 * Applications follow what the registry merges (R8): a producer's are the survivor's, a live one shows the product that
 * lives on. One producer has one live application for an event: of two that have become one producer's, an accepted one
 * stays, else the earlier; the other is refused, and its products join one that is not decided yet. Two booths of an
 * event that has begun stay as they are.
 */
@ApplicationScoped
class StandsOfMerged {

    private final Fairs fairs;
    private final Stands stands;
    private final Audit audit;
    private final Clock clock;

    StandsOfMerged(Fairs fairs, Stands stands, Audit audit, Clock clock) {
        this.fairs = fairs;
        this.stands = stands;
        this.audit = audit;
        this.clock = clock;
    }

    void on(@Observes RecordMerged merged) {
        if (merged.what() == What.PRODUCER) {
            stands.heldOf(merged.gone()).forEach(stand -> move(stand, merged.survivor()));
        } else {
            stands.liveWith(merged.gone()).forEach(stand -> show(stand, merged));
        }
    }

    private void show(Stand stand, RecordMerged merged) {
        var before = stand.standing();
        stand.show(merged.survivor(), merged.gone());
        written("stand-follows-merger", stand, before, null);
    }

    private void move(Stand stand, UUID survivor) {
        var rival = stands.heldOf(survivor).stream()
                .filter(other ->
                        stand.isLive() && other.isLive() && other.fairId().equals(stand.fairId()))
                .findFirst();
        if (rival.isPresent() && !decideBetween(stand, rival.get())) {
            return;
        }
        var before = stand.standing();
        stand.belongTo(survivor);
        written("stand-follows-merger", stand, before, null);
    }

    /** Whether the first may be the survivor's now. */
    private boolean decideBetween(Stand one, Stand other) {
        if (one.isAccepted() && other.isAccepted()) {
            if (fairs.get(one.fairId()).hasBegunOn(Legal.today(clock))) {
                return false;
            }
            end(one.submittedTime().isBefore(other.submittedTime()) ? other : one);
            return true;
        }
        var oneStays =
                one.isAccepted() || (!other.isAccepted() && one.submittedTime().isBefore(other.submittedTime()));
        var stays = oneStays ? one : other;
        var goes = oneStays ? other : one;
        if (!stays.isAccepted()) {
            var before = stays.standing();
            stays.joinedBy(goes);
            written("stand-joined", stays, before, null);
        }
        end(goes);
        return true;
    }

    private void end(Stand stand) {
        var before = stand.standing();
        var reason = "two producers were merged; the other application for this event stays";
        if (stand.isAccepted()) {
            stand.lapse(reason);
            stands.flush();
            fairs.givePlaceBack(stand.fairId());
            audit.write("stand-lapsed", "stand", stand.id(), before, stand.standing(), reason);
        } else {
            stand.refuse(reason);
            written("stand-refused", stand, before, reason);
        }
    }

    private void written(String action, Stand stand, Stand.Standing before, String reason) {
        stands.flush();
        audit.write(action, "stand", stand.id(), before, stand.standing(), reason);
    }
}
