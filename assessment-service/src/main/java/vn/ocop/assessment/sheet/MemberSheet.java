package vn.ocop.assessment.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ocop.assessment.scoring.MemberScore;
import vn.ocop.assessment.scoring.Sheet;

/**
 * What one member of the council ticked for one dossier. There is one live sheet per member: a new one takes the place
 * of the old one, which the audit keeps. After the conclusion it stays as it is.
 */
@Entity
@Table(name = "member_sheet")
public class MemberSheet {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "dossier_id")
    private UUID dossierId;

    private String member;

    @Convert(converter = TickedText.Choices.class)
    private Map<String, String> choices;

    @Convert(converter = TickedText.Codes.class)
    private List<String> stops;

    @Column(name = "part_a")
    private int partA;

    @Column(name = "part_b")
    private int partB;

    @Column(name = "part_c")
    private int partC;

    @Column(name = "put_at")
    private Instant putAt;

    protected MemberSheet() {}

    MemberSheet(UUID id, UUID dossierId, String member) {
        this.id = id;
        this.dossierId = dossierId;
        this.member = member;
    }

    void put(Sheet sheet, MemberScore score, Instant now) {
        choices = sheet.choices();
        stops = sheet.stops();
        partA = score.a();
        partB = score.b();
        partC = score.c();
        putAt = now;
    }

    /** As the scoring reads it. */
    public Sheet sheet() {
        return new Sheet(member, choices, stops);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    SheetView view() {
        return new SheetView(dossierId, member, choices, stops, partA, partB, partC, partA + partB + partC, putAt);
    }
}
