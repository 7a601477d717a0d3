package vn.ocop.promotion.stand;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.ocop.promotion.fair.Fairs;

/** Shows applications, those that are live with the risk they run today. */
@ApplicationScoped
class StandViews {

    private final Fairs fairs;
    private final RightToExhibit rightToExhibit;

    StandViews(Fairs fairs, RightToExhibit rightToExhibit) {
        this.fairs = fairs;
        this.rightToExhibit = rightToExhibit;
    }

    StandView of(Stand stand) {
        return new StandView(
                stand.id(),
                stand.fairId(),
                stand.producerId(),
                stand.products().stream().sorted().toList(),
                stand.state(),
                stand.booth(),
                stand.reason(),
                atRisk(stand),
                stand.submittedTime());
    }

    private List<UUID> atRisk(Stand stand) {
        return stand.isLive() ? rightToExhibit.missing(stand, fairs.get(stand.fairId())) : List.of();
    }
}
