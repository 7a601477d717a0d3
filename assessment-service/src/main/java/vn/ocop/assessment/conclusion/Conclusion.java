package vn.ocop.assessment.conclusion;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.ocop.assessment.criteria.Band;
import vn.ocop.assessment.criteria.Fraction;
import vn.ocop.assessment.dossier.Dossier;

/** The council's word on a dossier, Art. 7.6. It is said once and never changes; the registry makes it known. */
@Entity
@Immutable
@Table(name = "conclusion")
class Conclusion {

    @Id
    private UUID id;

    @Column(name = "dossier_id")
    private UUID dossierId;

    @Column(name = "council_id")
    private UUID councilId;

    @Enumerated(EnumType.STRING)
    private Verdict.Outcome outcome;

    private int stars;

    @Enumerated(EnumType.STRING)
    private Band.Level level;

    @Column(name = "band_stars")
    private int bandStars;

    @Column(name = "sum_points")
    private int sumPoints;

    private int sheets;

    @Column(name = "average_fraction")
    private String averageFraction;

    @Convert(converter = FindingsText.class)
    private Findings findings;

    @Column(name = "rule_version")
    private String ruleVersion;

    @Column(name = "concluded_on")
    private LocalDate concludedOn;

    @Column(name = "concluded_at")
    private Instant concludedAt;

    @Column(name = "concluded_by")
    private String concludedBy;

    protected Conclusion() {}

    /** Who concluded, on which legal day, at which instant. */
    record Signed(String person, LocalDate day, Instant at) {}

    Conclusion(UUID id, Dossier dossier, Verdict verdict, Signed signed) {
        this.id = id;
        dossierId = dossier.id();
        councilId = dossier.councilId();
        ruleVersion = dossier.ruleVersion();
        outcome = verdict.outcome();
        stars = verdict.stars();
        level = verdict.level();
        bandStars = verdict.bandStars();
        sumPoints = verdict.sumPoints();
        sheets = verdict.sheets();
        averageFraction = verdict.average().toString();
        findings = verdict.findings();
        concludedOn = signed.day();
        concludedAt = signed.at();
        concludedBy = signed.person();
    }

    UUID id() {
        return id;
    }

    AssessmentConcluded fact(Dossier dossier) {
        return new AssessmentConcluded(
                dossierId,
                dossier.productId(),
                dossier.producerId(),
                dossier.kind().name(),
                dossier.criteriaSet(),
                ruleVersion,
                outcome.name(),
                sumPoints,
                sheets,
                averageFraction,
                bandStars,
                stars,
                level == null ? null : level.name(),
                concludedOn,
                concludedAt,
                dossier.sequence());
    }

    /** @param withMembers whether the reader sees what single members did */
    ConclusionView view(boolean withMembers) {
        var seen = withMembers ? findings : findings.withoutMembers();
        return new ConclusionView(
                id,
                dossierId,
                councilId,
                outcome,
                stars,
                level,
                bandStars,
                sumPoints,
                sheets,
                averageFraction,
                new Fraction(sumPoints, sheets).decimal(),
                seen.partAverages(),
                seen.spread(),
                seen.failedGates(),
                seen.members(),
                seen.grounds(),
                seen.stops(),
                ruleVersion,
                concludedOn,
                concludedAt);
    }
}
