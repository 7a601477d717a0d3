package vn.ocop.assessment.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.ocop.assessment.AssessmentReason;
import vn.ocop.assessment.catalogue.Product;
import vn.ocop.assessment.council.Council;
import vn.ocop.assessment.dossier.DossierState.Step;
import vn.ocop.chassis.time.Ids;

/**
 * One product's file on its way through the commune to the provincial council. It is filed, may be returned and filed
 * again, is proposed to the province and put on a council's table, where each member puts a sheet until the chair
 * concludes. It is judged by the criteria it was filed under, whatever comes into force meanwhile. A rated or
 * disqualified dossier never changes: a second look is a new dossier.
 */
@Entity
@Table(name = "dossier")
public class Dossier {

    @Id
    private UUID id;

    @Version
    private long version;

    /** Given at the filing and never changed, whatever becomes of its commune. */
    private String number;

    @Column(name = "product_id")
    private UUID productId;

    @Column(name = "producer_id")
    private UUID producerId;

    @Column(name = "product_name")
    private String productName;

    @Column(name = "province_code")
    private String provinceCode;

    @Column(name = "commune_code")
    private String communeCode;

    @Column(name = "commune_id")
    private UUID communeId;

    @Enumerated(EnumType.STRING)
    private DossierKind kind;

    @Enumerated(EnumType.STRING)
    private DossierState state;

    @Column(name = "criteria_set")
    private String criteriaSet;

    @Column(name = "rule_version")
    private String ruleVersion;

    @Column(name = "filed_on")
    private LocalDate filedOn;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "council_id")
    private UUID councilId;

    @Column(name = "return_reason")
    private String returnReason;

    protected Dossier() {}

    /** The criteria a dossier is filed under: a set and the version that prints it. */
    record Rules(String criteriaSet, String version) {}

    /** The moment of filing and the legal day it falls on. */
    record Filing(LocalDate day, Instant at) {}

    Dossier(String number, Product product, DossierKind kind, Rules rules, Filing filing) {
        id = Ids.next();
        this.number = number;
        this.kind = kind;
        productId = product.id();
        producerId = product.producerId();
        productName = product.name();
        provinceCode = product.provinceCode();
        communeCode = product.communeCode();
        communeId = product.communeId();
        criteriaSet = rules.criteriaSet();
        ruleVersion = rules.version();
        filedOn = filing.day();
        filedAt = filing.at();
        state = DossierState.FILED;
    }

    void giveBack(String reason) {
        take(Step.RETURN);
        returnReason = reason;
    }

    void refile() {
        take(Step.REFILE);
    }

    void propose() {
        take(Step.PROPOSE);
    }

    void withdraw() {
        take(Step.WITHDRAW);
    }

    void admit(Council council, LocalDate today) {
        if (!council.provinceCode().equals(provinceCode)) {
            throw AssessmentReason.COUNCIL_OF_ANOTHER_PROVINCE.because(council.provinceCode(), provinceCode);
        }
        if (!council.inForceOn(today)) {
            throw AssessmentReason.COUNCIL_NOT_IN_FORCE.because(today);
        }
        take(Step.ADMIT);
        councilId = council.id();
    }

    /** The council has rated it; a rating below three stars is one too. */
    public void rate() {
        take(Step.RATE);
    }

    public void disqualify() {
        take(Step.DISQUALIFY);
    }

    /** Refuses what only a council that has the dossier before it may do. */
    public void requireOnTheTable() {
        if (state != DossierState.ON_THE_TABLE) {
            throw AssessmentReason.DOSSIER_NOT_ON_THE_TABLE.because(state);
        }
    }

    /** Refuses a conclusion where none can follow, before anything is weighed. */
    public void requireOpenToConclusion() {
        state.after(Step.RATE);
    }

    private void take(Step step) {
        state = state.after(step);
    }

    public boolean isConcluded() {
        return state == DossierState.RATED || state == DossierState.DISQUALIFIED;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Number of the next fact about this dossier, from 1; grows with every stored change. */
    public long sequence() {
        return version + 1;
    }

    public UUID productId() {
        return productId;
    }

    public UUID producerId() {
        return producerId;
    }

    public DossierKind kind() {
        return kind;
    }

    public String criteriaSet() {
        return criteriaSet;
    }

    public String ruleVersion() {
        return ruleVersion;
    }

    /** Null until a council has it on the table. */
    public UUID councilId() {
        return councilId;
    }

    String provinceCode() {
        return provinceCode;
    }

    String communeCode() {
        return communeCode;
    }

    /** The commune itself; null of dossiers filed before the registry named it. */
    UUID communeId() {
        return communeId;
    }

    DossierFiled filed() {
        return new DossierFiled(id, number, productId, producerId, kind.name(), criteriaSet, filedOn, sequence());
    }

    DossierView view() {
        return new DossierView(
                id,
                number,
                productId,
                productName,
                producerId,
                kind,
                state,
                criteriaSet,
                ruleVersion,
                filedOn,
                provinceCode,
                communeCode,
                councilId,
                returnReason);
    }
}
