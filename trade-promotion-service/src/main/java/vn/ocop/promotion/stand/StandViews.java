package vn.ocop.promotion.stand;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ocop.promotion.fair.Fair;
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
        return stand.isLive() ? all(List.of(stand), fairs.get(stand.fairId())).get(0) : view(stand, Set.of());
    }

    /** Applications for one fair; what the register says of their products is read once for all of them. */
    List<StandView> all(List<Stand> stands, Fair fair) {
        var shown = stands.stream()
                .filter(Stand::isLive)
                .flatMap(stand -> stand.products().stream())
                .collect(Collectors.toSet());
        var missing = shown.isEmpty() ? Set.<UUID>of() : rightToExhibit.missing(shown, fair);
        return stands.stream()
                .map(stand -> view(stand, stand.isLive() ? missing : Set.of()))
                .toList();
    }

    private static StandView view(Stand stand, Set<UUID> missing) {
        var products = stand.products().stream().sorted().toList();
        return new StandView(
                stand.id(),
                stand.fairId(),
                stand.producerId(),
                products,
                stand.state(),
                stand.booth(),
                stand.reason(),
                products.stream().filter(missing::contains).toList(),
                stand.submittedTime());
    }
}
