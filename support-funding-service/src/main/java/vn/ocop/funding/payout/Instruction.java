package vn.ocop.funding.payout;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import vn.ocop.chassis.time.Ids;
import vn.ocop.funding.Vnd;

/**
 * One order to the Treasury: made at the approval, sent by the payer, found again by its reference in the statement. A
 * second attempt of the same payout is a second order with its own reference; references are never used again.
 */
@Entity
@Table(name = "payment_instruction")
public class Instruction {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID payoutId;

    @Column(updatable = false)
    private int attempt;

    @Column(updatable = false)
    private String endToEndRef;

    @Column(updatable = false)
    private Vnd amount;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant instructedAt;
    private String instructedBy;

    protected Instruction() {}

    Instruction(Payout payout, int attempt, Instant now) {
        this.id = Ids.next();
        this.payoutId = payout.id();
        this.attempt = attempt;
        this.endToEndRef = payout.endToEndRef();
        this.amount = payout.amount();
        this.createdAt = now;
    }

    /** 34 letters and digits; payment messages carry at most 35. */
    public static String newReference() {
        return "OC" + Ids.next().toString().replace("-", "").toUpperCase(Locale.ROOT);
    }

    public void send(String payer, Instant now) {
        if (instructedAt != null) {
            throw new IllegalStateException("order " + endToEndRef + " was sent before by " + instructedBy);
        }
        instructedAt = now;
        instructedBy = payer;
    }

    public UUID payoutId() {
        return payoutId;
    }

    public String endToEndRef() {
        return endToEndRef;
    }

    public Vnd amount() {
        return amount;
    }

    public boolean isSent() {
        return instructedAt != null;
    }
}
