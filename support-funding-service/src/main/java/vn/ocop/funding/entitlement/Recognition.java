package vn.ocop.funding.entitlement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.ocop.funding.Benefit;

/** Our copy of a recognition: the legal cause of every payout. Only the registry changes it, by its facts. */
@Entity
@Immutable
public class Recognition {

    /** Why a recognition ended. */
    public enum EndReason {
        EXPIRED,
        REVOKED,
        SUPERSEDED
    }

    @Id
    private UUID id;

    private UUID productId;
    private UUID producerId;
    private int stars;

    @SuppressWarnings("unused") // asked for in conditions
    private String decisionNumber;

    private LocalDate decidedOn;
    private LocalDate validFrom;
    private LocalDate lastDay;
    private String provinceCode;

    @Enumerated(EnumType.STRING)
    private EndReason endReason;

    protected Recognition() {}

    /**
     * Whether a payout may still rest on it. A revoked recognition carries nothing. A reward is for the decision, so it
     * stays earned when the certificate later expires or is superseded; support is for a product that is recognised, so
     * it needs one that has not expired.
     */
    public boolean carries(Benefit benefit, LocalDate today) {
        if (endReason == EndReason.REVOKED) {
            return false;
        }
        return benefit == Benefit.REWARD || (endReason != EndReason.EXPIRED && !today.isAfter(lastDay));
    }

    /** Whether the product is recognised by it on this day. */
    boolean inForce(LocalDate day) {
        return endReason == null && !day.isBefore(validFrom) && !day.isAfter(lastDay);
    }

    /** Why it carries no more, for the refusal. */
    public String ending() {
        return endReason == null ? EndReason.EXPIRED.name() : endReason.name();
    }

    public UUID id() {
        return id;
    }

    public UUID productId() {
        return productId;
    }

    public UUID producerId() {
        return producerId;
    }

    public int stars() {
        return stars;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String provinceCode() {
        return provinceCode;
    }
}
