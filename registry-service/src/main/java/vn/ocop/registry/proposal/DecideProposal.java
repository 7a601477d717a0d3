package vn.ocop.registry.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.registry.RegistryReason;
import vn.ocop.registry.admission.ProposedProducer;
import vn.ocop.registry.edited.Author;
import vn.ocop.registry.enrolment.ProposedProduct;
import vn.ocop.registry.proposal.Proposal.Signed;

/** An officer decides a proposal of its commune or province: accepted, it changes the record in the same transaction. */
@ApplicationScoped
class DecideProposal {

    private final Proposals proposals;
    private final ProposedProducer producers;
    private final ProposedProduct products;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    DecideProposal(
            Proposals proposals,
            ProposedProducer producers,
            ProposedProduct products,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.proposals = proposals;
        this.producers = producers;
        this.products = products;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** The record is kept before the proposal, in the order in which proposing keeps them. */
    @Transactional
    Proposal accept(UUID id, IfMatch ifMatch) {
        var seen = proposals.get(id);
        switch (seen.about()) {
            case PRODUCER -> producers.hold(seen.recordId());
            case PRODUCT -> products.hold(seen.recordId());
        }
        return decide(id, "proposal-accepted", null, ifMatch, proposal -> {
            var author = Author.proposedBy(proposal.proposedBy(), proposal.reason());
            var record = proposal.recordId();
            switch (proposal.about()) {
                case PRODUCER -> {
                    proposal.accept(producers.fields(record), signed());
                    producers.take(record, proposal.wished(), author);
                }
                case PRODUCT -> {
                    proposal.accept(products.fields(record), signed());
                    products.take(record, proposal.wished(), author);
                }
            }
        });
    }

    @Transactional
    Proposal refuse(UUID id, String reason, IfMatch ifMatch) {
        return decide(id, "proposal-refused", reason, ifMatch, proposal -> proposal.refuse(reason, signed()));
    }

    /** Who proposed it does not decide it, and neither does a machine. */
    private Proposal decide(UUID id, String action, String reason, IfMatch ifMatch, Consumer<Proposal> verb) {
        var proposal = proposals.held(id);
        if (!caller.isPerson()) {
            throw RegistryReason.MACHINE_MAY_NOT_DECIDE.because();
        }
        if (caller.subject().equals(proposal.proposedBy())) {
            throw RegistryReason.PROPOSAL_BY_YOURSELF.because();
        }
        ifMatch.require(proposal.version());
        var before = proposal.view().trail();
        verb.accept(proposal);
        proposals.flush();
        proposals.release(proposal);
        audit.write(action, "proposal", id, before, proposal.view().trail(), reason);
        return proposal;
    }

    private Signed signed() {
        return new Signed(caller.subject(), clock.instant());
    }
}
