package vn.ocop.registry.reform;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.chassis.time.Ids;

/**
 * One act that changed communes: by an officer, or, of a file, the coming into being of one unit. It holds from its
 * effective date on, which may lie ahead; it is announced to the other services on that day. It is never removed: what
 * was wrong is undone by another act.
 */
@Entity
public class Reform {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ReformKind kind;

    @Enumerated(EnumType.STRING)
    private ReformOrigin origin;

    private LocalDate effectiveDate;
    private String legalBasis;
    private String reason;
    private String provinceCode;
    private UUID unitId;
    private UUID reverses;

    @Convert(converter = BecameText.class)
    private List<Became> successions;

    private Instant recordedAt;
    private Instant announcedAt;

    protected Reform() {}

    private Reform(ReformKind kind, ReformOrigin origin, LocalDate effectiveDate, String legalBasis, Instant now) {
        this.id = Ids.next();
        this.kind = kind;
        this.origin = origin;
        this.effectiveDate = effectiveDate;
        this.legalBasis = legalBasis;
        this.successions = List.of();
        this.recordedAt = now;
    }

    /** An officer's act. */
    public static Reform entered(ReformKind kind, Grounds grounds, String provinceCode, Instant now) {
        var reform = new Reform(kind, ReformOrigin.ENTERED, grounds.effectiveDate(), grounds.legalBasis(), now);
        reform.reason = grounds.reason();
        reform.provinceCode = provinceCode;
        return reform;
    }

    /**
     * What a file says became one unit on a day.
     *
     * @param unitId the unit that began, or was renamed
     */
    static Reform imported(UUID unitId, String provinceCode, LocalDate effectiveDate, String legalBasis, Instant now) {
        var reform = new Reform(ReformKind.MERGE, ReformOrigin.IMPORTED, effectiveDate, legalBasis, now);
        reform.unitId = unitId;
        reform.provinceCode = provinceCode;
        return reform;
    }

    public Reform undoing(Reform merger) {
        reverses = merger.id;
        return this;
    }

    /** What it did; of a file this may come in pieces, each told with all that was said so far. */
    public void tell(ReformKind asKind, List<Became> all) {
        kind = asKind;
        successions = List.copyOf(all);
    }

    public boolean isInForce(LocalDate today) {
        return !effectiveDate.isAfter(today);
    }

    void announce(Instant now) {
        announcedAt = now;
    }

    /** Must be stored before, as its version is the fact's sequence. */
    PlaceChanged fact() {
        return new PlaceChanged(version + 1, id, kind, effectiveDate, legalBasis, provinceCode, successions);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public ReformKind kind() {
        return kind;
    }

    UUID unitId() {
        return unitId;
    }

    public LocalDate effectiveDate() {
        return effectiveDate;
    }

    String provinceCode() {
        return provinceCode;
    }

    public List<Became> successions() {
        return successions;
    }

    public ReformView view(LocalDate today) {
        return new ReformView(
                id,
                kind,
                origin,
                isInForce(today) ? ReformView.State.IN_FORCE : ReformView.State.AHEAD,
                effectiveDate,
                legalBasis,
                reason,
                provinceCode,
                reverses,
                successions,
                recordedAt,
                announcedAt);
    }
}
