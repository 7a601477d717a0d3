package vn.ocop.registry.place;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ocop.chassis.page.Filter;
import vn.ocop.chassis.problem.CommonReason;
import vn.ocop.chassis.time.Legal;
import vn.ocop.registry.RegistryReason;

/** All communes of all times. */
@ApplicationScoped
public class Places implements PanacheRepositoryBase<Commune, UUID> {

    private static final String ON =
            "code in ?1 and (validFrom is null or validFrom <= ?2) " + "and (validTo is null or validTo > ?2)";

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

    /** Several at once, by code. */
    public Map<String, Place> on(Collection<String> codes, LocalDate day) {
        return find(ON, codes, day).stream()
                .map(Commune::place)
                .collect(Collectors.toMap(Place::code, Function.identity()));
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
