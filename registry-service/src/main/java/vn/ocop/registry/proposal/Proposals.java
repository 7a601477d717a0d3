package vn.ocop.registry.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.ocop.chassis.page.Order;
import vn.ocop.chassis.page.Selection;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.registry.Reach;

/** All proposals. */
@ApplicationScoped
class Proposals implements PanacheRepositoryBase<Proposal, UUID> {

    private static final Order NEWEST = Order.desc("proposedAt", Instant.class);

    private final Reach reach;

    Proposals(Reach reach) {
        this.reach = reach;
    }

    /** Within the caller's reach, the newest first. */
    Selection<Proposal> selection(ProposalQuery wanted) {
        return new Selection<>(Proposal.class, reach.limit(wanted.filter(), "producerId"), NEWEST);
    }

    /** The proposal, when the caller may see it. */
    Proposal get(UUID id) {
        return reach.require(findByIdOptional(id).orElseThrow(CommonReason.NOT_FOUND::because));
    }

    /** As {@link #get}, kept from everybody else until the transaction ends: of many decisions one is the first. */
    Proposal held(UUID id) {
        var proposal = get(id);
        getEntityManager().refresh(proposal, LockModeType.PESSIMISTIC_WRITE);
        return proposal;
    }

    /** Those that wait with one of these fields of the record. */
    List<Proposal> pending(UUID recordId, List<String> fields) {
        return find(
                        "recordId = ?1 and state = ?2 and array_intersects(fields, ?3) order by proposedAt, id",
                        recordId,
                        ProposalState.PENDING,
                        fields.toArray(String[]::new))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Takes the fields of a new proposal for it alone; another one at the same moment is refused by the table. */
    void occupy(Proposal proposal) {
        getEntityManager()
                .createNativeQuery("""
                        insert into proposal_pending_field (record_id, field, proposal_id)
                        select :record, field, :id from unnest(:fields) as f (field)""")
                .setParameter("record", proposal.recordId())
                .setParameter("id", proposal.id())
                .setParameter("fields", proposal.fields().toArray(String[]::new))
                .executeUpdate();
    }

    /** Of a proposal that waits no more. */
    void release(Proposal proposal) {
        getEntityManager()
                .createNativeQuery("delete from proposal_pending_field where proposal_id = :id")
                .setParameter("id", proposal.id())
                .executeUpdate();
    }
}
