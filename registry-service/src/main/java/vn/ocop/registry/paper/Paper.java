package vn.ocop.registry.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.ocop.chassis.time.Ids;
import vn.ocop.registry.Reach;
import vn.ocop.registry.RegistryReason;
import vn.ocop.registry.paper.PaperKind.Owner;
import vn.ocop.registry.paper.PaperState.Step;
import vn.ocop.registry.producer.Producer;
import vn.ocop.registry.product.Product;

/**
 * A dated paper of a product or of its producer (Article 6.1c). It holds from the day of issue to its last day, which
 * only some kinds may lack. It is never changed: a newer one takes its place, or it is ended with a reason.
 */
@Entity
class Paper implements Reach.Owned {

    /** Sorts papers without a last day behind all others. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID productId;
    private UUID producerId;
    private String provinceCode;
    private String communeCode;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    private String number;
    private String issuer;
    private LocalDate issuedOn;
    private LocalDate validUntil;

    @SuppressWarnings("unused") // read by queries
    private LocalDate lapseOrder;

    private String note;

    @Enumerated(EnumType.STRING)
    private PaperState state;

    private UUID replacesId;
    private LocalDate endedOn;
    private String endReason;
    private Instant filedAt;

    protected Paper() {}

    /**
     * What stands on a paper.
     *
     * @param validUntil last day, included; null when it holds for ever
     */
    record Words(PaperKind kind, String number, String issuer, LocalDate issuedOn, LocalDate validUntil, String note) {

        /** @throws vn.ocop.chassis.problem.Refused when the days or the kind cannot be */
        void check(Owner owner, LocalDate today) {
            if (!kind.mayBelongTo(owner)) {
                throw RegistryReason.PAPER_OF_ANOTHER_OWNER.at("/kind", kind, owner);
            }
            if (validUntil == null && kind.isLimited()) {
                throw RegistryReason.PAPER_NEEDS_LAST_DAY.at("/validUntil", kind);
            }
            if (issuedOn.isAfter(today) || (validUntil != null && issuedOn.isAfter(validUntil))) {
                throw RegistryReason.PAPER_DAYS_OUT_OF_ORDER.at(
                        "/issuedOn", issuedOn, validUntil == null ? "–" : validUntil);
            }
        }
    }

    private Paper(Reach.Owned owner, UUID productId, Words words, Instant now) {
        this.id = Ids.next();
        this.productId = productId;
        this.producerId = owner.producerId();
        this.provinceCode = owner.provinceCode();
        this.communeCode = owner.communeCode();
        this.kind = words.kind();
        this.number = words.number();
        this.issuer = words.issuer();
        this.issuedOn = words.issuedOn();
        this.validUntil = words.validUntil();
        this.lapseOrder = validUntil == null ? NEVER : validUntil;
        this.note = words.note();
        this.state = PaperState.IN_FORCE;
        this.filedAt = now;
    }

    static Paper of(Product product, Words words, Instant now) {
        return new Paper(product, product.id(), words, now);
    }

    static Paper of(Producer producer, Words words, Instant now) {
        return new Paper(producer, null, words, now);
    }

    /** The paper that takes the place of this one; it belongs to the same owner. */
    Paper replacedBy(Words words, Instant now) {
        state = state.after(Step.REPLACE);
        var newer = new Paper(this, productId, words, now);
        newer.replacesId = id;
        return newer;
    }

    void end(LocalDate day, String reason) {
        state = state.after(Step.END);
        if (day.isBefore(issuedOn)) {
            throw RegistryReason.PAPER_DAYS_OUT_OF_ORDER.at("/endedOn", issuedOn, day);
        }
        endedOn = day;
        endReason = reason;
    }

    /** The product was registered twice and lives on as the other one. */
    void follow(UUID product) {
        productId = product;
    }

    /** Whether both are one sheet of paper: unique among those in force of one product. */
    boolean isSameAs(Paper other) {
        return kind == other.kind && number.equals(other.number) && issuer.equals(other.issuer);
    }

    Owner owner() {
        return productId == null ? Owner.PRODUCER : Owner.PRODUCT;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    PaperState state() {
        return state;
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

    PaperView view() {
        return new PaperView(
                id,
                productId,
                producerId,
                kind,
                number,
                issuer,
                issuedOn,
                validUntil,
                note,
                state,
                replacesId,
                endedOn,
                endReason,
                filedAt);
    }
}
