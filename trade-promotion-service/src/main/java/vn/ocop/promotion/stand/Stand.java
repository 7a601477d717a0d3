package vn.ocop.promotion.stand;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import vn.ocop.promotion.PromotionReason;
import vn.ocop.promotion.fair.Fair;

/**
 * One producer's application for a stand with some of its products. The event's office accepts it and gives it a booth,
 * or refuses it with a reason. The producer may withdraw it, an accepted one only before the event begins. When the
 * recognition of one of its products ends before the event begins, the stand lapses. What ended stays for statistics.
 */
@Entity
@Table(name = "stand_application")
class Stand {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "fair_id")
    private UUID fairId;

    @Column(name = "province_code")
    private String provinceCode;

    @Column(name = "producer_id")
    private UUID producerId;

    @ElementCollection
    @CollectionTable(name = "stand_product", joinColumns = @JoinColumn(name = "stand_id"))
    @Column(name = "product_id")
    private Set<UUID> products = new TreeSet<>();

    /** The same as read from the table: a page of applications does not ask for each one's products. */
    @Formula("(select array_agg(p.product_id) from stand_product p where p.stand_id = id)")
    private UUID[] stored;

    @Enumerated(EnumType.STRING)
    private StandState state;

    private String booth;
    private String reason;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    protected Stand() {}

    Stand(UUID id, Fair fair, UUID producerId, Set<UUID> products) {
        this.id = id;
        this.fairId = fair.id();
        this.provinceCode = fair.provinceCode();
        this.producerId = producerId;
        this.products.addAll(products);
        this.state = StandState.SUBMITTED;
    }

    Stand submittedAt(Instant now) {
        submittedAt = now;
        return this;
    }

    void accept(String booth) {
        state = state.after(StandState.Step.ACCEPT);
        this.booth = booth;
    }

    void refuse(String reason) {
        state = state.after(StandState.Step.REFUSE);
        this.reason = reason;
    }

    void withdraw(Fair fair, LocalDate today) {
        var after = state.after(StandState.Step.WITHDRAW);
        if (isAccepted() && fair.hasBegunOn(today)) {
            throw PromotionReason.FAIR_HAS_BEGUN.because(fair.days().first());
        }
        state = after;
    }

    void lapse(String reason) {
        state = state.after(StandState.Step.LAPSE);
        this.reason = reason;
    }

    /** Its producer was merged into this one. */
    void belongTo(UUID survivor) {
        producerId = survivor;
    }

    /** One of its products was merged into this one. */
    void show(UUID survivor, UUID gone) {
        products.remove(gone);
        products.add(survivor);
    }

    /** The other application of the same producer is refused; what it was for is asked for here. */
    void joinedBy(Stand other) {
        products.addAll(other.products);
    }

    /** Refuses what the list of moves does not hold, before anything else is looked at. */
    void mayBeAccepted() {
        state.after(StandState.Step.ACCEPT);
    }

    boolean isAccepted() {
        return state == StandState.ACCEPTED;
    }

    boolean isLive() {
        return isAccepted() || state == StandState.SUBMITTED;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID fairId() {
        return fairId;
    }

    String provinceCode() {
        return provinceCode;
    }

    UUID producerId() {
        return producerId;
    }

    Set<UUID> products() {
        return stored == null ? Set.copyOf(products) : Set.of(stored);
    }

    String booth() {
        return booth;
    }

    String reason() {
        return reason;
    }

    StandState state() {
        return state;
    }

    Instant submittedTime() {
        return submittedAt;
    }

    /** What the audit keeps: ids and states, no names. */
    Standing standing() {
        return new Standing(fairId, producerId, products.stream().sorted().toList(), state, booth);
    }

    record Standing(UUID fairId, UUID producerId, List<UUID> products, StandState state, String booth) {}
}
