package vn.ocop.registry.producer;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.ocop.chassis.text.SearchKey;
import vn.ocop.chassis.time.Ids;
import vn.ocop.registry.Reach;
import vn.ocop.registry.history.LastChange;
import vn.ocop.registry.identity.NameKey;
import vn.ocop.registry.person.SealedContact;
import vn.ocop.registry.place.Place;

/**
 * Who makes something (chủ thể, Article 2). It is registered in a commune by an officer or an import and keeps its code
 * for ever; name, kind, commune and contact may change. A duplicate is merged into another one. It is never removed.
 */
@Entity
public class Producer implements Reach.Owned {

    /** What it is called in the audit chain, the history and among identifiers. */
    public static final String TYPE = "producer";

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;
    private String name;

    @SuppressWarnings("UnusedVariable") // asked for in conditions
    private String searchKey;

    @SuppressWarnings("UnusedVariable") // asked for in conditions
    private String nameKey;

    @Enumerated(EnumType.STRING)
    private ProducerKind kind;

    private String provinceCode;
    private String communeCode;
    private UUID communeId;

    @Enumerated(EnumType.STRING)
    private ProducerState state = ProducerState.ACTIVE;

    private UUID mergedInto;
    private String duplicateReason;
    private Instant registeredAt;

    @Embedded
    private SealedContact contact;

    @Embedded
    private LastChange lastChange;

    protected Producer() {}

    /** What a producer says of itself, and where it sits. */
    public record Particulars(String name, ProducerKind kind, Place commune) {}

    /** @param code its public code, for ever */
    public Producer(String code, Particulars particulars, LastChange registration) {
        this.id = Ids.next();
        this.code = code;
        this.registeredAt = registration.at();
        change(particulars, registration);
    }

    public Producer although(String reason) {
        duplicateReason = reason;
        return this;
    }

    public Producer reachableBy(SealedContact sealed) {
        contact = sealed;
        return this;
    }

    /** False when nothing is new. */
    public boolean change(Particulars particulars, LastChange by) {
        var place = particulars.commune();
        if (particulars.name().equals(name)
                && particulars.kind() == kind
                && place.id().equals(communeId)) {
            return false;
        }
        lastChange = by;
        name = particulars.name();
        searchKey = SearchKey.of(name);
        nameKey = NameKey.of(name);
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

    /** @param sealed null when there is nothing to say any more */
    public void reach(SealedContact sealed, LastChange by) {
        contact = sealed;
        lastChange = by;
    }

    /** From now on it lives on as the survivor. */
    public void mergeInto(UUID survivor, LastChange by) {
        state = ProducerState.MERGED;
        mergedInto = survivor;
        lastChange = by;
    }

    /** What the survivor of a merge says: it took something over. */
    public void takeOver(LastChange by) {
        lastChange = by;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public ProducerKind kind() {
        return kind;
    }

    ProducerState state() {
        return state;
    }

    /** Null unless merged. */
    public UUID mergedInto() {
        return mergedInto;
    }

    /** Null when there is none. */
    public SealedContact contact() {
        return contact;
    }

    boolean hasCitizenNumber() {
        return contact != null && contact.hasCitizenNumber();
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

    /** The unit itself; its code may be another's by now. */
    public UUID communeId() {
        return communeId;
    }

    /** As lists show it; the single record has its contact beside. */
    public ProducerView view() {
        return new ProducerView(
                id,
                code,
                name,
                kind,
                provinceCode,
                communeCode,
                state,
                mergedInto,
                null,
                duplicateReason,
                registeredAt,
                lastChange.at());
    }
}
