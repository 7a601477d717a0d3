package vn.ocop.funding.estimate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.ocop.chassis.time.Ids;
import vn.ocop.funding.Benefit;
import vn.ocop.funding.Vnd;

/**
 * What the province may spend on one benefit in one fiscal year. It is granted by a decision; approvals reserve from it,
 * the Treasury's answer turns reserved into spent. Its counters move only through {@link Estimates}, by conditional
 * updates, never by an edit of this object.
 */
@Entity
class Estimate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private String provinceCode;

    @Column(updatable = false)
    private int fiscalYear;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Benefit benefit;

    @Column(updatable = false)
    private Vnd cap;

    @Column(updatable = false)
    private Vnd reserved = Vnd.ZERO;

    @Column(updatable = false)
    private Vnd spent = Vnd.ZERO;

    @Column(updatable = false)
    private String decisionNumber;

    @Column(updatable = false)
    private LocalDate decidedOn;

    @Column(updatable = false)
    private Instant createdAt;

    protected Estimate() {}

    Estimate(NewEstimate wanted, Instant now) {
        this.id = Ids.next();
        this.provinceCode = wanted.provinceCode();
        this.fiscalYear = wanted.fiscalYear();
        this.benefit = wanted.benefit();
        this.cap = wanted.cap().vnd();
        this.decisionNumber = wanted.decisionNumber();
        this.decidedOn = wanted.decidedOn();
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String provinceCode() {
        return provinceCode;
    }

    int fiscalYear() {
        return fiscalYear;
    }

    Benefit benefit() {
        return benefit;
    }

    Vnd cap() {
        return cap;
    }

    Vnd reserved() {
        return reserved;
    }

    Vnd spent() {
        return spent;
    }

    String decisionNumber() {
        return decisionNumber;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }
}
