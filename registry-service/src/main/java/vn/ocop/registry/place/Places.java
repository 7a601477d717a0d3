package vn.ocop.registry.place;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.RegistryReason;

/** All communes of all times. */
@ApplicationScoped
public class Places implements PanacheRepositoryBase<Commune, UUID> {

    private static final String ON = "from Commune c left join fetch c.formerNames where c.code in ?1 "
            + "and (c.validFrom is null or c.validFrom <= ?2) and (c.validTo is null or c.validTo > ?2)";

    private final Clock clock;

    Places(Clock clock) {
        this.clock = clock;
    }

    /** The commune that has this code today; refused at the pointer when there is none. */
    public Place today(String code, String pointer) {
        return on(code, Legal.today(clock)).orElseThrow(() -> RegistryReason.COMMUNE_NOT_IN_FORCE.at(pointer, code));
    }

    /** The commune that had this code on this day. */
    public Optional<Place> on(String code, LocalDate day) {
        return Optional.ofNullable(on(List.of(code), day).get(code));
    }

    /** Several at once, by code. */
    public Map<String, Place> on(Collection<String> codes, LocalDate day) {
        return units(codes, day).values().stream()
                .map(commune -> commune.place(day))
                .collect(Collectors.toMap(Place::code, Function.identity()));
    }

    /** The units themselves, by code. */
    public Map<String, Commune> units(Collection<String> codes, LocalDate day) {
        return new HashMap<>(find(ON, codes, day).stream()
                .collect(Collectors.toMap(Commune::code, Function.identity(), (one, same) -> one)));
    }

    /** Units that have one of these codes on the day or later, by code; the earliest of each. */
    public Map<String, Commune> fromOn(Collection<String> codes, LocalDate day) {
        return find("code in ?1 and (validTo is null or validTo > ?2) order by validFrom nulls first", codes, day)
                .stream()
                .collect(Collectors.toMap(Commune::code, Function.identity(), (first, later) -> first));
    }

    /** Which of these codes belonged to a unit that was over before the day. */
    public Set<String> overBefore(Collection<String> codes, LocalDate day) {
        return codes.isEmpty()
                ? Set.of()
                : find("code in ?1 and validTo < ?2", codes, day).stream()
                        .map(Commune::code)
                        .collect(Collectors.toSet());
    }

    /** What became of these on that day, by the two units. */
    public Map<List<UUID>, Succession> links(Collection<Commune> predecessors, LocalDate day) {
        var links = getEntityManager()
                .createQuery(
                        "select s from Succession s where s.effectiveDate = :day and s.predecessor in :old",
                        Succession.class)
                .setParameter("day", day)
                .setParameter("old", predecessors)
                .getResultList();
        return new HashMap<>(links.stream().collect(Collectors.toMap(Succession::units, Function.identity())));
    }

    /** What went into these on that day. */
    public List<Succession> linksInto(Collection<Commune> successors, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select s from Succession s join fetch s.predecessor p left join fetch p.formerNames"
                                + " where s.effectiveDate = :day and s.successor in :units order by p.code",
                        Succession.class)
                .setParameter("day", day)
                .setParameter("units", successors)
                .getResultList();
    }

    /** The links one act has made, in the order of their codes. */
    public List<Succession> linksOf(Collection<UUID> reforms) {
        return getEntityManager()
                .createQuery(
                        "select s from Succession s join fetch s.predecessor p join fetch s.successor n"
                                + " where s.reformId in :reforms order by p.code, n.code",
                        Succession.class)
                .setParameter("reforms", reforms)
                .getResultList();
    }

    /** The first day after this one on which one of these was changed again. */
    public Optional<LocalDate> nextChange(Collection<Commune> units, LocalDate day) {
        return Optional.ofNullable(getEntityManager()
                .createQuery(
                        "select min(s.effectiveDate) from Succession s where s.effectiveDate > :day"
                                + " and (s.predecessor in :units or s.successor in :units)",
                        LocalDate.class)
                .setParameter("day", day)
                .setParameter("units", units)
                .getSingleResult());
    }

    public Commune add(Commune commune) {
        persist(commune);
        return commune;
    }

    public void add(Succession link) {
        getEntityManager().persist(link);
    }

    public void remove(Succession link) {
        getEntityManager().remove(link);
    }

    /** The condition of having been in force on a day. */
    public static Filter inForce(Filter filter, LocalDate day) {
        return filter.where("e.validFrom is null or e.validFrom <= ?", day)
                .where("e.validTo is null or e.validTo > ?", day);
    }
}
