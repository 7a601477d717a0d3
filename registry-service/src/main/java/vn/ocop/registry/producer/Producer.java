package vn.ocop.registry.producer;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.ocop.chassis.text.SearchKey;
import vn.ocop.chassis.time.Ids;
import vn.ocop.registry.Reach;
import vn.ocop.registry.history.HistorySubject;
import vn.ocop.registry.history.LastChange;
import vn.ocop.registry.place.Place;

/**
 * Who makes something (chủ thể, Article 2). It is registered in a commune by an officer or an import, and may change
 * its name, kind and commune; what it was is in the audit chain. It is never removed.
 */
@Entity
public class Producer implements Reach.Owned {

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;
    private String searchKey;

    @Enumerated(EnumType.STRING)
    private ProducerKind kind;

    private String provinceCode;
    private String communeCode;
    private UUID communeId;
    private String sourceId;
    private String duplicateReason;
    private Instant registeredAt;

    @Embedded
    private LastChange lastChange;

    /** For the history: search keys say nothing, everything else of the table is public. */
    static final HistorySubject PAST = HistorySubject.of("producer", "producer", Set.of("commune_id"));

    protected Producer() {}

    /** What a producer says of itself, and where it sits. */
    public record Particulars(String name, ProducerKind kind, Place commune) {}

    Producer(Particulars particulars, String duplicateReason, LastChange registration) {
        this.id = Ids.next();
        this.duplicateReason = duplicateReason;
        this.registeredAt = registration.at();
        change(particulars, registration);
    }

    /** From a file whose rows have keys of their own. */
    static Producer imported(Particulars particulars, String sourceId, LastChange registration) {
        var producer = new Producer(particulars, null, registration);
        producer.sourceId = sourceId;
        return producer;
    }

    /** False when nothing is new. */
    boolean change(Particulars particulars, LastChange by) {
        var place = particulars.commune();
        if (particulars.name().equals(name)
                && particulars.kind() == kind
                && place.id().equals(communeId)) {
            return false;
        }
        lastChange = by;
        name = particulars.name();
        searchKey = SearchKey.of(name);
        kind = particulars.kind();
        provinceCode = place.provinceCode();
        communeCode = place.code();
        communeId = place.id();
        return true;
    }

    /** As they are; the name of the commune is not kept here. */
    public Particulars particulars() {
        return new Particulars(name, kind, new Place(communeId, communeCode, null, provinceCode));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public ProducerKind kind() {
        return kind;
    }

    String searchKey() {
        return searchKey;
    }

    public String sourceId() {
        return sourceId;
    }

    @Override
    public UUID producerId() {
        return id;
    }

    @Override
    public String provinceCode() {
        return provinceCode;
    }

    @Override
    public String communeCode() {
        return communeCode;
    }

    ProducerView view() {
        return new ProducerView(
                id, name, kind, provinceCode, communeCode, sourceId, duplicateReason, registeredAt, lastChange.at());
    }
}
