package vn.ocop.registry.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.ocop.registry.history.LastChange;
import vn.ocop.registry.merger.MergeFollower;

/**
 * What waits for a product of a merged producer is the survivor's from now on. What waits for the merged producer itself,
 * or for a merged product, can be accepted no more ({@code merged-away}): whoever decides refuses it, as it was asked of
 * another record, and its reason stays readable.
 */
@ApplicationScoped
class ProposalsOfMerged implements MergeFollower {

    private final Proposals proposals;

    ProposalsOfMerged(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public void producerMerged(UUID from, UUID to, LastChange by) {
        proposals.update(
                "producerId = ?1, version = version + 1 where producerId = ?2 and about = ?3 and state = ?4",
                to,
                from,
                About.PRODUCT,
                ProposalState.PENDING);
    }
}
