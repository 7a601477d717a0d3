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
import vn.ocop.registry.standing.LegalBasis;
import vn.ocop.registry.standing.ProductStanding;
import vn.ocop.registry.standing.RecognitionBook;

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
    public Map<UUID, LegalBasis> of(Collection<UUID> products) {
        return of(products, Legal.today(clock));
    }

    @Override
    @Transactional
    public Map<UUID, LegalBasis> of(Collection<UUID> products, LocalDate day) {
        var bases = new HashMap<UUID, LegalBasis>();
        if (products.isEmpty()) {
            return bases;
        }
        recognitions
                .find("productId in ?1 and validFrom <= ?2 order by validFrom, registeredAt, id", products, day)
                .stream()
                .map(Recognition::view)
                .forEach(view -> bases.put(view.productId(), basis(view, day)));
        return bases;
    }

    private static LegalBasis basis(RecognitionView view, LocalDate day) {
        var ended = view.endedOn() != null && !day.isBefore(view.endedOn());
        return new LegalBasis(
                view.id(),
                standing(view, day),
                view.stars(),
                view.level().name(),
                view.decisionNumber(),
                view.decisionSymbol(),
                view.authority(),
                view.decidedOn(),
                view.certificateNumber(),
                view.validFrom(),
                view.lastDay(),
                ended ? view.endedOn() : null,
                view.decisionUrl());
    }

    /** By legal days alone: a certificate that is over has lapsed at midnight, whenever the daily run comes by. */
    static ProductStanding standing(RecognitionView view, LocalDate day) {
        if (view.endedOn() != null && !day.isBefore(view.endedOn())) {
            return view.state() == RecognitionState.REVOKED ? ProductStanding.REVOKED : ProductStanding.LAPSED;
        }
        return day.isAfter(view.lastDay()) ? ProductStanding.LAPSED : ProductStanding.VALID;
    }
}
