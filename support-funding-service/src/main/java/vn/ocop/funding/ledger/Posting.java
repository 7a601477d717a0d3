package vn.ocop.funding.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.ocop.chassis.time.Ids;
import vn.ocop.funding.Vnd;

/** One entry of the ledger with both its sides. It is final: a correction is another posting the other way round. */
@Entity
@Immutable
class Posting {

    @Id
    private UUID id;

    private UUID estimateId;
    private UUID payoutId;
    private Long payoutVersion;

    @Enumerated(EnumType.STRING)
    private Movement movement;

    @Enumerated(EnumType.STRING)
    private Movement.Account debit;

    @Enumerated(EnumType.STRING)
    private Movement.Account credit;

    private Vnd amount;
    private Instant at;

    protected Posting() {}

    Posting(Booking booking, Instant at) {
        this.id = Ids.next();
        this.estimateId = booking.estimateId();
        this.payoutId = booking.payoutId();
        this.payoutVersion = booking.payoutVersion();
        this.movement = booking.movement();
        this.debit = movement.to();
        this.credit = movement.from();
        this.amount = booking.amount();
        this.at = at;
    }

    UUID id() {
        return id;
    }

    UUID estimateId() {
        return estimateId;
    }

    UUID payoutId() {
        return payoutId;
    }

    Long payoutVersion() {
        return payoutVersion;
    }

    Movement movement() {
        return movement;
    }

    Movement.Account debit() {
        return debit;
    }

    Movement.Account credit() {
        return credit;
    }

    Vnd amount() {
        return amount;
    }

    Instant at() {
        return at;
    }
}
