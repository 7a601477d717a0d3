package vn.ocop.registry.product;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.ocop.registry.Reach;

/**
 * A product as it was at the moment asked about, see {@link vn.ocop.registry.history.AsOf}. Who may see it depends on
 * whose it is today.
 */
@Entity
@Immutable
public class ProductAt implements Reach.Owned {

    @Id
    private UUID id;

    private long version;
    private String code;
    private String name;

    @SuppressWarnings("UnusedVariable") // asked for in conditions
    private String searchKey;

    private UUID producerId;
    private UUID producerThen;

    @Enumerated(EnumType.STRING)
    private Industry industry;

    private String criteriaSet;
    private LocalDate firstFiledOn;
    private String provinceCode;
    private String communeCode;
    private String sourceId;
    private String duplicateReason;
    private Instant registeredAt;
    private Instant changedAt;
    private UUID mergedInto;

    @Embedded
    private Presentation presentation;

    protected ProductAt() {}

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** What it lived on as at that moment; null while it was itself. */
    public UUID mergedInto() {
        return mergedInto;
    }

    @Override
    public UUID producerId() {
        return producerId;
    }

    @Override
    public String provinceCode() {
        return provinceCode;
    }

    @Override
    public String communeCode() {
        return communeCode;
    }

    public ProductView view() {
        var told = presentation == null ? ProductDetails.none() : presentation.details();
        return new ProductView(
                id,
                code,
                name,
                producerThen,
                industry,
                criteriaSet,
                provinceCode,
                communeCode,
                firstFiledOn,
                sourceId,
                duplicateReason,
                registeredAt,
                changedAt,
                told.equals(ProductDetails.none()) ? null : told,
                null,
                null,
                null);
    }
}
