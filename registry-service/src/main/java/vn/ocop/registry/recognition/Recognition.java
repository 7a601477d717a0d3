package vn.ocop.registry.recognition;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import vn.ocop.chassis.time.Ids;
import vn.ocop.registry.Reach;
import vn.ocop.registry.RegistryReason;
import vn.ocop.registry.decision.Certificate;
import vn.ocop.registry.decision.Decision;
import vn.ocop.registry.decision.Level;
import vn.ocop.registry.decision.RenewalWindow;
import vn.ocop.registry.product.Product;
import vn.ocop.registry.recognition.RecognitionState.Step;

/**
 * The state's word that a product has its stars. It is proposed when a council concludes, and granted when the
 * competent authority's decision is entered: then its certificate holds 36 months. It ends by lapse, by a later
 * recognition of the same product, or by revocation; what was granted is never changed. Rows of old files without a
 * decision stay unverified, and nobody is told of them.
 */
@Entity
public class Recognition implements Reach.Owned {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID productId;
    private String productName;
    private UUID producerId;
    private String provinceCode;
    private String communeCode;

    @Enumerated(EnumType.STRING)
    private RecognitionKind kind;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Enumerated(EnumType.STRING)
    private RecognitionState state;

    private int stars;

    @Enumerated(EnumType.STRING)
    private Level level;

    private UUID dossierId;
    private String decisionNumber;
    private String decisionSymbol;
    private String authority;
    private LocalDate decidedOn;
    private String decisionUrl;
    private String certificateNumber;
    private LocalDate validFrom;
    private LocalDate lastDay;
    private LocalDate endedOn;
    private LocalDate renewalFiledOn;
    private String sourceId;
    private Instant registeredAt;

    @Embedded
    private Revocation revocation;

    protected Recognition() {}

    /** What was found: three to five stars for a product. */
    public record Finding(Product product, RecognitionKind kind, int stars) {}

    private Recognition(Finding finding, Origin origin, RecognitionState state, Instant now) {
        this.id = Ids.next();
        this.productId = finding.product().id();
        this.productName = finding.product().name();
        this.producerId = finding.product().producerId();
        this.provinceCode = finding.product().provinceCode();
        this.communeCode = finding.product().communeCode();
        this.kind = finding.kind();
        this.stars = finding.stars();
        this.level = Level.of(finding.stars());
        this.origin = origin;
        this.state = state;
        this.registeredAt = now;
    }

    public static Recognition proposed(Finding finding, UUID dossierId, Instant now) {
        var recognition = new Recognition(finding, Origin.DECIDED, RecognitionState.PROPOSED, now);
        recognition.dossierId = dossierId;
        return recognition;
    }

    /** From a file of the past; unverified until it is granted. */
    public static Recognition imported(Finding finding, String sourceId, Instant now) {
        var recognition = new Recognition(finding, Origin.IMPORTED, RecognitionState.UNVERIFIED, now);
        recognition.sourceId = sourceId;
        return recognition;
    }

    /** What the product was called then and where it lay; null for what is not told. */
    public void was(String name, String commune) {
        productName = name == null ? productName : name;
        communeCode = commune == null ? communeCode : commune;
    }

    /** The authority may give fewer stars than the council found, never more (Article 7.9). */
    public void grant(Decision decision, int decidedStars) {
        var granted = state.after(Step.GRANT);
        decision.fits(decidedStars);
        if (decidedStars > stars) {
            throw RegistryReason.STARS_ABOVE_RESULT.at("/stars", stars, decidedStars);
        }
        state = granted;
        stars = decidedStars;
        level = decision.level();
        decisionNumber = decision.number();
        decisionSymbol = decision.symbol();
        authority = decision.authority();
        decidedOn = decision.decidedOn();
        var certificate = Certificate.issued(decidedOn);
        validFrom = certificate.validFrom();
        lastDay = certificate.lastDay();
    }

