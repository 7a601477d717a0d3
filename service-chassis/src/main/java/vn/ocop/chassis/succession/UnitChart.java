package vn.ocop.chassis.succession;

import java.time.LocalDate;
import java.util.ArrayDeque;
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
import java.util.UUID;

/**
 * What became of units, drawn from changes in whatever order they came. A unit is known by its id, since a code goes
 * from one unit to another; it is followed over whole successions only, because of a split nobody knows what went where.
 */
public class UnitChart {

    private final Map<UUID, Unit> units = new HashMap<>();
    private final Map<UUID, LocalDate> began = new HashMap<>();
    private final Map<UUID, LocalDate> ended = new HashMap<>();
    private final Map<String, Set<UUID>> byCode = new HashMap<>();
    private final Map<UUID, List<Link>> after = new HashMap<>();
    private final Map<UUID, List<Link>> before = new HashMap<>();

    private record Link(UUID from, UUID to, boolean whole, LocalDate day) {}

    public UnitChart(Collection<UnitChange> changes) {
        changes.stream()
                .sorted(Comparator.comparing(UnitChange::effectiveDate).thenComparing(UnitChange::id))
                .forEach(this::draw);
    }

    private void draw(UnitChange change) {
        for (var became : change.successions()) {
            know(became.from());
            know(became.to());
            if (change.kind().ends() && !became.from().id().equals(became.to().id())) {
                link(new Link(became.from().id(), became.to().id(), became.whole(), change.effectiveDate()));
            }
        }
    }

    private void know(Unit unit) {
        units.put(unit.id(), unit);
        byCode.computeIfAbsent(unit.code(), code -> new HashSet<>()).add(unit.id());
    }

    private void link(Link link) {
        ended.merge(link.from(), link.day(), UnitChart::earlier);
        began.merge(link.to(), link.day(), UnitChart::earlier);
        after.computeIfAbsent(link.from(), id -> new ArrayList<>()).add(link);
        before.computeIfAbsent(link.to(), id -> new ArrayList<>()).add(link);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /**
     * Who holds what lay in a unit.
     *
     * @param unit null when nobody knows which of the candidates
     * @param candidates by code; only that one when it is certain, none for a unit that was never told of
     */
    public record Holder(Unit unit, List<Unit> candidates) {}

    public Holder holder(UUID id, LocalDate day) {
        var found = new LinkedHashMap<UUID, Unit>();
        var certain = follow(id, day, found);
        var candidates =
                found.values().stream().sorted(Comparator.comparing(Unit::code)).toList();
        return new Holder(certain && candidates.size() == 1 ? candidates.get(0) : null, candidates);
    }

    private boolean follow(UUID id, LocalDate day, Map<UUID, Unit> found) {
        var unit = units.get(id);
        if (unit == null) {
            return false;
        }
        if (!isOver(id, day)) {
            found.put(id, unit);
            return true;
        }
        var links = latest(id, day);
        var certain = links.size() == 1 && links.get(0).whole();
        for (var link : links) {
            certain &= follow(link.to(), day, found);
        }
        return certain;
    }

    /** Of an ended unit those of the last day, also when it came back after a merger. */
    private List<Link> latest(UUID id, LocalDate day) {
        var links = after.getOrDefault(id, List.of()).stream()
                .filter(link -> !link.day().isAfter(day))
                .toList();
        var last = links.stream().map(Link::day).max(Comparator.naturalOrder());
        return links.stream()
                .filter(link -> link.day().equals(last.orElseThrow()))
                .toList();
    }

    private boolean isOver(UUID id, LocalDate day) {
        return ended.containsKey(id) && !ended.get(id).isAfter(day);
    }

    private boolean isInForce(UUID id, LocalDate day) {
        return !isOver(id, day) && (!began.containsKey(id) || !began.get(id).isAfter(day));
    }

    /** The units whose things this one holds on the day, itself among them; none when it is not in force. */
    public Set<UUID> gatheredIn(UUID id, LocalDate day) {
        var gathered = new HashSet<UUID>();
        gather(id, id, day, gathered);
        return gathered;
    }

    private void gather(UUID id, UUID holder, LocalDate day, Set<UUID> gathered) {
        var held = holder(id, day).unit();
        if (held != null && held.id().equals(holder) && gathered.add(id)) {
            before.getOrDefault(id, List.of()).forEach(link -> gather(link.from(), holder, day, gathered));
        }
    }

    public Optional<Unit> unit(UUID id) {
        return Optional.ofNullable(units.get(id));
    }

    /** What somebody reaches whose token names these codes. */
    Reached reached(Collection<String> codes, LocalDate day) {
        var ids = new HashSet<UUID>();
        for (var code : codes) {
            meant(code, day).ifPresent(id -> {
                ids.add(id);
                var held = holder(id, day).unit();
                if (held != null) {
                    ids.add(held.id());
                    ids.addAll(gatheredIn(held.id(), day));
                }
            });
        }
        var reached = new HashSet<>(codes);
        ids.stream()
                .map(id -> units.get(id).code())
                .filter(code -> isFree(code, ids, day))
                .forEach(reached::add);
        return new Reached(reached, ids, strangers(reached, ids));
    }

    /** The unit that has the code on the day, or else the last that had it. */
    private Optional<UUID> meant(String code, LocalDate day) {
        var having = byCode.getOrDefault(code, Set.of());
        return having.stream()
                .filter(id -> isInForce(id, day))
                .findFirst()
                .or(() -> having.stream().filter(id -> isOver(id, day)).max(Comparator.comparing(ended::get)));
    }

    private boolean isFree(String code, Set<UUID> ids, LocalDate day) {
        return byCode.get(code).stream().noneMatch(id -> !ids.contains(id) && isInForce(id, day));
    }

    /** Units that have had one of the codes and of which nothing ever came into those that are reached. */
    private Set<UUID> strangers(Set<String> codes, Set<UUID> ids) {
        var related = new HashSet<>(ids);
        var open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            for (var link : before.getOrDefault(open.poll(), List.of())) {
                if (related.add(link.from())) {
                    open.add(link.from());
                }
            }
        }
        var strangers = new HashSet<UUID>();
        codes.forEach(code -> strangers.addAll(byCode.getOrDefault(code, Set.of())));
        strangers.removeAll(related);
        return strangers;
    }
}
