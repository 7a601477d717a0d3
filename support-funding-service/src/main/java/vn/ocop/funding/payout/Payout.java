package vn.ocop.funding.payout;

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
import vn.ocop.funding.FundingReason;
import vn.ocop.funding.Vnd;
import vn.ocop.funding.entitlement.Recognition;
import vn.ocop.funding.estimate.Estimates.Line;
import vn.ocop.funding.payout.PayoutState.Step;
import vn.ocop.funding.policy.Due;

/**
 * One payment's life. It begins as a draft with a legal cause and the amount the policy owes; nobody types an amount.
 * The maker submits it, another person approves it, which reserves the year's budget, and a third instructs the
 * Treasury. Only the Treasury's statement makes it paid. What failed or came back may be instructed again under a new
 * reference: it stays the same payout, so nothing is paid twice. A paid record is never edited.
 */
@Entity
public class Payout {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Benefit benefit;

    @Column(updatable = false)
    private UUID productId;

    @SuppressWarnings("UnusedVariable") // asked for in conditions
    @Column(insertable = false, updatable = false)
    private UUID benefitOf;

    @Column(insertable = false)
    private UUID doubleOf;

    @Column(updatable = false)
    private UUID producerId;

    @Column(updatable = false)
    private UUID recognitionId;

    @Column(updatable = false)
    private int stars;

    @Column(updatable = false)
    private String provinceCode;

    @Column(updatable = false)
    private UUID policyId;

    @Column(updatable = false)
    private int rateStars;

    @Column(updatable = false)
    private Vnd rateAmount;

    @Column(updatable = false)
    private Integer deductedStars;

    @Column(updatable = false)
    private Vnd deducted;

    @Column(updatable = false)
    private Vnd amount;

    @Enumerated(EnumType.STRING)
    private PayoutState state = PayoutState.DRAFT;

    private String maker;
    private String checker;
    private String payer;
    private UUID estimateId;
    private Integer fiscalYear;
    private String endToEndRef;
    private String reason;
    private LocalDate paidOn;
    private LocalDate returnedOn;

    @Column(updatable = false)
    private Instant createdAt;

    protected Payout() {}

    public Payout(Benefit benefit, Recognition cause, Due due, Instant now) {
        this.id = Ids.next();
        this.benefit = benefit;
        this.productId = cause.productId();
        this.producerId = cause.producerId();
        this.recognitionId = cause.id();
        this.stars = cause.stars();
        this.provinceCode = cause.provinceCode();
        this.policyId = due.policyId();
        this.rateStars = due.rateStars();
        this.rateAmount = due.rate();
        this.deductedStars = due.deductedStars();
        this.deducted = due.deducted();
        this.amount = due.amount();
        this.createdAt = now;
    }

    public void submit(String officer) {
        take(Step.SUBMIT);
        maker = officer;
    }

    /** The payout that stood first for the same benefit has ended, so this one may go on. */
    public void standAlone() {
        doubleOf = null;
    }

    public void approve(String officer, Line line, String reference) {
        check(Step.APPROVE, officer);
        reason = null;
        book(line, reference);
    }

    /** The estimate it was reserved from is no more; who approved it decides anew, on the running year's. */
    public void lapse(String why) {
        take(Step.LAPSE);
        checker = null;
        reason = why;
    }

    public void reject(String officer, String why) {
        check(Step.REJECT, officer);
        reason = why;
    }

    public void cancel(String why) {
        take(Step.CANCEL);
        reason = why;
    }

    /** The line and reference are new after a failure or return; otherwise those of the approval. */
    public void instruct(String officer, Line line, String reference) {
        take(Step.INSTRUCT);
        if (officer.equals(maker) || officer.equals(checker)) {
            throw FundingReason.PAYER_MUST_BE_A_THIRD_PERSON.because();
        }
        payer = officer;
        reason = null;
        book(line, reference);
    }

    public void pay(LocalDate day) {
        take(Step.PAY);
        paidOn = day;
        returnedOn = null;
    }

    public void fail(String why) {
        take(Step.FAIL);
        reason = why;
    }

    public void takeBack(LocalDate day, String why) {
        take(Step.RETURN);
        returnedOn = day;
        reason = why;
    }

    private void check(Step step, String officer) {
        take(step);
        if (officer.equals(maker)) {
            throw FundingReason.MAKER_MAY_NOT_APPROVE.because();
        }
        checker = officer;
    }

    private void book(Line line, String reference) {
        estimateId = line.estimateId();
        fiscalYear = line.fiscalYear();
        endToEndRef = reference;
    }

    private void take(Step step) {
        state = state.after(step);
    }

    public boolean isReserved() {
        return state == PayoutState.APPROVED || state == PayoutState.INSTRUCTED;
    }

    /** Null before the approval; of a lapsed one the line it was reserved from. */
    public Line line() {
        return estimateId == null ? null : new Line(estimateId, fiscalYear);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Benefit benefit() {
        return benefit;
    }

    public UUID productId() {
        return productId;
    }

    UUID producerId() {
        return producerId;
    }

    /** The product whose benefit it is since a merger; null while that is its own product. */
    UUID livesOnAs() {
        return productId.equals(benefitOf) ? null : benefitOf;
    }

    /** The payout that stands first for the same benefit since two products were merged; null for nearly all. */
    public UUID doubleOf() {
        return doubleOf;
    }

    public UUID recognitionId() {
        return recognitionId;
    }

    int stars() {
        return stars;
    }

    public String provinceCode() {
        return provinceCode;
    }

    UUID policyId() {
        return policyId;
    }

    Vnd deducted() {
        return deducted;
    }

    public Vnd amount() {
        return amount;
    }

    public PayoutState state() {
        return state;
    }

    String maker() {
        return maker;
    }

    String checker() {
        return checker;
    }

    String payer() {
        return payer;
    }

    public String endToEndRef() {
        return endToEndRef;
    }

    public String reason() {
        return reason;
    }

    LocalDate paidOn() {
        return paidOn;
    }

    LocalDate returnedOn() {
        return returnedOn;
    }

    Instant createdAt() {
        return createdAt;
    }
}
