package vn.ocop.funding.chronicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.funding.Benefit;
import vn.ocop.funding.payout.Payout;
import vn.ocop.funding.payout.PayoutState;

/**
 * Every step is written down the same way and in the same order, so that two officers never wait for each other in a
 * circle: the payout, its history, whatever moves with it, the audit chain last.
 */
@ApplicationScoped
public class Chronicle {

    /** What the audit chain keeps of a payout; people are in the entry's actor. */
    record Kept(
            UUID payoutId,
            PayoutState state,
            long version,
            Benefit benefit,
            UUID productId,
            UUID recognitionId,
            long amountVnd,
            Integer fiscalYear,
            String endToEndRef) {

        static Kept of(Payout payout) {
            return new Kept(
                    payout.id(),
                    payout.state(),
                    payout.version(),
                    payout.benefit(),
                    payout.productId(),
                    payout.recognitionId(),
                    payout.amount().amount(),
                    payout.line() == null ? null : payout.line().fiscalYear(),
                    payout.endToEndRef());
        }
    }

    /**
     * One step of one payout.
     *
     * @param actor subject of whoever takes it
     * @param change what it does to the payout
     * @param consequences what moves with it: budget, orders, facts
     */
    public record Turn(PayoutState.Step step, String actor, Consumer<Payout> change, Consumer<Payout> consequences) {}

    private final EntityManager db;
    private final Audit audit;
    private final Clock clock;

    Chronicle(EntityManager db, Audit audit, Clock clock) {
        this.db = db;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new draft. */
    public void begin(Payout payout) {
        db.persist(payout);
        db.flush();
        audit.write("payout-drafted", "payout", payout.id(), null, Kept.of(payout));
    }

    /** One step; the flush demands that nobody changed the payout meanwhile. */
    public void turn(Payout payout, Turn turn) {
        var before = Kept.of(payout);
        turn.change().accept(payout);
        db.flush();
        db.persist(new HistoryEntry(payout, before.state(), turn, clock.instant()));
        turn.consequences().accept(payout);
        audit.write(turn.step().done(), "payout", payout.id(), before, Kept.of(payout), payout.reason());
    }
}
