package vn.ocop.funding.estimate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.funding.Benefit;
import vn.ocop.funding.FundingReason;
import vn.ocop.funding.Reach;
import vn.ocop.funding.Vnd;
import vn.ocop.funding.ledger.Booking;
import vn.ocop.funding.ledger.Ledger;
import vn.ocop.funding.ledger.Movement;

/**
 * All estimates. A counter moves by one conditional update that demands one row, and each movement is booked in the
 * ledger with it. Never sum rows to decide, never read first: between reading and writing stands another officer.
 */
@ApplicationScoped
public class Estimates implements PanacheRepositoryBase<Estimate, UUID> {

    /** Which estimate pays, and of which fiscal year it is. */
    public record Line(UUID estimateId, int fiscalYear) {}

    /** Whose money moves: the payout, with its version after the step, and how much. */
    public record Share(UUID payoutId, long payoutVersion, Vnd amount) {}

    private final Ledger ledger;
    private final Reach reach;
    private final Clock clock;

    Estimates(Ledger ledger, Reach reach, Clock clock) {
        this.ledger = ledger;
        this.reach = reach;
        this.clock = clock;
    }

    Estimate get(UUID id) {
        return findByIdOptional(id)
                .filter(estimate -> reach.covers(estimate.provinceCode()))
                .orElseThrow(CommonReason.NOT_FOUND::because);
    }

    Estimate grant(NewEstimate wanted) {
        var estimate = new Estimate(wanted, clock.instant());
        persistAndFlush(estimate);
        ledger.book(new Booking(Movement.GRANT, estimate.id(), null, null, estimate.cap()));
        return estimate;
    }

    /** The province's estimate for a benefit in a fiscal year. */
    public Line find(String provinceCode, Benefit benefit, int fiscalYear) {
        return getEntityManager()
                .createQuery(
                        "select e.id from Estimate e where e.provinceCode = :p and e.fiscalYear = :y and e.benefit = :b",
                        UUID.class)
                .setParameter("p", provinceCode)
                .setParameter("y", fiscalYear)
                .setParameter("b", benefit)
                .getResultStream()
                .findFirst()
                .map(id -> new Line(id, fiscalYear))
                .orElseThrow(() -> FundingReason.ESTIMATE_MISSING.because(String.valueOf(fiscalYear)));
    }

    /** Keeps the share of a payout, or refuses: the sum of all shares never passes the cap. */
    public void reserve(Line line, Share share) {
        var done = change("reserved = reserved + :a", "reserved + spent + :a <= cap", line.estimateId(), share);
        if (!done) {
            throw FundingReason.BUDGET_EXHAUSTED.because(String.valueOf(line.fiscalYear()));
        }
        book(Movement.RESERVE, line.estimateId(), share);
    }

    public void release(UUID estimateId, Share share) {
        must(change("reserved = reserved - :a", "reserved >= :a", estimateId, share), estimateId);
        book(Movement.RELEASE, estimateId, share);
    }

    public void pay(UUID estimateId, Share share) {
        var done = change("reserved = reserved - :a, spent = spent + :a", "reserved >= :a", estimateId, share);
        must(done, estimateId);
        book(Movement.PAY, estimateId, share);
    }

    public void takeBack(UUID estimateId, Share share) {
        must(change("spent = spent - :a", "spent >= :a", estimateId, share), estimateId);
        book(Movement.RETURN, estimateId, share);
    }

    private boolean change(String counters, String condition, UUID id, Share share) {
        return getEntityManager()
                        .createNativeQuery("update estimate set version = version + 1, " + counters
                                + " where id = :id and " + condition)
                        .setParameter("id", id)
                        .setParameter("a", share.amount().amount())
                        .executeUpdate()
                == 1;
    }

    private void book(Movement movement, UUID estimateId, Share share) {
        ledger.book(new Booking(movement, estimateId, share.payoutId(), share.payoutVersion(), share.amount()));
    }

    private static void must(boolean done, UUID estimateId) {
        if (!done) {
            throw new IllegalStateException("the counters of estimate " + estimateId + " do not hold this payout");
        }
    }
}
