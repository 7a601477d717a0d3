package vn.ocop.registry.province;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.ocop.chassis.time.Ids;
import vn.ocop.registry.place.Coverage;
import vn.ocop.registry.place.SuccessionView;

/** What became of an old province. */
@Entity
public class ProvinceSuccession {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "predecessor_id")
    private Province predecessor;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "successor_id")
    private Province successor;

    @Enumerated(EnumType.STRING)
    private Coverage coverage;

    private LocalDate effectiveDate;
    private String legalBasis;

    protected ProvinceSuccession() {}

    /** All of the one became the other, or a part of it. */
    public ProvinceSuccession(Province predecessor, Province successor, LocalDate effectiveDate, String legalBasis) {
        this.id = Ids.next();
        this.predecessor = predecessor;
        this.successor = successor;
        this.coverage = Coverage.WHOLE;
        this.effectiveDate = effectiveDate;
        this.legalBasis = legalBasis;
    }

    /** The two provinces it links. */
    public List<UUID> units() {
        return List.of(predecessor.id(), successor.id());
    }

    public SuccessionView from() {
        return view(predecessor, effectiveDate.minusDays(1));
    }

    public SuccessionView to() {
        return view(successor, effectiveDate);
    }

    private SuccessionView view(Province other, LocalDate day) {
        return new SuccessionView(
                other.id(), other.code(), other.on(day).fullName(), null, coverage, effectiveDate, legalBasis);
    }
}
