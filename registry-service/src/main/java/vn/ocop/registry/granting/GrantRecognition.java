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
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    GrantRecognition(
            Recognitions recognitions, Products products, Standing standing, Audit audit, Outbox outbox, Clock clock) {
        this.recognitions = recognitions;
        this.products = products;
        this.standing = standing;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Recognition decide(UUID id, Decision decision, int stars, String url, IfMatch ifMatch) {
        var recognition = recognitions.get(id);
        ifMatch.require(recognition.version());
        if (decision.decidedOn().isAfter(Legal.today(clock))) {
            throw RegistryReason.DECISION_IN_THE_FUTURE.at("/decidedOn", decision.decidedOn());
        }
        products.hold(List.of(recognition.productId()));
        var before = recognition.view();
        recognition.grant(decision, stars);
        recognition.readAt(url);
        recognitions.flush();
        outbox.say(RecognitionFact.granted(recognition));
        standing.settle(List.of(recognition.productId()));
        audit.write("recognition-granted", "recognition", id, before, recognition.view());
        return recognition;
    }
}
