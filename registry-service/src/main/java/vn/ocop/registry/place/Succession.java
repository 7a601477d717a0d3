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

/** What became of an old unit: one link of many to many, made by one act. */
@Entity
public class Succession {

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

    @SuppressWarnings("unused") // read by queries
    private UUID reformId;

    private boolean assumed;

    protected Succession() {}

    public Succession(
            Commune predecessor, Commune successor, Coverage coverage, LocalDate effectiveDate, String legalBasis) {
        this.id = Ids.next();
        this.predecessor = predecessor;
        this.successor = successor;
        this.coverage = coverage;
        this.effectiveDate = effectiveDate;
        this.legalBasis = legalBasis;
    }

    /** Nobody said so, but the rest implies it; a word to the contrary removes it. */
    public Succession assumed() {
        assumed = true;
        return this;
    }

    public boolean isAssumed() {
        return assumed;
    }

    public Succession by(UUID reform) {
        reformId = reform;
        return this;
    }

    /** The two units it links. */
    public List<UUID> units() {
        return List.of(predecessor.id(), successor.id());
    }

    public Commune predecessor() {
        return predecessor;
    }

    public Commune successor() {
        return successor;
    }

    public LocalDate effectiveDate() {
        return effectiveDate;
    }

    public Coverage coverage() {
        return coverage;
    }

    /** Takes over what another link between the same units on the same day says; false when nothing is new. */
    public boolean correct(Succession said) {
        var same = coverage == said.coverage && Objects.equals(legalBasis, said.legalBasis);
        coverage = said.coverage;
        legalBasis = said.legalBasis;
        assumed = false;
        return !same;
    }

    public SuccessionView from() {
        return view(predecessor, effectiveDate.minusDays(1));
    }

    public SuccessionView to() {
        return view(successor, effectiveDate);
    }

    private SuccessionView view(Commune other, LocalDate day) {
        var then = other.on(day);
        return new SuccessionView(
                other.id(), other.code(), then.fullName(), then.districtName(), coverage, effectiveDate, legalBasis);
    }
}
