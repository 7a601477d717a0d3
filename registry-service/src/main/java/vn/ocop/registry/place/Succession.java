package vn.ocop.registry.place;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
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

    Commune predecessor() {
        return predecessor;
    }

    Commune successor() {
        return successor;
    }

    /** False when nothing is new. */
    boolean correct(Coverage rightCoverage, LocalDate rightDate, String rightBasis) {
        var same = coverage == rightCoverage
                && effectiveDate.equals(rightDate)
                && java.util.Objects.equals(legalBasis, rightBasis);
        coverage = rightCoverage;
        effectiveDate = rightDate;
        legalBasis = rightBasis;
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
