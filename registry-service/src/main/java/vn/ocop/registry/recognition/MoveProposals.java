package vn.ocop.registry.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.ocop.chassis.outbox.Outbox;
import vn.ocop.registry.product.ProductMergeFollower;

/**
 * What was granted to a merged product stays with its code for ever. What was not granted yet follows to the survivor;
 * and where one decision had been entered for both, the duplicate's entry gives way from its first day.
 */
@ApplicationScoped
class MoveProposals implements ProductMergeFollower {

    private final Recognitions recognitions;
    private final Outbox outbox;

    MoveProposals(Recognitions recognitions, Outbox outbox) {
        this.recognitions = recognitions;
        this.outbox = outbox;
    }

    @Override
    public void productMerged(UUID from, UUID to, String reason) {
        recognitions.list("productId = ?1 and decidedOn is null", from).forEach(recognition -> recognition.follow(to));
        var decided = recognitions.decidedOn(List.of(from, to));
        var ended = new ArrayList<Recognition>();
        for (var recognition : decided) {
            var twice = decided.stream()
                    .anyMatch(other ->
                            other.productId().equals(to) && other.decision().equals(recognition.decision()));
            if (recognition.productId().equals(from) && twice && recognition.givesWayTo(recognition.validFrom())) {
                recognition.supersede(recognition.validFrom());
                ended.add(recognition);
            }
        }
        recognitions.flush();
        ended.forEach(recognition -> outbox.say(RecognitionFact.ended(recognition)));
    }
}
