package vn.ocop.registry.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.product.LegalBasis;
import vn.ocop.registry.product.ProductStanding;
import vn.ocop.registry.product.RecognitionBook;

/** Tells the products' desk what each product's stars rest on: the last decision, whatever became of it. */
@ApplicationScoped
class LegalBases implements RecognitionBook {

    private final Recognitions recognitions;
    private final Clock clock;

    LegalBases(Recognitions recognitions, Clock clock) {
        this.recognitions = recognitions;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Map<UUID, LegalBasis> of(Collection<UUID> products) {
        var bases = new HashMap<UUID, LegalBasis>();
        if (products.isEmpty()) {
            return bases;
        }
        var today = Legal.today(clock);
        recognitions
                .find("productId in ?1 and validFrom is not null order by validFrom, registeredAt, id", products)
                .stream()
                .map(Recognition::view)
                .forEach(view -> bases.put(view.productId(), basis(view, today)));
        return bases;
    }

    private static LegalBasis basis(RecognitionView view, LocalDate today) {
        return new LegalBasis(
                view.id(),
                standing(view, today),
                view.stars(),
                view.level().name(),
                view.decisionNumber(),
                view.decisionSymbol(),
                view.authority(),
                view.decidedOn(),
                view.validFrom(),
                view.lastDay(),
                view.endedOn());
    }

    /** A certificate that is over has lapsed at midnight, whenever the daily run comes by. */
    static ProductStanding standing(RecognitionView view, LocalDate today) {
        return switch (view.state()) {
            case REVOKED -> ProductStanding.REVOKED;
            case GRANTED -> today.isAfter(view.lastDay()) ? ProductStanding.LAPSED : ProductStanding.VALID;
            default -> ProductStanding.LAPSED;
        };
    }
}
