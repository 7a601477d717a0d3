package vn.ocop.funding.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import vn.ocop.chassis.time.Ids;
import vn.ocop.funding.Vnd;

/**
 * A payment of the years before this system, as a fact of the past. It has no life: nobody submits, approves or pays it,
 * no estimate is charged with it and no ledger books it. What it does is stand in the way of paying the same benefit
 * again. Files may tell it again; how an approver read it stays.
 */
@Entity
class PastPayout {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private String provinceCode;

    private String sourceId;
    private String productCode;
    private String productKey;
    private String productName;
    private UUID productId;
    private String purpose;
    private String purposeKey;

    @Enumerated(EnumType.STRING)
    private PastKind kind;

    private Integer stars;
    private Vnd amount;
    private LocalDate paidOn;
    private String decisionNumber;
    private String readBy;
    private String readWhy;

    @Column(updatable = false)
    private Instant recordedAt;

    protected PastPayout() {}

    /** @param product the product of its code; null when none is known */
    PastPayout(Told told, UUID product, Instant now) {
        this.id = Ids.next();
        this.provinceCode = told.provinceCode();
        this.recordedAt = now;
        this.productId = product;
        hold(told);
    }

    /** The file tells it again, perhaps otherwise or with its id for the first time. False when nothing is new. */
    boolean tellAgain(Told told, UUID product) {
        var before = told();
        var linked = productId;
        hold(told);
        if (readBy == null) {
            productId = product;
        }
        return !before.equals(told()) || !Objects.equals(linked, productId);
    }

    private void hold(Told told) {
        sourceId = told.sourceId() == null ? sourceId : told.sourceId();
        productCode = told.productCode();
        productKey = told.productKey();
        productName = told.productName() == null ? productName : told.productName();
        purpose = told.purpose();
        purposeKey = told.purposeKey();
        stars = told.stars() == null ? stars : told.stars();
        amount = told.amount();
        paidOn = told.paidOn();
        decisionNumber = told.decisionNumber() == null ? decisionNumber : told.decisionNumber();
        if (readBy == null) {
            kind = PastKind.of(purpose);
        }
    }

    private Told told() {
        return new Told(
                provinceCode, sourceId, productCode, productName, purpose, stars, amount, paidOn, decisionNumber);
    }

    /** An approver says what it was and which product it was for; null for none of those known. */
    void read(PastKind as, UUID product, String approver, String why) {
        kind = as;
        productId = product;
        readBy = approver;
        readWhy = why;
    }

    Told.Key key() {
        return new Told.Key(provinceCode, productKey, purposeKey, amount, paidOn);
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

    String sourceId() {
        return sourceId;
    }

    String productCode() {
        return productCode;
    }

    String productName() {
        return productName;
    }

    UUID productId() {
        return productId;
    }

    String purpose() {
        return purpose;
    }

    PastKind kind() {
        return kind;
    }

    Integer stars() {
        return stars;
    }

    Vnd amount() {
        return amount;
    }

    LocalDate paidOn() {
        return paidOn;
    }

    String decisionNumber() {
        return decisionNumber;
    }

    String readBy() {
        return readBy;
    }

    String readWhy() {
        return readWhy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
