package vn.ocop.assessment.council;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import vn.ocop.assessment.AssessmentReason;
import vn.ocop.assessment.scoring.GateAggregation;
import vn.ocop.assessment.scoring.StopRule;
import vn.ocop.chassis.page.PageRequest;

/**
 * A provincial council, Art. 7: its members with the departments that sent them, its chair, and the working rules it was
 * set up with. It is in force from its first day until it is followed by another. Ties between members and producers
 * become known over time and are only added.
 */
@Entity
@Table(name = "council")
public class Council {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "province_code")
    private String provinceCode;

    private String name;
    private String chair;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "quorum_percent")
    private int quorumPercent;

    @Column(name = "max_spread")
    private int maxSpreadPoints;

    @Column(name = "gate_aggregation")
    @Enumerated(EnumType.STRING)
    private GateAggregation gateAggregation;

    @Column(name = "stop_rule")
    @Enumerated(EnumType.STRING)
    private StopRule stopRule;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection
    @BatchSize(size = PageRequest.MOST)
    @OrderColumn(name = "place")
    @CollectionTable(name = "council_seat", joinColumns = @JoinColumn(name = "council_id"))
    private List<Seat> seats = new ArrayList<>();

    @ElementCollection
    @BatchSize(size = PageRequest.MOST)
    @CollectionTable(name = "council_conflict", joinColumns = @JoinColumn(name = "council_id"))
    private Set<Conflict> conflicts = new HashSet<>();

    protected Council() {}

    Council(UUID id, NewCouncil wanted, CouncilRules rules, Instant now) {
        requireSeats(wanted);
        this.id = id;
        provinceCode = wanted.provinceCode();
        name = wanted.name();
        chair = wanted.chair();
        validFrom = wanted.validFrom();
        validTo = wanted.validTo();
        quorumPercent = rules.quorumPercent();
        maxSpreadPoints = rules.maxSpreadPoints();
        gateAggregation = rules.gateAggregation();
        stopRule = rules.stopRule();
        createdAt = now;
        seats.addAll(wanted.members());
    }

    private static void requireSeats(NewCouncil wanted) {
        var people = new HashSet<String>();
        for (int i = 0; i < wanted.members().size(); i++) {
            if (!people.add(wanted.members().get(i).subject())) {
                throw AssessmentReason.MEMBER_LISTED_TWICE.at("/members/" + i + "/subject");
            }
        }
        if (!people.contains(wanted.chair())) {
            throw AssessmentReason.CHAIR_NOT_A_MEMBER.at("/chair");
        }
    }

    void declare(Conflict conflict) {
        if (!seats(conflict.subject())) {
            throw AssessmentReason.NOT_A_MEMBER_OF_THIS_COUNCIL.at("/subject");
        }
        conflicts.add(conflict);
    }

    public boolean seats(String subject) {
        return seats.stream().anyMatch(seat -> seat.subject().equals(subject));
    }

    public boolean isChairedBy(String subject) {
        return chair.equals(subject);
    }

    public boolean ties(String subject, UUID producerId) {
        return conflicts.contains(new Conflict(subject, producerId));
    }

    public int members() {
        return seats.size();
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    public String provinceCode() {
        return provinceCode;
    }

    public CouncilRules rules() {
        return new CouncilRules(quorumPercent, maxSpreadPoints, gateAggregation, stopRule);
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    CouncilView view() {
        var ties = conflicts.stream()
                .sorted(Comparator.comparing(Conflict::subject).thenComparing(Conflict::producerId))
                .toList();
        return new CouncilView(id, provinceCode, name, chair, List.copyOf(seats), ties, rules(), validFrom, validTo);
    }
}
