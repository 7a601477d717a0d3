package vn.ocop.assessment.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A product as the registry last told. */
@Entity
@Immutable
@Table(name = "catalogue_product")
public class Product {

    /** Industry VI of Annex I: community tourism services and destinations. */
    static final String TOURISM = "VI";

    @Id
    private UUID id;

    @Column(name = "producer_id")
    private UUID producerId;

    private String name;
    private String industry;

    @Column(name = "criteria_set")
    private String criteriaSet;

    @Column(name = "province_code")
    private String provinceCode;

    @Column(name = "commune_code")
    private String communeCode;

    @Column(name = "commune_id")
    private UUID communeId;

    @Column(name = "lives_on_as")
    private UUID livesOnAs;

    protected Product() {}

    public UUID id() {
        return id;
    }

    /** The product it was merged into; null for nearly all. */
    UUID livesOnAs() {
        return livesOnAs;
    }

    public UUID producerId() {
        return producerId;
    }

    public String name() {
        return name;
    }

    String industry() {
        return industry;
    }

    /** Empty until the registry has assigned one. */
    public Optional<String> criteriaSet() {
        return Optional.ofNullable(criteriaSet);
    }

    public String provinceCode() {
        return provinceCode;
    }

    /** The commune itself; null when the registry has not named it yet. */
    public UUID communeId() {
        return communeId;
    }

    public String communeCode() {
        return communeCode;
    }
}
