package vn.ocop.funding.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.ocop.chassis.access.Scope;
import vn.ocop.chassis.outbox.Outbox;
import vn.ocop.funding.Vnd;
import vn.ocop.funding.chronicle.Chronicle;
import vn.ocop.funding.estimate.Estimates;
import vn.ocop.funding.payout.Instruction;
import vn.ocop.funding.payout.Instructions;
import vn.ocop.funding.payout.Payout;
import vn.ocop.funding.payout.PayoutPaid;
import vn.ocop.funding.payout.PayoutReturned;
import vn.ocop.funding.payout.PayoutState;
import vn.ocop.funding.payout.PayoutState.Step;
import vn.ocop.funding.payout.Payouts;

/** What the Treasury's answer does to a payout. Nothing else makes a payout paid. */
@ApplicationScoped
public class SettlePayout {

    /**
     * The order a reference names, as the Treasury room needs it.
     *
     * @param awaited whether the Treasury's answer to this very order is still out
     * @param paid whether the money of this very order is with the producer
     */
    public record Order(UUID payoutId, Vnd amount, boolean sent, boolean awaited, boolean paid) {}

    /** Money that came back: its value date and the Treasury's reason, which may be null. */
    public record Return(LocalDate day, String reason) {}

    private final Payouts payouts;
    private final Instructions instructions;
    private final Estimates estimates;
    private final Chronicle chronicle;
    private final Outbox outbox;

    SettlePayout(Payouts payouts, Instructions instructions, Estimates estimates, Chronicle chronicle, Outbox outbox) {
        this.payouts = payouts;
        this.instructions = instructions;
        this.estimates = estimates;
        this.chronicle = chronicle;
        this.outbox = outbox;
    }

    /** Empty when no order in these provinces has this reference. The payout stays locked until the commit. */
    public Optional<Order> order(String endToEndRef, Scope provinces) {
        return instructions
                .byReference(endToEndRef)
                .flatMap(instruction -> payouts.findByIdOptional(instruction.payoutId(), LockModeType.PESSIMISTIC_WRITE)
                        .filter(payout -> provinces.covers(payout.provinceCode()))
                        .map(payout -> order(instruction, payout)));
    }

    private static Order order(Instruction instruction, Payout payout) {
        var current = instruction.endToEndRef().equals(payout.endToEndRef());
        return new Order(
                payout.id(),
                instruction.amount(),
                instruction.isSent(),
                current && payout.state() == PayoutState.INSTRUCTED,
                current && payout.state() == PayoutState.PAID);
    }

    /** Marks it paid; the teller is the subject of whoever brought the statement. */
    public void paid(UUID payoutId, LocalDate day, String teller) {
        turn(payoutId, new Chronicle.Turn(Step.PAY, teller, p -> p.pay(day), p -> {
            estimates.pay(p.line().estimateId(), DecidePayout.share(p));
            outbox.say(PayoutPaid.of(p));
        }));
    }

    public void failed(UUID payoutId, String why, String teller) {
        turn(
                payoutId,
                new Chronicle.Turn(
                        Step.FAIL,
                        teller,
                        p -> p.fail(why),
                        p -> estimates.release(p.line().estimateId(), DecidePayout.share(p))));
    }

    public void returned(UUID payoutId, Return back, String teller) {
        turn(payoutId, new Chronicle.Turn(Step.RETURN, teller, p -> p.takeBack(back.day(), back.reason()), p -> {
            estimates.takeBack(p.line().estimateId(), DecidePayout.share(p));
            outbox.say(PayoutReturned.of(p));
        }));
    }

    private void turn(UUID payoutId, Chronicle.Turn turn) {
        chronicle.turn(payouts.findById(payoutId), turn);
    }
}
