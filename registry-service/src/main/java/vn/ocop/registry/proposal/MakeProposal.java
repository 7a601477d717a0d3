package vn.ocop.registry.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import vn.ocop.chassis.access.Caller;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.registry.Reach;
import vn.ocop.registry.admission.ProposedProducer;
import vn.ocop.registry.enrolment.ProposedProduct;
import vn.ocop.registry.history.Differences;
import vn.ocop.registry.proposal.Proposal.Signed;
import vn.ocop.registry.proposal.Proposal.Target;

/** A producer proposes, and thinks better of it. Nobody else hears of proposals: no facts. */
@ApplicationScoped
class MakeProposal {

    private final Proposals proposals;
    private final ProposedProducer producers;
    private final ProposedProduct products;
    private final Reach reach;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    MakeProposal(
            Proposals proposals,
            ProposedProducer producers,
            ProposedProduct products,
            Reach reach,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.proposals = proposals;
        this.producers = producers;
        this.products = products;
        this.reach = reach;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Proposal ofProducer(UUID id, ProposedProducer.Wish wish, String reason) {
        var target = mine(new Target(About.PRODUCER, id, producers.hold(id)));
        return make(target, producers.fields(id), producers.fields(id, wish), reason);
    }

    @Transactional
    Proposal ofProduct(UUID id, ProposedProduct.Wish wish, String reason) {
        var target = mine(new Target(About.PRODUCT, id, products.hold(id)));
        return make(target, products.fields(id), products.fields(id, wish), reason);
    }

    @Transactional
    Proposal withdraw(UUID id, IfMatch ifMatch) {
        var proposal = proposals.held(id);
        if (!reach.owns(proposal.producerId())) {
            throw CommonReason.NOT_FOUND.because();
        }
        ifMatch.require(proposal.version());
        var before = proposal.view().trail();
        proposal.withdraw(signed());
        proposals.flush();
        proposals.release(proposal);
        audit.write(
                "proposal-withdrawn", "proposal", id, before, proposal.view().trail());
        return proposal;
    }

    private Target mine(Target target) {
        if (!reach.owns(target.owned().producerId())) {
            throw CommonReason.NOT_FOUND.because();
        }
        return target;
    }

    private Proposal make(Target target, Map<String, String> now, Map<String, String> wished, String reason) {
        var proposal = new Proposal(target, Differences.between(now, wished), reason, signed());
        var older = proposals.pending(target.id(), proposal.fields());
        var before = older.stream().map(one -> one.view().trail()).toList();
        proposals.persistAndFlush(proposal);
        older.forEach(one -> one.giveWayTo(proposal));
        proposals.flush();
        older.forEach(proposals::release);
        proposals.occupy(proposal);
        for (int i = 0; i < older.size(); i++) {
            var one = older.get(i);
            audit.write(
                    "proposal-superseded",
                    "proposal",
                    one.id(),
                    before.get(i),
                    one.view().trail());
        }
        audit.write(
                "proposal-made",
                "proposal",
                proposal.id(),
                null,
                proposal.view().trail(),
                reason);
        return proposal;
    }

    private Signed signed() {
        return new Signed(caller.subject(), clock.instant());
    }
}
