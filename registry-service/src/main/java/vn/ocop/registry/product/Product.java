package vn.ocop.registry.product;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.ocop.chassis.text.SearchKey;
import vn.ocop.chassis.time.Ids;
import vn.ocop.registry.Reach;
import vn.ocop.registry.RegistryReason;
import vn.ocop.registry.place.Place;

/**
 * One product of one producer. It gets the next code of its commune when it is registered and keeps it through every
 * recognition, lapse and merger of communes. Its industry and criteria set may be put right until the first dossier is
 * filed; from then on they are what the council judged. It is never removed.
 */
@Entity
public class Product implements Reach.Owned {

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;
    private String name;
    private String searchKey;
    private UUID producerId;

    @Enumerated(EnumType.STRING)
    private Industry industry;

    private String criteriaSet;
    private LocalDate firstFiledOn;
    private String provinceCode;
    private String communeCode;

    @SuppressWarnings("unused") // the commune of that day; its code may be used again
    private UUID communeId;

    private String sourceId;
    private String duplicateReason;
    private Instant registeredAt;

    @Embedded
    private Presentation presentation = Presentation.none();

    protected Product() {}

    /**
     * What is said of a product.
     *
     * @param criteriaSet null until it is chosen
     */
    record Particulars(String name, Industry industry, String criteriaSet) {

        Particulars {
            if (criteriaSet != null && !CriteriaSets.belongs(criteriaSet, industry)) {
                throw RegistryReason.CRITERIA_SET_OF_ANOTHER_INDUSTRY.at("/criteriaSet", criteriaSet, industry);
            }
        }
    }

    Product(UUID producerId, Particulars particulars, Place commune, Instant now) {
        this.id = Ids.next();
        this.producerId = producerId;
        this.provinceCode = commune.provinceCode();
        this.communeCode = commune.code();
        this.communeId = commune.id();
        this.registeredAt = now;
        describe(particulars);
    }

    Product imported(String key) {
        sourceId = key;
        return this;
    }

    Product although(String reason) {
        duplicateReason = reason;
        return this;
    }

    /** The code is given last and once. */
    Product coded(ProductCode next) {
        if (code != null) {
            throw new IllegalStateException("a product keeps its code");
        }
        code = next.text();
        return this;
    }

    /** False when nothing is new. */
    boolean describe(Particulars particulars) {
        if (particulars.equals(new Particulars(name, industry, criteriaSet))) {
            return false;
        }
        var judged =
                particulars.industry() != industry || !java.util.Objects.equals(particulars.criteriaSet(), criteriaSet);
        if (firstFiledOn != null && judged) {
            throw RegistryReason.CRITERIA_SET_FIXED.at("/criteriaSet", firstFiledOn);
        }
        name = particulars.name();
        searchKey = SearchKey.of(name);
        industry = particulars.industry();
        criteriaSet = particulars.criteriaSet();
        return true;
    }

    /** False when nothing is new. */
    boolean tell(ProductDetails said) {
        return presentation.tell(said);
    }

    /** Its producer was merged into this one. */
    void belongTo(UUID survivor) {
        producerId = survivor;
    }

    /** From its first dossier on, industry and criteria set stand. */
    public void dossierFiled(LocalDate filedOn) {
        if (firstFiledOn == null || filedOn.isBefore(firstFiledOn)) {
            firstFiledOn = filedOn;
        }
    }

    /** Whether a dossier was filed. */
    boolean isJudged() {
        return firstFiledOn != null;
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String code() {
        return code;
    }

    public String name() {
        return name;
    }

    String searchKey() {
        return searchKey;
    }

    public String sourceId() {
        return sourceId;
    }

    public Industry industry() {
        return industry;
    }

    String criteriaSet() {
        return criteriaSet;
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

    ProductView view() {
        var told = presentation.details();
        return new ProductView(
                id,
                code,
                name,
                producerId,
                industry,
                criteriaSet,
                provinceCode,
                communeCode,
                firstFiledOn,
                sourceId,
                duplicateReason,
                registeredAt,
                told.equals(ProductDetails.none()) ? null : told,
                null,
                null);
    }
}
