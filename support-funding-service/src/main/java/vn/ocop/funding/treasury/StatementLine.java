package vn.ocop.funding.treasury;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.ocop.chassis.time.Ids;
import vn.ocop.funding.Vnd;

/** What the Treasury reported of one order. One order is paid once, fails once, returns once; a line never changes. */
@Entity
@Immutable
class StatementLine {

    /** What became of an order. */
    enum Result {
        PAID,
        FAILED,
        RETURNED
    }

    /**
     * A line as it stands in the file.
     *
     * @param reason the Treasury's words; null when it gave none
     */
    record Told(String endToEndRef, Vnd amount, LocalDate valueDate, Result result, String reason) {}

    @Id
    private UUID id;

    @Column(updatable = false)
    private String endToEndRef;

    @Enumerated(EnumType.STRING)
    private Result result;

    private Vnd amount;
    private LocalDate valueDate;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private Instant takenAt;

    protected StatementLine() {}

    StatementLine(Told told, Instant now) {
        this.id = Ids.next();
        this.endToEndRef = told.endToEndRef();
        this.result = told.result();
        this.amount = told.amount();
        this.valueDate = told.valueDate();
        this.reason = told.reason();
        this.takenAt = now;
    }

    /** Whether the Treasury says the same thing again. */
    boolean tellsTheSame(Told told) {
        return result == told.result() && amount.equals(told.amount()) && valueDate.equals(told.valueDate());
    }

    UUID id() {
        return id;
    }

    String endToEndRef() {
        return endToEndRef;
    }

    Result result() {
        return result;
    }

    Vnd amount() {
        return amount;
    }

    LocalDate valueDate() {
        return valueDate;
    }

    String reason() {
        return reason;
    }

    Instant takenAt() {
        return takenAt;
    }
}
