package vn.ocop.chassis.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.LinkedHashMap;
import java.util.UUID;
import vn.ocop.chassis.succession.SuccessionTable;
import vn.ocop.chassis.succession.Successions;
import vn.ocop.chassis.succession.Unit;
import vn.ocop.chassis.succession.UnitChange;
import vn.ocop.chassis.succession.UnitChart;

/**
 * Takes a change that was heard: keeps it, and writes down what open work went over with it. A change heard late also
 * moves what went on from it later, so those that hang together with it are written down again; the same twice changes
 * nothing.
 */
@ApplicationScoped
public class HearChange {

    private final Successions successions;
    private final SuccessionTable table;
    private final HandOvers handOvers;
    private final Instance<Holdings> holdings;

    HearChange(Successions successions, SuccessionTable table, HandOvers handOvers, @Any Instance<Holdings> holdings) {
        this.successions = successions;
        this.table = table;
        this.handOvers = handOvers;
        this.holdings = holdings;
    }

    /** In the transaction of the fact. */
    public void hear(UnitChange change) {
        table.hold();
        if (!successions.keep(change)) {
            return;
        }
        var near = table.around(change.id());
        var chart = new UnitChart(near);
        near.stream()
                .filter(other -> other.kind().ends())
                .filter(other -> !other.effectiveDate().isBefore(change.effectiveDate()))
                .forEach(other -> handOver(other, chart));
    }

    /** What was opened in a unit becomes known only now; the changes of that unit were heard before. */
    public void foundLate(UUID unit) {
        table.hold();
        var near = table.aroundUnit(unit);
        var chart = new UnitChart(near);
        near.stream().filter(change -> change.kind().ends()).forEach(change -> handOver(change, chart));
    }

    private void handOver(UnitChange change, UnitChart chart) {
        var eve = change.effectiveDate().minusDays(1);
        var givers = new LinkedHashMap<UUID, Unit>();
        change.successions().forEach(became -> givers.put(became.from().id(), became.from()));
        for (var giver : givers.values()) {
            for (var unit : chart.gatheredIn(giver.id(), eve)) {
                var holder = chart.holder(unit, change.effectiveDate());
                if (holder.unit() == null || !holder.unit().id().equals(giver.id())) {
                    holdings.stream()
                            .flatMap(some ->
                                    some
                                            .openOnTheEveOf(
                                                    change.effectiveDate(),
                                                    chart.unit(unit).orElseThrow())
                                            .stream())
                            .forEach(thing -> handOvers.record(change, giver, holder, thing));
                }
            }
        }
    }
}
