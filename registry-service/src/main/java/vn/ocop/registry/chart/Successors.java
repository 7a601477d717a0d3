package vn.ocop.registry.chart;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.ocop.registry.place.Place;

/**
 * What became of a commune, and what it was before, on any day, without a statement: what is registered in a unit keeps
 * it for ever, and is found under today's commune through here. Answers come from a copy in memory that follows this
 * service's own changes at once and those of another instance within seconds.
 */
@ApplicationScoped
public class Successors {

    private final Charts charts;

    Successors(Charts charts) {
        this.charts = charts;
    }

    /**
     * Where the things of a unit belong on a day.
     *
     * @param commune null when the unit was split and an officer has to say, or when it ended without a successor
     * @param candidates the units it may be, by code; only that one when it is certain
     */
    public record Today(Place commune, List<Place> candidates) {

        public boolean isCertain() {
            return commune != null;
        }
    }

    /**
     * The commune in which the things of a unit lie on a day: the unit itself while it exists, afterwards the one all of
     * it went into, and so on. A unit that only gave a part away keeps its things.
     *
     * @param communeKey own key, as in {@link Place#id}
     */
    public Today today(UUID communeKey, LocalDate day) {
        return charts.chartWith(communeKey).today(communeKey, day);
    }

    /** Units that were split, or ended without a successor: where their things lie an officer has to say. */
    public Set<UUID> undecided(LocalDate day) {
        return charts.chart().undecided(day);
    }

    /** All units whose things lie in this commune on the day, itself among them. */
    public Set<UUID> gatheredIn(UUID communeKey, LocalDate day) {
        return charts.chartWith(communeKey).gatheredIn(communeKey, day);
    }

    /**
     * In the boundaries of any day, also an earlier one: the unit the things of this one lay in, or will lie in. Empty
     * when it was made of several, or went into several, and nobody knows which.
     */
    public Optional<Place> within(UUID communeKey, LocalDate boundariesOf) {
        return charts.chartWith(communeKey).within(communeKey, boundariesOf);
    }

    /** The commune that has the code on the day, in one look. */
    public Optional<Place> coded(String code, LocalDate day) {
        return charts.chart().coded(code, day);
    }

    /**
     * What an officer of these communes reaches on the day: the communes all of which they have become, and the former
     * units that went wholly into those. A code that belongs to another unit by now is not taken for the former one.
     */
    public Set<String> reach(Collection<String> codes, LocalDate day) {
        return charts.chart().reach(codes, day);
    }
}
