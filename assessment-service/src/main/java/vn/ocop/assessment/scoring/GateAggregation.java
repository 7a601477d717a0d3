package vn.ocop.assessment.scoring;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.ocop.assessment.criteria.Option;

/** When a council meets a star minimum. The Decision does not say; a single sheet gives the same under all three. */
@Schema(
        name = "GateAggregation",
        description = "Cách xét điều kiện sao của Hội đồng. When a council as a whole meets a star minimum.")
public enum GateAggregation {
    /** The mean points of the item are at least the points of the marked option. */
    MEAN_POINTS {
        @Override
        public boolean reaches(List<Optional<Option>> chosen, Option minimum) {
            int points = chosen.stream()
                    .mapToInt(option -> option.map(Option::points).orElse(0))
                    .sum();
            return points >= Math.multiplyExact(minimum.points(), chosen.size());
        }
    },
    /** Every member chose the marked option or a higher one. */
    ALL_MEMBERS {
        @Override
        public boolean reaches(List<Optional<Option>> chosen, Option minimum) {
            return count(chosen, minimum) == chosen.size();
        }
    },
    /** More than half of the members chose the marked option or a higher one. */
    MAJORITY {
        @Override
        public boolean reaches(List<Optional<Option>> chosen, Option minimum) {
            return 2L * count(chosen, minimum) > chosen.size();
        }
    };

    /** Whether these choices, one per member and empty for {@code NONE}, reach the marked option. */
    public abstract boolean reaches(List<Optional<Option>> chosen, Option minimum);

    /** Both cases of an item carry the same points and marks in the same order, so the position decides. */
    private static long count(List<Optional<Option>> chosen, Option minimum) {
        return chosen.stream()
                .filter(option -> option.isPresent() && option.get().order() >= minimum.order())
                .count();
    }
}
