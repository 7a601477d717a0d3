package vn.ocop.chassis.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.ocop.chassis.succession.ChangeKind;

/** One open thing that went from one unit to another by one change; written by {@link HandOvers}. */
@Entity
@Immutable
@Table(name = "hand_over")
class HandOver {

    @Id
    private UUID id;

    @Column(name = "change_id")
    private UUID changeId;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_kind")
    private ChangeKind changeKind;

    @Column(name = "effective_date")
    private LocalDate effectiveDate;

    private String basis;

    @SuppressWarnings("unused") // read by queries
    private String area;

    @Column(name = "thing_kind")
    private String thingKind;

    @Column(name = "thing_id")
    private UUID thingId;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "thing_state")
    private String thingState;

    @Column(name = "held_from")
    private LocalDate heldFrom;

    @Column(name = "from_id")
    private UUID fromId;

    @Column(name = "from_code")
    private String fromCode;

    @Column(name = "from_name")
    private String fromName;

    @Column(name = "to_id")
    private UUID toId;

    @Column(name = "to_code")
    private String toCode;

    @Column(name = "to_name")
    private String toName;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> candidates;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    protected HandOver() {}

    HandOverView view() {
        return new HandOverView(
                id,
                changeId,
                changeKind,
                effectiveDate,
                basis,
                thingKind,
                thingId,
                ownerId,
                thingState,
                new HandOverView.HandOverUnit(fromId, fromCode, fromName),
                toId == null ? null : new HandOverView.HandOverUnit(toId, toCode, toName),
                candidates,
                heldFrom,
                effectiveDate.minusDays(1),
                recordedAt,
                assignedAt);
    }
}
