package vn.ocop.funding.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.chassis.time.Legal;
import vn.ocop.funding.FundingReason;
import vn.ocop.funding.archive.PaidBefore;
import vn.ocop.funding.chronicle.Chronicle;
import vn.ocop.funding.entitlement.Recognitions;
import vn.ocop.funding.estimate.Estimates;
import vn.ocop.funding.payout.Instruction;
import vn.ocop.funding.payout.Instructions;
import vn.ocop.funding.payout.Payout;
import vn.ocop.funding.payout.PayoutState;
import vn.ocop.funding.payout.PayoutState.Step;
import vn.ocop.funding.payout.Payouts;

/** What officers do with a payout. Whoever acts is whoever is signed in, never a field of the body. */
@ApplicationScoped
class DecidePayout {

    private final Payouts payouts;
    private final Instructions instructions;
    private final Recognitions recognitions;
    private final PaidBefore paidBefore;
    private final Estimates estimates;
    private final Chronicle chronicle;
    private final Caller caller;
    private final IfMatch ifMatch;
    private final Clock clock;

    DecidePayout(
            Payouts payouts,
            Instructions instructions,
            Recognitions recognitions,
            PaidBefore paidBefore,
            Estimates estimates,
            Chronicle chronicle,
            Caller caller,
            IfMatch ifMatch,
            Clock clock) {
        this.payouts = payouts;
        this.instructions = instructions;
        this.recognitions = recognitions;
        this.paidBefore = paidBefore;
        this.estimates = estimates;
        this.chronicle = chronicle;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    Payout submit(UUID id) {
        var payout = seen(id);
        turn(payout, Step.SUBMIT, p -> p.submit(caller.subject()), p -> {});
        return payout;
    }

    /** Reserves the estimate of the running fiscal year and gives the order its reference. */
    Payout approve(UUID id) {
        requirePerson();
        var payout = seen(id);
        payout.state().after(Step.APPROVE);
        requireCause(payout);
        var line = lineOfThisYear(payout);
        turn(payout, Step.APPROVE, p -> p.approve(caller.subject(), line, Instruction.newReference()), p -> {
            instructions.prepare(p);
            estimates.reserve(line, share(p));
        });
        return payout;
    }

    Payout reject(UUID id, String why) {
        requirePerson();
        var payout = seen(id);
        turn(payout, Step.REJECT, p -> p.reject(caller.subject(), why), p -> {});
        return payout;
    }

    Payout cancel(UUID id, String why) {
        var payout = seen(id);
        var reserved = payout.isReserved();
        turn(payout, Step.CANCEL, p -> p.cancel(why), p -> {
            if (reserved) {
                estimates.release(p.line().estimateId(), share(p));
            }
        });
        return payout;
    }

    /**
     * Sends the order. After a failure or a return it is a new order under a new reference, and the money is reserved
     * again. A reservation does not cross the end of a fiscal year: it is released and made anew in the running one.
     */
    Payout instruct(UUID id) {
        requirePerson();
        var payout = seen(id);
        payout.state().after(Step.INSTRUCT);
        requireCause(payout);
        var again = payout.state() != PayoutState.APPROVED;
        var held = payout.line();
        var line = lineOfThisYear(payout);
        var reference = again ? Instruction.newReference() : payout.endToEndRef();
        turn(payout, Step.INSTRUCT, p -> p.instruct(caller.subject(), line, reference), p -> {
            var order = again
                    ? instructions.prepare(p)
                    : instructions.byReference(reference).orElseThrow();
            order.send(caller.subject(), clock.instant());
            if (!again && !held.equals(line)) {
                estimates.release(held.estimateId(), share(p));
            }
            if (again || !held.equals(line)) {
                estimates.reserve(line, share(p));
            }
        });
        return payout;
    }

    private void turn(Payout payout, Step step, Consumer<Payout> change, Consumer<Payout> consequences) {
        chronicle.turn(payout, new Chronicle.Turn(step, caller.subject(), change, consequences));
    }

    /** Within reach, and unchanged since the caller read it. */
    private Payout seen(UUID id) {
        var payout = payouts.get(id);
        ifMatch.require(payout.version());
        return payout;
    }

    private void requirePerson() {
        if (!caller.isPerson()) {
            throw FundingReason.MACHINE_MAY_NOT_APPROVE.because();
        }
    }

    /**
     * Months may lie between decision and payment, and the records of the years before may come in meanwhile: the cause
     * is looked at again before money is promised or sent.
     */
    private void requireCause(Payout payout) {
        var cause = recognitions.findById(payout.recognitionId());
        if (!cause.carries(payout.benefit(), Legal.today(clock))) {
            throw FundingReason.RECOGNITION_ENDED.because(cause.ending());
        }
        paidBefore.require(payout.benefit(), payout.productId(), payout.recognitionId());
        requireSingle(payout);
    }

    /** Of two payouts that a merger has made one benefit's, the second waits until the first has ended unpaid. */
    private void requireSingle(Payout payout) {
        if (payout.doubleOf() == null) {
            return;
        }
        if (payouts.findById(payout.doubleOf()).state().isLive()) {
            throw FundingReason.POSSIBLE_DOUBLE_PAYMENT.because(payout.doubleOf());
        }
        payout.standAlone();
    }

    private Estimates.Line lineOfThisYear(Payout payout) {
        var year = Legal.today(clock).getYear();
        return estimates.find(payout.provinceCode(), payout.benefit(), year);
    }

    static Estimates.Share share(Payout payout) {
        return new Estimates.Share(payout.id(), payout.version(), payout.amount());
    }
}
