package vn.ocop.registry.granting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.ocop.chassis.audit.Audit;
import vn.ocop.chassis.outbox.Outbox;
import vn.ocop.chassis.precondition.IfMatch;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.RegistryReason;
import vn.ocop.registry.decision.Decision;
import vn.ocop.registry.decision.DecisionNumbers;
import vn.ocop.registry.product.Products;
import vn.ocop.registry.recognition.Recognition;
import vn.ocop.registry.recognition.RecognitionFact;
import vn.ocop.registry.recognition.Recognitions;
import vn.ocop.registry.recognition.Revocation;

/** Enters the decision that withdraws a certificate. */
@ApplicationScoped
class RevokeRecognition {

    private final Recognitions recognitions;
    private final Products products;
    private final DecisionNumbers decisions;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    RevokeRecognition(
            Recognitions recognitions,
            Products products,
            DecisionNumbers decisions,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.recognitions = recognitions;
        this.products = products;
        this.decisions = decisions;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Recognition revoke(UUID id, Revocation revocation, Decision decision, IfMatch ifMatch) {
        var recognition = recognitions.get(id);
        ifMatch.require(recognition.version());
        if (decision.decidedOn().isAfter(Legal.today(clock))) {
            throw RegistryReason.DECISION_IN_THE_FUTURE.at("/decidedOn", decision.decidedOn());
        }
        decisions.require(decision);
        products.hold(List.of(recognition.productId()));
        var before = recognition.view();
        recognition.revoke(revocation, decision.level());
        recognitions.flush();
        outbox.say(RecognitionFact.ended(recognition));
        audit.write("recognition-revoked", "recognition", id, before, recognition.view());
        return recognition;
    }
}
