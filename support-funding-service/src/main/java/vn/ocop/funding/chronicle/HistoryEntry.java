package vn.ocop.funding.chronicle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.ocop.chassis.time.Ids;
import vn.ocop.funding.payout.Payout;
import vn.ocop.funding.payout.PayoutState;

/** One step a payout took. The table takes only listed moves, one per version. */
@Entity
@Immutable
@Table(name = "payout_history")
class HistoryEntry {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID payoutId;

    private long version;

    @Enumerated(EnumType.STRING)
    private PayoutState fromState;

    @Enumerated(EnumType.STRING)
    private PayoutState.Step step;

    @Enumerated(EnumType.STRING)
    private PayoutState toState;

    private String actor;
    private Instant at;
    private String reason;

    protected HistoryEntry() {}

    HistoryEntry(Payout payout, PayoutState from, Chronicle.Turn turn, Instant at) {
        this.id = Ids.next();
        this.payoutId = payout.id();
        this.version = payout.version();
        this.fromState = from;
        this.step = turn.step();
        this.toState = payout.state();
        this.actor = turn.actor();
        this.at = at;
        this.reason = payout.reason();
    }

    long version() {
        return version;
    }

    PayoutState from() {
        return fromState;
    }

    PayoutState.Step step() {
        return step;
    }

    PayoutState to() {
        return toState;
    }

    String actor() {
        return actor;
    }

    Instant at() {
        return at;
    }

    String reason() {
        return reason;
    }
}
