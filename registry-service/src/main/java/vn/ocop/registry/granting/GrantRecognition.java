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
import vn.ocop.registry.recognition.Standing;

/** Enters the competent authority's decision on a proposed recognition. */
@ApplicationScoped
class GrantRecognition {

    private final Recognitions recognitions;
    private final Products products;
    private final Standing standing;
    private final CertificateNumbers certificates;
    private final DecisionNumbers decisions;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    GrantRecognition(
            Recognitions recognitions,
            Products products,
            Standing standing,
            CertificateNumbers certificates,
            DecisionNumbers decisions,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.recognitions = recognitions;
        this.products = products;
        this.standing = standing;
        this.certificates = certificates;
        this.decisions = decisions;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What the officer enters.
     *
     * @param url where the decision can be read; null while that is not known
     * @param certificateNumber as the certificate says it; null to let the office's template number it
     */
    record Entered(Decision decision, int stars, String url, String certificateNumber) {}

    @Transactional
    Recognition decide(UUID id, Entered entered, IfMatch ifMatch) {
        var decision = entered.decision();
        var recognition = recognitions.get(id);
        ifMatch.require(recognition.version());
        if (decision.decidedOn().isAfter(Legal.today(clock))) {
            throw RegistryReason.DECISION_IN_THE_FUTURE.at("/decidedOn", decision.decidedOn());
        }
        decisions.require(decision);
        products.hold(List.of(recognition.productId()));
        var before = recognition.view();
        recognition.grant(decision, entered.stars());
        recognition.readAt(entered.url());
        recognition.bear(certificates.of(recognition, entered.certificateNumber()));
        recognitions.flush();
        outbox.say(RecognitionFact.granted(recognition));
        standing.settle(List.of(recognition.productId()));
        audit.write("recognition-granted", "recognition", id, before, recognition.view());
        return recognition;
    }
}
