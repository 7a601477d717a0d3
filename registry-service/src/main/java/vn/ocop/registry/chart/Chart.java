package vn.ocop.registry.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.ocop.registry.chart.Successors.Today;
import vn.ocop.registry.place.Coverage;
import vn.ocop.registry.place.Place;

/** All units and what became of them, as they were when it was drawn. */
class Chart {

    private final Map<UUID, Unit> units = new HashMap<>();
    private final Map<String, List<Unit>> byCode = new HashMap<>();
    private final Map<UUID, List<Link>> after = new HashMap<>();
    private final Map<UUID, List<Link>> before = new HashMap<>();
    private final Map<UUID, TreeMap<LocalDate, String>> formerNames = new HashMap<>();

    /** A unit with its latest name; null days are unknown or have not come. */
    record Unit(Place place, LocalDate from, LocalDate to) {

        boolean isInForce(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
        }
    }

    /** One unit became another, or a part of it, on this day. */
    record Link(UUID from, UUID to, Coverage coverage, LocalDate day) {}

    void add(Unit unit) {
        units.put(unit.place().id(), unit);
        byCode.computeIfAbsent(unit.place().code(), code -> new ArrayList<>()).add(unit);
    }

    void called(UUID unit, LocalDate until, String fullName) {
        formerNames.computeIfAbsent(unit, key -> new TreeMap<>()).put(until, fullName);
    }

    /** Both units must be there already. */
    void add(Link link) {
        if (units.containsKey(link.from()) && units.containsKey(link.to())) {
            after.computeIfAbsent(link.from(), key -> new ArrayList<>()).add(link);
            before.computeIfAbsent(link.to(), key -> new ArrayList<>()).add(link);
        }
    }

    boolean knows(UUID unit) {
        return units.containsKey(unit);
    }

    Today today(UUID key, LocalDate day) {
        var found = new LinkedHashMap<UUID, Unit>();
        var certain = follow(units.get(key), day, found);
        var candidates = found.values().stream()
                .map(unit -> named(unit, day))
                .sorted(Comparator.comparing(Place::code))
                .toList();
        return new Today(certain && candidates.size() == 1 ? candidates.get(0) : null, candidates);
    }

    /** Gathers where the unit's things may be; true when there was no doubt on the way. */
    private boolean follow(Unit unit, LocalDate day, Map<UUID, Unit> found) {
        if (unit == null) {
            return false;
        }
        if (unit.to() == null || unit.to().isAfter(day)) {
            found.put(unit.place().id(), unit);
            return true;
        }
        var links = latest(unit, day);
        var certain = links.size() == 1 && links.get(0).coverage() == Coverage.WHOLE;
        for (var link : links) {
            certain &= follow(units.get(link.to()), day, found);
        }
        return certain;
    }

    /** The links of the last day on which something became of an ended unit; also when it came back after a merger. */
    private List<Link> latest(Unit unit, LocalDate day) {
        var links = after.getOrDefault(unit.place().id(), List.of()).stream()
                .filter(link -> !link.day().isAfter(day))
                .toList();
        var last = links.stream().map(Link::day).max(Comparator.naturalOrder());
        return links.stream()
                .filter(link -> link.day().equals(last.orElseThrow()))
                .toList();
    }

    Set<UUID> gatheredIn(UUID key, LocalDate day) {
        var gathered = new HashSet<UUID>();
        gather(key, key, day, gathered);
        return gathered;
    }

    private void gather(UUID key, UUID commune, LocalDate day, Set<UUID> gathered) {
        var here = today(key, day).commune();
        if (here == null || !here.id().equals(commune) || !gathered.add(key)) {
            return;
        }
        before.getOrDefault(key, List.of()).forEach(link -> gather(link.from(), commune, day, gathered));
    }

    /** Ended units of which nobody knows what lies where. */
    Set<UUID> undecided(LocalDate day) {
        var undecided = new HashSet<UUID>();
        units.forEach((id, unit) -> {
            if (unit.to() != null && !unit.to().isAfter(day) && !today(id, day).isCertain()) {
                undecided.add(id);
            }
        });
        return undecided;
    }

    Optional<Place> within(UUID key, LocalDate day) {
        var unit = units.get(key);
        if (unit == null || unit.from() == null || !unit.from().isAfter(day)) {
            return unit == null
                    ? Optional.empty()
                    : Optional.ofNullable(today(key, day).commune());
        }
        var was = new HashSet<Optional<Place>>();
        for (var link : before.getOrDefault(key, List.of())) {
            if (link.day().equals(unit.from()) && isOrigin(link, day)) {
                was.add(within(link.from(), day));
            }
        }
        return was.size() == 1 ? was.iterator().next() : Optional.empty();
    }

    /**
     * A unit that came back has two before it: the merged one, for the days of the merger, and the one it was before,
     * which had ended long ago, for the days before.
     */
    private boolean isOrigin(Link link, LocalDate day) {
        var ends = before.getOrDefault(link.to(), List.of()).stream()
                .filter(other -> other.day().equals(link.day()))
                .map(other -> units.get(other.from()).to())
                .filter(end -> end != null && end.isBefore(link.day()))
                .findFirst();
        if (ends.isEmpty()) {
            return true;
        }
        var cameBack = ends.get().equals(units.get(link.from()).to());
        return cameBack == day.isBefore(ends.get());
    }

    Optional<Place> coded(String code, LocalDate day) {
        return unit(code, day).map(unit -> named(unit, day));
    }

    private Optional<Unit> unit(String code, LocalDate day) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(unit -> unit.isInForce(day))
                .findFirst();
    }

    Set<String> reach(Collection<String> codes, LocalDate day) {
        var reached = new HashSet<>(codes);
        for (var code : codes) {
            meant(code, day)
                    .map(unit -> today(unit.place().id(), day))
                    .filter(Today::isCertain)
                    .ifPresent(today -> {
                        reached.add(today.commune().code());
                        for (var former : gatheredIn(today.commune().id(), day)) {
                            var formerCode = units.get(former).place().code();
                            if (unit(formerCode, day).isEmpty()) {
                                reached.add(formerCode);
                            }
                        }
                    });
        }
        return reached;
    }

    /** The unit that has the code today, or else the last that had it. */
    private Optional<Unit> meant(String code, LocalDate day) {
        return unit(code, day)
                .or(() -> byCode.getOrDefault(code, List.of()).stream()
                        .filter(unit -> unit.to() != null && !unit.to().isAfter(day))
                        .max(Comparator.comparing(Unit::to)));
    }

    private Place named(Unit unit, LocalDate day) {
        var place = unit.place();
        var former = formerNames.getOrDefault(place.id(), new TreeMap<>()).higherEntry(day);
        return former == null ? place : new Place(place.id(), place.code(), former.getValue(), place.provinceCode());
    }
}
