package vn.ocop.registry.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.ocop.chassis.time.Ids;

/** What one system calls one record, from a day on, perhaps to a day. */
@Entity
class Identifier {

    @Id
    private UUID id;

    @Version
    private long version;

    private String subjectType;
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private IdentifierSystem system;

    private String value;
    private Instant addedAt;
    private String addedBy;
    private Instant endedAt;
    private String endedBy;
    private String endReason;
    private UUID cameFrom;

    protected Identifier() {}

    Identifier(Named named, Instant now, String by) {
        this.id = Ids.next();
        this.subjectType = named.subjectType();
        this.subjectId = named.subjectId();
        this.system = named.system();
        this.value = named.value();
        this.addedAt = now;
        this.addedBy = by;
    }

    /** The same name for the survivor of a merge. */
    Identifier takenOver(UUID survivor, Instant now, String by) {
        var taken = new Identifier(new Named(subjectType, survivor, system, value), now, by);
        taken.cameFrom = subjectId;
        return taken;
    }

    void end(Instant now, String by, String reason) {
        endedAt = now;
        endedBy = by;
        endReason = reason;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Named named() {
        return new Named(subjectType, subjectId, system, value);
    }

    IdentifierView view() {
        return new IdentifierView(id, version, system, value, addedAt, addedBy, endedAt, endedBy, endReason, cameFrom);
    }
}
