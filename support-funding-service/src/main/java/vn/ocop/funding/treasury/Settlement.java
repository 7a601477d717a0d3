package vn.ocop.funding.treasury;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import vn.ocop.chassis.access.Scope;
import vn.ocop.funding.signing.SettlePayout;
import vn.ocop.funding.signing.SettlePayout.Order;
import vn.ocop.funding.treasury.StatementLine.Result;
import vn.ocop.funding.treasury.StatementLine.Told;

/** Matches one line of a statement with the order it answers. The Treasury is the source of truth for payment. */
@ApplicationScoped
class Settlement {

    /**
     * What became of a line.
     *
     * @param changed whether a payout moved; false when the same line was taken before
     * @param refusal why it was not taken; null when it was
     */
    record Outcome(boolean changed, StatementReason refusal) {}

    private static final Outcome MOVED = new Outcome(true, null);
    private static final Outcome KNOWN = new Outcome(false, null);

    private final StatementLines lines;
    private final SettlePayout settle;
    private final Clock clock;

    Settlement(StatementLines lines, SettlePayout settle, Clock clock) {
        this.lines = lines;
        this.settle = settle;
        this.clock = clock;
    }

    Outcome take(Told told, Scope provinces, String teller) {
        var order = settle.order(told.endToEndRef(), provinces);
        if (order.isEmpty()) {
            return new Outcome(false, StatementReason.UNKNOWN_REFERENCE);
        }
        var before = lines.of(told.endToEndRef(), told.result());
        if (before.isPresent()) {
            return before.get().tellsTheSame(told) ? KNOWN : new Outcome(false, StatementReason.ALREADY_SETTLED);
        }
        var refusal = refusal(order.get(), told);
        if (refusal.isPresent()) {
            return new Outcome(false, refusal.get());
        }
        lines.persistAndFlush(new StatementLine(told, clock.instant()));
        move(order.get(), told, teller);
        return MOVED;
    }

    private static Optional<StatementReason> refusal(Order order, Told told) {
        if (!order.amount().equals(told.amount())) {
            return Optional.of(StatementReason.WRONG_AMOUNT);
        }
        if (!order.sent()) {
            return Optional.of(StatementReason.NOT_INSTRUCTED);
        }
        if (told.result() == Result.RETURNED) {
            return order.paid() ? Optional.empty() : Optional.of(StatementReason.NOT_PAID);
        }
        return order.awaited() ? Optional.empty() : Optional.of(StatementReason.ALREADY_SETTLED);
    }

    private void move(Order order, Told told, String teller) {
        switch (told.result()) {
            case PAID -> settle.paid(order.payoutId(), told.valueDate(), teller);
            case FAILED -> settle.failed(order.payoutId(), told.reason(), teller);
            case RETURNED ->
                settle.returned(order.payoutId(), new SettlePayout.Return(told.valueDate(), told.reason()), teller);
        }
    }
}
