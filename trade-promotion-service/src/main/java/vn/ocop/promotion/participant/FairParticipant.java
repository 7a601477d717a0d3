package vn.ocop.promotion.participant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One product at one past event, as the file told it; only a file changes it. */
@Entity
@Immutable
@Table(name = "fair_participant")
class FairParticipant {

    @Id
    private UUID id;

    @Column(name = "fair_id")
    private UUID fairId;

    @Column(name = "product_ref")
    private String productRef;

    @Column(name = "producer_ref")
    private String producerRef;

    @Column(name = "revenue_vnd")
    private long revenueVnd;

    protected FairParticipant() {}

    UUID id() {
        return id;
    }

    UUID fairId() {
        return fairId;
    }

    String productRef() {
        return productRef;
    }

    String producerRef() {
        return producerRef;
    }

    long revenueVnd() {
        return revenueVnd;
    }
}
