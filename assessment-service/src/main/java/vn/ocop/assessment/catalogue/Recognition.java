package vn.ocop.assessment.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A recognition the registry granted. Once it has ended, for whatever reason, nothing can be built on it. */
@Entity
@Immutable
@Table(name = "catalogue_recognition")
public class Recognition {

    @Id
    private UUID id;

    @Column(name = "product_id")
    private UUID productId;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String ended;

    protected Recognition() {}

    public boolean validOn(LocalDate day) {
        return ended == null && !day.isBefore(validFrom) && !day.isAfter(lastDay);
    }

    /** The last day of the certificate, included. */
    public LocalDate lastDay() {
        return lastDay;
    }
}
