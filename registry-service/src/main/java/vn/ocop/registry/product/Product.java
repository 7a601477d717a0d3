package vn.ocop.registry.product;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.ocop.chassis.text.SearchKey;
import vn.ocop.chassis.time.Ids;
import vn.ocop.registry.Reach;
import vn.ocop.registry.RegistryReason;
import vn.ocop.registry.history.HistorySubject;
import vn.ocop.registry.history.LastChange;
import vn.ocop.registry.place.Place;

/**
 * One product of one producer. It gets the next code of its commune when it is registered and keeps it through every
 * recognition, lapse and merger of communes. Its industry and criteria set may be put right until the first dossier is
 * filed; from then on they are what the council judged. It is never removed; when it was registered twice, one of the
 * two lives on as the other.
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

    private UUID communeId;

    private String sourceId;
    private String duplicateReason;
    private Instant registeredAt;
    private UUID mergedInto;

    @Embedded
    private LastChange lastChange;

    @Embedded
    private Presentation presentation = Presentation.none();

    /** Its word for identifiers, history and audit. */
    public static final String TYPE = "product";

    /** For the history: everything of the table is public, search keys say nothing. */
    public static final HistorySubject PAST = HistorySubject.of(TYPE, TYPE, Set.of("commune_id"));

    protected Product() {}

    /**
     * What is said of a product.
     *
     * @param criteriaSet null until it is chosen
     */
    public record Particulars(String name, Industry industry, String criteriaSet) {

        public Particulars {
            if (criteriaSet != null && !CriteriaSets.belongs(criteriaSet, industry)) {
                throw RegistryReason.CRITERIA_SET_OF_ANOTHER_INDUSTRY.at("/criteriaSet", criteriaSet, industry);
            }
        }
    }

    public Product(UUID producerId, Particulars particulars, Place commune, LastChange registration) {
        this.id = Ids.next();
        this.producerId = producerId;
        this.provinceCode = commune.provinceCode();
        this.communeCode = commune.code();
        this.communeId = commune.id();
        this.registeredAt = registration.at();
        describe(particulars, registration);
    }

    public Product imported(String key) {
        sourceId = key;
        return this;
    }

    public Product although(String reason) {
        duplicateReason = reason;
        return this;
    }

    /** The code is given last and once. */
    public Product coded(String next) {
        if (code != null) {
            throw new IllegalStateException("a product keeps its code");
        }
        code = next;
        return this;
    }

    /** False when nothing is new. */
    public boolean describe(Particulars particulars, LastChange by) {
        if (particulars.equals(new Particulars(name, industry, criteriaSet))) {
            return false;
        }
        var judged =
                particulars.industry() != industry || !java.util.Objects.equals(particulars.criteriaSet(), criteriaSet);
        if (firstFiledOn != null && judged) {
            throw RegistryReason.CRITERIA_SET_FIXED.at("/criteriaSet", firstFiledOn);
        }
        lastChange = by;
        name = particulars.name();
        searchKey = SearchKey.of(name);
        industry = particulars.industry();
        criteriaSet = particulars.criteriaSet();
        return true;
    }

    /** False when nothing is new. */
    public boolean tell(ProductDetails said, LastChange by) {
        if (!presentation.tell(said)) {
            return false;
        }
        lastChange = by;
        return true;
    }

    /** Its producer was merged into this one. */
    void belongTo(UUID survivor, LastChange by) {
        producerId = survivor;
        lastChange = by;
    }

    /** From its first dossier on, industry and criteria set stand. */
    public void dossierFiled(LocalDate filedOn, LastChange by) {
        if (firstFiledOn == null || filedOn.isBefore(firstFiledOn)) {
            firstFiledOn = filedOn;
            lastChange = by;
        }
    }

    /** Whether both would be judged by the same set. */
    public boolean isOfTheSetOf(Product other) {
        return industry == other.industry && java.util.Objects.equals(criteriaSet, other.criteriaSet);
    }

    /** It lives on as the other one, for ever; what was granted to it stays with its code. */
    public void mergeInto(Product survivor, LastChange by) {
        mergedInto = survivor.id;
        lastChange = by;
    }

    /** The other one was the same product. */
    public void takeOver(Product merged, LastChange by) {
        lastChange = by;
        if (merged.firstFiledOn != null) {
            dossierFiled(merged.firstFiledOn, by);
        }
    }

    /** What it lives on as; null while it is itself. */
    public UUID mergedInto() {
        return mergedInto;
    }

    /** Whether a dossier was filed. */
    public boolean isJudged() {
        return firstFiledOn != null;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String searchKey() {
        return searchKey;
    }

    public String sourceId() {
        return sourceId;
    }

    public Industry industry() {
        return industry;
    }

    public String criteriaSet() {
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

    /** The unit itself; its code may be another's by now. */
    UUID communeId() {
        return communeId;
    }

    /** Where nobody knew after a split, an officer has said; its code stays. */
    void assign(Place commune, LastChange by) {
        lastChange = by;
        provinceCode = commune.provinceCode();
        communeCode = commune.code();
        communeId = commune.id();
    }

    public ProductView view() {
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
                lastChange.at(),
                told.equals(ProductDetails.none()) ? null : told,
                null,
                null,
                null);
    }
}
