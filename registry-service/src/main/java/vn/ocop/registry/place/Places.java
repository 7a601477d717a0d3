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
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.RegistryReason;

/** All communes of all times. */
@ApplicationScoped
public class Places implements PanacheRepositoryBase<Commune, UUID> {

    private static final String ON =
            "code in ?1 and (validFrom is null or validFrom <= ?2) " + "and (validTo is null or validTo > ?2)";

    private static final String SEVERAL = """
            select id, code, full_name, province_code from commune where code = any(:codes)
            and (valid_from is null or valid_from <= :day) and (valid_to is null or valid_to > :day)""";

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
        return find(ON, List.of(code), day).firstResultOptional().map(Commune::place);
    }

    /** Several at once, by code; an import asks for a chunk's communes, so nothing but what it needs is read. */
    public Map<String, Place> on(Collection<String> codes, LocalDate day) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(SEVERAL, Object[].class)
                .setParameter("codes", codes.toArray(String[]::new))
                .setParameter("day", day)
                .getResultStream()
                .map(row -> new Place((UUID) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .collect(Collectors.toMap(Place::code, Function.identity()));
    }

    /** Those that have not ended, by code. */
    Map<String, Commune> open(Collection<String> codes) {
        return byCode(find("validTo is null and code in ?1", codes).list());
    }

    /** Those that ended on that day, by code. */
    Map<String, Commune> ended(Collection<String> codes, LocalDate day) {
        return byCode(find("validTo = ?1 and code in ?2", day, codes).list());
    }

    private static Map<String, Commune> byCode(List<Commune> communes) {
        return new HashMap<>(communes.stream().collect(Collectors.toMap(Commune::code, Function.identity())));
    }

    /** What became of these, by the two units. */
    Map<List<UUID>, Succession> links(Collection<Commune> predecessors) {
        var links = getEntityManager()
                .createQuery("select s from Succession s where s.predecessor in :old", Succession.class)
                .setParameter("old", predecessors)
                .getResultList();
        return new HashMap<>(links.stream().collect(Collectors.toMap(Succession::units, Function.identity())));
    }

    Commune add(Commune commune) {
        persist(commune);
        return commune;
    }

    void add(Succession link) {
        getEntityManager().persist(link);
    }

    Commune get(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonReason.NOT_FOUND::because);
    }

    CommuneDetail detail(UUID id) {
        var commune = get(id);
        return new CommuneDetail(
                commune.view(),
                links("successor", id).stream().map(Succession::from).toList(),
                links("predecessor", id).stream().map(Succession::to).toList());
    }

    private List<Succession> links(String side, UUID id) {
        return getEntityManager()
                .createQuery(
                        "select s from Succession s join fetch s.predecessor join fetch s.successor where s." + side
                                + ".id = :id order by s.predecessor.code, s.successor.code",
                        Succession.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** The condition of having been in force on a day. */
    static Filter inForce(Filter filter, LocalDate day) {
        return filter.where("e.validFrom is null or e.validFrom <= ?", day)
                .where("e.validTo is null or e.validTo > ?", day);
    }
}
