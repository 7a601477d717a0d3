package vn.ocop.promotion.stand;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ocop.chassis.problem.Refused;
import vn.ocop.chassis.problem.Text;
import vn.ocop.promotion.PromotionReason;
import vn.ocop.promotion.exhibitor.Coverage;
import vn.ocop.promotion.exhibitor.Exhibitors;
import vn.ocop.promotion.exhibitor.Product;
import vn.ocop.promotion.fair.Fair;

/** Only products whose recognition is valid on every day of the event, with enough stars, are shown there. */
@ApplicationScoped
class RightToExhibit {

    private static final Text NONE = new Text("(chưa có)", "(none yet)");

    private final Exhibitors exhibitors;

    RightToExhibit(Exhibitors exhibitors) {
        this.exhibitors = exhibitors;
    }

    /** The recognitions of these products do not change until the transaction ends. */
    void hold(Stand stand) {
        exhibitors.hold(stand.products());
    }

    void require(Stand stand, Fair fair) {
        coverage(stand.products(), fair).forEach((productId, coverage) -> {
            if (coverage.verdict() != Coverage.Verdict.COVERED) {
                throw refusal(productId, coverage, fair);
            }
        });
    }

    /** Those of the products that may not be shown. */
    Set<UUID> missing(Collection<UUID> products, Fair fair) {
        return coverage(products, fair).entrySet().stream()
                .filter(entry -> entry.getValue().verdict() != Coverage.Verdict.COVERED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<UUID, Coverage> coverage(Collection<UUID> products, Fair fair) {
        return exhibitors.coverage(products, fair.days(), fair.minimumStars());
    }

    private Refused refusal(UUID productId, Coverage coverage, Fair fair) {
        var name = exhibitors.product(productId).map(Product::name).orElse(productId.toString());
        if (coverage.verdict() == Coverage.Verdict.TOO_FEW_STARS) {
            return PromotionReason.STARS_BELOW_FAIR_MINIMUM.because(name, fair.minimumStars());
        }
        var lastDay = coverage.lastDay() == null ? NONE : coverage.lastDay();
        return PromotionReason.RECOGNITION_NOT_VALID_ON_FAIR_DAYS.because(
                name, lastDay, fair.days().first(), fair.days().last());
    }
}
