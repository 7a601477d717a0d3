package vn.ocop.promotion.exhibitor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Our copy of money that reached a producer, or came back; only the facts of funding change it. */
@Entity
@Immutable
@Table(name = "support_payment")
public class SupportPayment {

    public static final String PAID = "PAID";
    public static final String RETURNED = "RETURNED";

    @Id
    private UUID id;

    @Column(name = "product_id")
    private UUID productId;

    @Column(name = "producer_id")
    private UUID producerId;

    private String benefit;
    private String state;
    private long amount;

    @Column(name = "on_day")
    private LocalDate onDay;

    protected SupportPayment() {}

    UUID id() {
        return id;
    }

    UUID productId() {
        return productId;
    }

    String benefit() {
        return benefit;
    }

    String state() {
        return state;
    }

    /** Whole đồng. */
    long amount() {
        return amount;
    }

    LocalDate onDay() {
        return onDay;
    }
}
