package vn.ocop.registry.address;

import java.util.List;
import vn.ocop.registry.place.Place;

/**
 * What an address means.
 *
 * @param candidates the communes it may mean, by code; exactly one when it is resolved, none when it is unknown
 */
public record Found(Outcome outcome, List<Place> candidates) {

    static final Found UNKNOWN_PROVINCE = new Found(Outcome.UNKNOWN_PROVINCE, List.of());
    static final Found UNKNOWN_COMMUNE = new Found(Outcome.UNKNOWN_COMMUNE, List.of());

    /** How an address is read. */
    public enum Outcome {
        RESOLVED,
        /** It was split, or several communes bear the name. */
        AMBIGUOUS,
        UNKNOWN_PROVINCE,
        UNKNOWN_COMMUNE
    }

    static Found among(List<Place> candidates) {
        if (candidates.isEmpty()) {
            return UNKNOWN_COMMUNE;
        }
        return new Found(candidates.size() == 1 ? Outcome.RESOLVED : Outcome.AMBIGUOUS, List.copyOf(candidates));
    }

    /** The one commune; null unless it is resolved. */
    public Place commune() {
        return outcome == Outcome.RESOLVED ? candidates.get(0) : null;
    }
}
