package vn.ocop.registry.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import vn.ocop.chassis.time.Ids;
import vn.ocop.registry.Reach;
import vn.ocop.registry.RegistryReason;
import vn.ocop.registry.history.HistoryEntry.FieldChange;
import vn.ocop.registry.proposal.ProposalState.Step;

/**
 * What a producer would have changed of its own record or of one of its products. It waits until an officer accepts it,
 * which changes the record, or refuses it with a reason, until the producer withdraws it, or until a newer proposal has
 * one of its fields. What it says is never changed.
 */
@Entity
class Proposal implements Reach.Owned {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private About about;

    private UUID recordId;
    private UUID producerId;
    private String provinceCode;
    private String communeCode;
    private String[] fields;
    private String[] befores;
    private String[] afters;
    private String reason;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    private String proposedBy;
    private Instant proposedAt;
    private String endedBy;
    private Instant endedAt;
    private String refusalReason;
    private UUID supersededBy;

    protected Proposal() {}

    /** Who, and when. */
    record Signed(String by, Instant at) {}

    /** The record a proposal is about. */
    record Target(About about, UUID id, Reach.Owned owned) {}

    /** @param changes each field as it was when the proposal was made, and as it shall be; at least one */
    Proposal(Target target, List<FieldChange> changes, String reason, Signed signed) {
        if (changes.isEmpty()) {
            throw RegistryReason.PROPOSAL_CHANGES_NOTHING.because();
        }
        this.id = Ids.next();
        this.about = target.about();
        this.recordId = target.id();
        this.producerId = target.owned().producerId();
        this.provinceCode = target.owned().provinceCode();
        this.communeCode = target.owned().communeCode();
        this.fields = texts(changes, FieldChange::field);
        this.befores = texts(changes, FieldChange::before);
        this.afters = texts(changes, FieldChange::after);
        this.reason = reason;
        this.state = ProposalState.PENDING;
        this.proposedBy = signed.by();
        this.proposedAt = signed.at();
    }

    private static String[] texts(List<FieldChange> changes, Function<FieldChange, String> part) {
        return changes.stream().map(part).toArray(String[]::new);
    }

    /**
     * To be taken over into the record in the same transaction.
     *
     * @param now the record's fields today; refused when one of the proposal's has changed since it was made
     */
    void accept(Map<String, String> now, Signed signed) {
        end(Step.ACCEPT, signed);
        for (var change : changes()) {
            if (!java.util.Objects.equals(change.before(), now.get(change.field()))) {
                throw RegistryReason.PROPOSAL_OUTDATED.at("/" + change.field().replace('.', '/'), change.field());
            }
        }
    }

    void refuse(String why, Signed signed) {
        end(Step.REFUSE, signed);
        refusalReason = why;
    }

    void withdraw(Signed signed) {
        end(Step.WITHDRAW, signed);
    }

    void giveWayTo(Proposal newer) {
        end(Step.SUPERSEDE, new Signed(newer.proposedBy, newer.proposedAt));
        supersededBy = newer.id;
    }

    private void end(Step step, Signed signed) {
        state = state.after(step);
        endedBy = signed.by();
        endedAt = signed.at().isBefore(proposedAt) ? proposedAt : signed.at();
    }

    List<FieldChange> changes() {
        var changes = new ArrayList<FieldChange>();
        for (int i = 0; i < fields.length; i++) {
            changes.add(new FieldChange(fields[i], befores[i], afters[i]));
        }
        return List.copyOf(changes);
    }

    /** What the record's fields shall be; null for nothing. */
    Map<String, String> wished() {
        var wished = new TreeMap<String, String>();
        changes().forEach(change -> wished.put(change.field(), change.after()));
        return wished;
    }

    List<String> fields() {
        return List.of(fields);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    About about() {
        return about;
    }

    UUID recordId() {
        return recordId;
    }

    String proposedBy() {
        return proposedBy;
    }

    String reason() {
        return reason;
    }

    @Override
    public UUID producerId() {
        return producerId;
    }

    @Override
    public String provinceCode() {
        return provinceCode;
    }

    @Override
    public String communeCode() {
        return communeCode;
    }

    ProposalView view() {
        return new ProposalView(
                id,
                about,
                recordId,
                producerId,
                provinceCode,
                communeCode,
                changes(),
                reason,
                state,
                proposedBy,
                proposedAt,
                endedBy,
                endedAt,
                refusalReason,
                supersededBy);
    }
}
