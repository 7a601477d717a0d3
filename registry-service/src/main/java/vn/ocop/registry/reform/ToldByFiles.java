package vn.ocop.registry.reform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ocop.registry.place.Commune;
import vn.ocop.registry.place.Coverage;
import vn.ocop.registry.place.Places;
import vn.ocop.registry.place.Succession;

/**
 * Keeps what a chunk of a file has done as acts, one for each unit that began or was renamed, and announces them. What
 * changes nothing is no act, so the same file again tells nobody anything.
 */
@ApplicationScoped
public class ToldByFiles {

    private final Reforms reforms;
    private final Places places;
    private final Announcing announcing;
    private final Clock clock;

    ToldByFiles(Reforms reforms, Places places, Announcing announcing, Clock clock) {
        this.reforms = reforms;
        this.places = places;
        this.announcing = announcing;
        this.clock = clock;
    }

    /**
     * New units and all that is known by now of what went into them on the day.
     *
     * @param units by key
     */
    public void became(Map<UUID, Commune> units, LocalDate day) {
        places.flush();
        var links = places.linksInto(units.values(), day).stream()
                .collect(Collectors.groupingBy(link -> link.successor().id()));
        var known = reforms.of(units.keySet(), day);
        var news = new ArrayList<Reform>();
        for (var unit : units.values()) {
            var into = links.getOrDefault(unit.id(), List.of());
            if (!into.isEmpty()) {
                var reform = known.computeIfAbsent(unit.id(), id -> begun(unit, day));
                reform.tell(kind(into), into.stream().map(Links::became).toList());
                into.forEach(link -> link.by(reform.id()));
                news.add(reform);
            }
        }
        announcing.atOnce(news);
    }

    private Reform begun(Commune unit, LocalDate day) {
        var reform = Reform.imported(
                unit.id(), unit.provinceCode(), day, unit.on(day).legalBasis(), clock.instant());
        reforms.persist(reform);
        return reform;
    }

    private static ReformKind kind(List<Succession> into) {
        return into.stream().allMatch(link -> link.coverage() == Coverage.PART) ? ReformKind.SPLIT : ReformKind.MERGE;
    }

    /**
     * Units that are called otherwise from the day on.
     *
     * @param was what each was called before
     */
    public void renamed(Map<Commune, Commune.CommuneState> was, LocalDate day) {
        var known = reforms.of(was.keySet().stream().map(Commune::id).toList(), day);
        var news = new ArrayList<Reform>();
        was.forEach((unit, before) -> {
            var now = unit.on(day);
            var reform = known.computeIfAbsent(unit.id(), id -> begun(unit, day));
            reform.tell(
                    ReformKind.RENAME,
                    List.of(new Became(
                            unit.id(),
                            unit.code(),
                            before.fullName(),
                            unit.id(),
                            unit.code(),
                            now.fullName(),
                            Coverage.WHOLE)));
            news.add(reform);
        });
        announcing.atOnce(news);
    }
}
