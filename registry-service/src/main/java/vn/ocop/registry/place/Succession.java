package vn.ocop.registry.place;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.ocop.chassis.time.Ids;

/** What became of an old unit: one link of many to many. */
@Entity
class Succession {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "predecessor_id")
    private Commune predecessor;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "successor_id")
    private Commune successor;

    @Enumerated(EnumType.STRING)
    private Coverage coverage;

    private LocalDate effectiveDate;
    private String legalBasis;

    protected Succession() {}

    Succession(Commune predecessor, Commune successor, Coverage coverage, LocalDate effectiveDate, String legalBasis) {
        this.id = Ids.next();
        this.predecessor = predecessor;
        this.successor = successor;
        this.coverage = coverage;
        this.effectiveDate = effectiveDate;
        this.legalBasis = legalBasis;
    }

    /** The two units it links. */
    List<UUID> units() {
        return List.of(predecessor.id(), successor.id());
    }

    /** Takes over what another link between the same units says; false when nothing is new. */
    boolean correct(Succession said) {
        var same = coverage == said.coverage
                && effectiveDate.equals(said.effectiveDate)
                && Objects.equals(legalBasis, said.legalBasis);
        coverage = said.coverage;
        effectiveDate = said.effectiveDate;
        legalBasis = said.legalBasis;
        return !same;
    }

    SuccessionView from() {
        return view(predecessor);
    }

    SuccessionView to() {
        return view(successor);
    }

    private SuccessionView view(Commune other) {
        var unit = other.view();
        return new SuccessionView(
                unit.id(), unit.code(), unit.fullName(), unit.districtName(), coverage, effectiveDate, legalBasis);
    }
}
