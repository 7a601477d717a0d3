package vn.ocop.promotion.exhibitor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Our copy of a recognition; only the registry's facts change it. */
@Entity
@Immutable
public class Recognition {

    public enum End {
        EXPIRED,
        REVOKED,
        SUPERSEDED
    }

    @Id
    private UUID id;

    @Column(name = "product_id")
    private UUID productId;

    private int stars;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private End endReason;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected Recognition() {}

    UUID productId() {
        return productId;
    }

    /** A certificate that ran out counts to its last day; one that was taken back no longer counts on the day it ended. */
    Certificate certificate() {
        return new Certificate(validFrom, until(lastDay, endReason, endedOn), stars);
    }

    static LocalDate until(LocalDate lastDay, End reason, LocalDate endedOn) {
        if (reason == null || reason == End.EXPIRED || endedOn.isAfter(lastDay)) {
            return lastDay;
        }
        return endedOn.minusDays(1);
    }
}