    /** What its certificate says; once it has a number it keeps it. Null when nobody knows one. */
    public void bear(String number) {
        if (certificateNumber != null && !certificateNumber.equals(number)) {
            throw RegistryReason.CERTIFICATE_KEEPS_ITS_NUMBER.because(certificateNumber);
        }
        certificateNumber = number;
    }

    /** Null when it is not known, as of most certificates that came with a file. */
    public String certificateNumber() {
        return certificateNumber;
    }

    /** Where its decision can be read; not part of what was granted, so it may be told and put right at any time. */
    public void readAt(String url) {
        if (decidedOn == null) {
            throw RegistryReason.MOVE_NOT_ALLOWED.because("LINK", state);
        }
        decisionUrl = url;
    }

    /** Null when it is not known. */
    public String decisionUrl() {
        return decisionUrl;
    }

    /** The first day after the last one is the day it ended. */
    public void expire() {
        state = state.after(Step.EXPIRE);
        endedOn = lastDay.plusDays(1);
    }

    public void supersede(LocalDate from) {
        state = state.after(Step.SUPERSEDE);
        endedOn = from;
    }

    /** Nothing is granted yet, so it follows a product that was merged. */
    void follow(UUID product) {
        if (decidedOn != null) {
            throw new IllegalStateException("what was granted stays with its product");
        }
        productId = product;
    }

    /** By the authority that gives so many stars today: the province three and four, the ministry five (Article 8). */
    public void revoke(Revocation decided, Level by) {
        var revoked = state.after(Step.REVOKE);
        if (by != Level.of(stars)) {
            throw RegistryReason.LEVEL_DOES_NOT_FIT_STARS.at(
                    "/level", stars, by, decided.view().decidedOn());
        }
        endedOn = decided.endOf(validFrom);
        revocation = decided;
        state = revoked;
    }

    /** Kept only when it was filed in the window the law leaves for it. */
    public boolean renewalFiled(LocalDate filedOn) {
        if (state != RecognitionState.GRANTED || !RenewalWindow.before(lastDay).isOpenOn(filedOn)) {
            return false;
        }
        renewalFiledOn = filedOn;
        return true;
    }

    /** Its legal basis; null while there is none. */
    public Decision decision() {
        return decidedOn == null ? null : new Decision(decisionNumber, decisionSymbol, authority, level, decidedOn);
    }

    /** Whether a row of a file says nothing new. */
    public boolean says(UUID product, int rowStars, Decision decision) {
        return productId.equals(product) && stars == rowStars && Objects.equals(decision, decision());
    }

    boolean isOverOn(LocalDate today) {
        return state == RecognitionState.GRANTED && new Certificate(validFrom, lastDay).over(today);
    }

    /** Whether a recognition that began on that day has taken its place. */
    boolean givesWayTo(LocalDate laterFrom) {
        var stands = state == RecognitionState.GRANTED || state == RecognitionState.EXPIRED;
        return stands && !laterFrom.isAfter(lastDay);
    }

    UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID productId() {
        return productId;
    }

    public Origin origin() {
        return origin;
    }

    public RecognitionState state() {
        return state;
    }

    public int stars() {
        return stars;
    }

    /** Null while nothing withdrew it. */
    public Revocation revocation() {
        return revocation;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    String sourceId() {
        return sourceId;
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

    public RecognitionView view() {
        return view(productId);
    }

    /** As a list tells it that another registry can read: with the product that lives on. */
    public RecognitionView view(UUID product) {
        return new RecognitionView(
                id,
                product,
                productName,
                producerId,
                provinceCode,
                communeCode,
                kind,
                origin,
                state,
                stars,
                level,
                dossierId,
                decisionNumber,
                decisionSymbol,
                authority,
                decidedOn,
                decisionUrl,
                certificateNumber,
                validFrom,
                lastDay,
                endedOn,
                renewalFiledOn != null,
                sourceId,
                registeredAt,
                revocation == null ? null : revocation.view());
    }
}
