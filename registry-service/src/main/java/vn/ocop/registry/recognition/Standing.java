package vn.ocop.registry.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import vn.ocop.chassis.outbox.Outbox;

/** Of all decisions on a product the latest stands: an earlier one gives way from the day the later one began. */
@ApplicationScoped
public class Standing {

    private final Recognitions recognitions;
    private final Outbox outbox;

    Standing(Recognitions recognitions, Outbox outbox) {
        this.recognitions = recognitions;
        this.outbox = outbox;
    }

    /** Ends what gives way among everything decided on these products, and says so. */
    public void settle(Collection<UUID> productIds) {
        var ended = giveWay(recognitions.decidedOn(productIds));
        recognitions.flush();
        outbox.sayAll(ended.stream().map(RecognitionFact::ended).toList());
    }

    /** Ends what is over of these products, as the daily run would. */
    public void endOver(Collection<UUID> productIds, LocalDate today) {
        var over = recognitions.decidedOn(productIds).stream()
                .filter(recognition -> recognition.isOverOn(today))
                .toList();
        over.forEach(Recognition::expire);
        recognitions.flush();
        outbox.sayAll(over.stream().map(RecognitionFact::ended).toList());
    }

    /** @param decided of any products, the earliest of each product first */
    static List<Recognition> giveWay(List<Recognition> decided) {
        var ended = new ArrayList<Recognition>();
        var latest = new HashMap<UUID, Recognition>();
        for (int i = decided.size() - 1; i >= 0; i--) {
            var recognition = decided.get(i);
            var later = latest.put(recognition.productId(), recognition);
            if (later != null && recognition.givesWayTo(later.validFrom())) {
                recognition.supersede(later.validFrom());
                ended.add(recognition);
            }
        }
        return ended;
    }
}
