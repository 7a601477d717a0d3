package vn.ocop.promotion.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.kind.Applied;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.Selection;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.promotion.exhibitor.Vnd;
import vn.ocop.promotion.fair.EventImport;
import vn.ocop.promotion.fair.Fairs;

/** Who sold what at past events. */
@ApplicationScoped
class Participants {

    /**
     * One product at one event.
     *
     * @param productRef the file's own id of the product
     * @param producerRef the file's own id of the producer
     * @param revenueVnd whole đồng sold there, not negative
     */
    record Participant(UUID fairId, String productRef, String producerRef, long revenueVnd) {}

    private final EntityManager db;
    private final Fairs fairs;
    private final Caller caller;

    Participants(EntityManager db, Fairs fairs, Caller caller) {
        this.db = db;
        this.fairs = fairs;
        this.caller = caller;
    }

    /** Those of one event, for the office of its province; what lies beyond does not exist for the caller. */
    Selection<FairParticipant> selection(UUID fairId) {
        var fair = fairs.get(fairId);
        if (!caller.scope("ocop_province").covers(fair.provinceCode())) {
            throw CommonReason.NOT_FOUND.because();
        }
        return new Selection<>(
                FairParticipant.class, new Filter().eq("fairId", fair.id()), Order.asc("productRef", String.class));
    }

    ParticipantView view(FairParticipant participant) {
        return new ParticipantView(
                participant.id(),
                participant.fairId(),
                EventImport.eventId(fairs.get(participant.fairId()).importKey()),
                participant.producerRef(),
                participant.productRef(),
                Vnd.of(participant.revenueVnd()));
    }

    /** PostgreSQL tells a new row by its xmax of nought. */
    Applied remember(Participant participant) {
        var written = db.createNativeQuery("""
                        insert into fair_participant (fair_id, product_ref, producer_ref, revenue_vnd)
                        values (:fair, :product, :producer, :revenue)
                        on conflict (fair_id, product_ref) do update
                            set producer_ref = excluded.producer_ref, revenue_vnd = excluded.revenue_vnd
                        where (fair_participant.producer_ref, fair_participant.revenue_vnd)
                            is distinct from (excluded.producer_ref, excluded.revenue_vnd)
                        returning cast(xmax as text) = '0'""", Boolean.class)
                .setParameter("fair", participant.fairId())
                .setParameter("product", participant.productRef())
                .setParameter("producer", participant.producerRef())
                .setParameter("revenue", participant.revenueVnd())
                .getResultList();
        if (written.isEmpty()) {
            return Applied.UNCHANGED;
        }
        return Boolean.TRUE.equals(written.get(0)) ? Applied.CREATED : Applied.UPDATED;
    }
}
